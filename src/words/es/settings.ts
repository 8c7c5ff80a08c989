/** The settings of a game in plain words, in Spanish. */
import type { SettingsWords } from "../en/settings.ts";
import { turnNumber } from "../turnNumber.ts";
import { fills } from "./bots.ts";
import { plural } from "./grammar.ts";
import { mapNames } from "./maps.ts";

const COUNTS = [
	"",
	"Un jugador",
	"Dos jugadores",
	"Tres jugadores",
	"Cuatro jugadores",
];

const players = (count: number) => COUNTS[count] ?? `${count} jugadores`;

export const settingsWords: SettingsWords = {
	needsScript:
		"Puedes ocupar una plaza sin JavaScript, pero lo necesitas para jugar. Esta página muestra quién estaba aquí cuando la abriste.",
	title: "La partida",
	all: "Todos los ajustes",
	summary: {
		live: (turns, turn, minutes) =>
			`${plural(turns, "turno")} de ${turn}: ${plural(minutes, "minuto")} como mucho.`,
		slow: (turns, turn) =>
			`${plural(turns, "turno")}, y para cada uno tienes ${turn}.`,
		turns: (turns) =>
			`${plural(turns, "turno")} sin reloj: cada uno dura lo que quieras.`,
		each: (turn) => `Un turno dura ${turn}.`,
		players: (count, board) => `${players(count)} en ${board}.`,
		playersOn: {
			plain: (count) => `${players(count)} en una llanura abierta.`,
			island: (count) => `${players(count)} en una isla.`,
			ring: (count) => `${players(count)} alrededor de un lago.`,
			twins: (count) =>
				`${players(count)} en dos tierras con pocos pasos entre ellas.`,
			archipelago: (count) => `${players(count)} en un archipiélago.`,
		},
		wins: {
			endless: () => "Sigue hasta que te canses.",
			"turn-limit": () => "Gana quien tiene más territorio.",
			points: () => "Las ciudades dan puntos, y gana quien tiene más puntos.",
			"full-map": () => "Gana quien tenga el mapa entero.",
			"half-map": () => "Gana quien tenga la mitad del mapa.",
			"falling-share": () =>
				"Se gana con una parte del mapa, que mengua turno a turno.",
		},
	},
	labels: {
		mode: "Juego",
		board: "Tablero",
		map: "Mapa",
		pace: "Un turno",
		end: "Termina",
		tempo: "Rapidez",
		plans: "Órdenes",
		events: "Azar",
		access: "Quién puede jugar",
		fill: "En las plazas vacías",
		botAccounts: "Bots con cuenta",
		watch: "Quién puede mirar",
	},
	modes: {
		march: "Marcha: el nuestro, con el final a la vista",
		"turn-by-turn": "Clásico: el juego completo",
		"free-neighbor": "Libre: toma casillas junto a las tuyas, todo a la vez",
		"free-full": "Libre total: toma casillas en cualquier sitio, todo a la vez",
	},
	board: (cols, rows) => `${cols} × ${rows} casillas`,
	map: (shape, cols, rows) => `${mapNames[shape]}, ${cols} × ${rows} casillas`,
	example: "Un ejemplo: el mapa se dibuja cuando empieza la partida.",
	exampleTitle: "Un ejemplo del mapa",
	seconds: (count) => plural(count, "segundo"),
	minutes: (count) => plural(count, "minuto"),
	hours: (count) => plural(count, "hora"),
	days: (count) => plural(count, "día"),
	noClock: "Hasta que todos lo hayan terminado",
	atMost: (time) => `${time} como mucho`,
	ends: {
		endless: () => "Nunca por sí sola",
		"turn-limit": ({ turn }) =>
			turn === 0
				? "Tras un turno: gana quien tiene más territorio"
				: `Tras ${turnNumber(turn)} turnos: gana quien tiene más territorio`,
		points: ({ turns }) => `Tras ${turns} turnos: gana quien tiene más puntos`,
		"full-map": () => "Cuando alguien tiene el mapa entero",
		"half-map": () => "Cuando alguien tiene la mitad del mapa",
		"falling-share": ({ startPercent, fallsAfterTurn, percentPerTurn }) =>
			`Cuando alguien tiene el ${startPercent}% del mapa; tras el turno ${turnNumber(fallsAfterTurn)} hace falta un ${percentPerTurn}% menos cada turno`,
	},
	tempo: {
		even: "No cuenta: tómate tu tiempo",
		speed: "Cuenta: las primeras órdenes son las más fuertes",
	},
	plans: {
		sealed: "Selladas hasta que termina el turno",
		open: "A la vista de todos según se dan",
	},
	events: {
		on: (turn) =>
			`Rayos, terremotos y puntos que caen desde el turno ${turnNumber(turn)}`,
		off: "Calma: sin rayos ni terremotos",
	},
	access: {
		solo: "Solo tú",
		link: "Cualquiera con el enlace",
		public: "Todos: está en la lista de partidas abiertas",
	},
	fills,
	botAccounts: "Pueden unirse",
	watch: { anyone: "Cualquiera con el enlace", nobody: "Solo los jugadores" },
};
