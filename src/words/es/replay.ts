/** The words of the replay of a finished game, in Spanish. */
import type { OverReason } from "../../rules/ending.ts";
import type { ReplayWords } from "../en/replay.ts";
import { turnNumber } from "../turnNumber.ts";
import { plural } from "./grammar.ts";
import { menuItems } from "./menuItems.ts";

const ends: Readonly<Record<OverReason, string>> = {
	won: "Todos los demás están fuera.",
	"turn-cap": "La partida llegó a su último turno posible.",
	unattended: "La partida se detuvo porque ya no quedaba nadie.",
	resigned: "La partida terminó porque alguien abandonó.",
};

export const replayWords: ReplayWords = {
	menuItems,
	title: "Repetición",
	titleAt: (turn) => `${turn} · repetición · Hexmarch`,
	turnOf: (turn, inAll) => `Turno ${turnNumber(turn)} de ${inAll}`,
	after: (turns) => `Tras el turno ${turns}`,
	over: "La partida ha terminado",
	wins: (name) => `Gana ${name}`,
	youWin: "Ganas",
	nobodyWins: "No queda nadie, así que no gana nadie",
	isAhead: (name) => `${name} va en cabeza`,
	youAreAhead: "Vas en cabeza",
	ends,
	youGaveUp: "Has abandonado.",
	lastTurn: "Se ha jugado el último turno.",
	wonByPoints: (points, turns) =>
		`${plural(points, "punto")} tras ${plural(turns, "turno")}.`,
	wonByLand: (tiles, turn) =>
		`${plural(tiles, "casilla")} bastaron en el turno ${turnNumber(turn)}.`,
	summary: (turns, players) =>
		`${plural(turns, "turno")}, ${plural(players, "jugador", "jugadores")}`,
	loading: "Cargando la repetición…",
	failed:
		"No se han podido cargar los turnos de esta partida. Abajo está cómo terminó; recarga la página para intentarlo de nuevo.",
	damaged:
		"El registro de esta partida no se puede volver a jugar. Abajo está cómo terminó.",
	otherVersion:
		"Esta partida se jugó con una versión de las reglas que esta página no conoce. Recarga la página para obtener una más nueva.",

	chart: {
		slider: "Turno",
		leads: (name, tiles, percent) =>
			`${name} va en cabeza con ${plural(tiles, "casilla")}, el ${percent} del mapa`,
		follows: (name, tiles) => `${name} ${plural(tiles, "casilla")}`,
		points: (name, points) => `${name} ${plural(points, "punto")}`,
		nobody: "nadie tiene territorio",
		needed: "Bastan para ganar",
	},

	controls: {
		name: "Reproducción",
		play: "Reproducir",
		pause: "Pausa",
		back: "Un turno atrás",
		forward: "Un turno adelante",
		first: "Al principio",
		last: "Al final",
		speed: "Velocidad",
		speeds: (factor) => `${factor}×`,
	},
	orders: "Mostrar las órdenes",
	copy: "Copiar enlace",
	copied: "Copiado",
	notCopied:
		"Tu navegador no ha dejado que esta página copie el enlace. Cópialo de aquí:",
	copyHint: "Un enlace a este turno",
	embed: "Copiar código para insertar",
	analyse: "Analizar",
	playOn: "Seguir desde aquí",

	keys: {
		title: "Teclas",
		close: "Cerrar",
		list: [
			["Espacio", "Reproducir, pausa"],
			["← →", "Un turno atrás, adelante"],
			["Página ↑ ↓", "En el gráfico: diez turnos adelante, atrás"],
			["Inicio, Fin", "Al principio, al final"],
			["+ −", "Más rápido, más lento"],
			["O", "Mostrar u ocultar las órdenes"],
			["N", "Mostrar los números mientras se pulsa"],
			["0", "Todo el tablero"],
			["← ↑ → ↓", "En el tablero: moverse por las casillas"],
			["?", "Estas teclas"],
		],
	},

	verify: "Verificar esta partida",
};
