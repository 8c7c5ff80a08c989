/** The words of the forms that begin a game, in Spanish. */
import type { FormsWords } from "../en/forms.ts";
import { fillChoices, strengths } from "./bots.ts";
import { mapChoices } from "./maps.ts";
import { counted, whole } from "./numbers.ts";

const perTurn = (count: number, one: string) =>
	`${counted(count, one)} por turno`;

const MINUTE_S = 60;
const HOUR_S = 60 * MINUTE_S;
const DAY_S = 24 * HOUR_S;

export const formsWords: FormsWords = {
	options: "Bots a tu manera",
	optionsHint: "Cambia el tablero, los bots o las reglas",
	playWithThese: "Jugar con estas opciones",
	hasProblems: "Revisa lo siguiente:",

	ruleset: {
		label: "Juego",
		help: "Una marcha es corta: termina tras un número fijo de turnos.",
		choices: {
			march: "Marcha: el nuestro, con el final a la vista",
			"turn-by-turn": "Clásico: el juego completo, hasta la mitad del mapa",
			"free-neighbor":
				"Libre: toma casillas junto a las tuyas, un turno por segundo",
			"free-full":
				"Libre total: toma casillas en cualquier sitio, un turno por segundo",
		},
	},
	board: {
		label: "Tablero",
		help: "Columnas por filas. Más casillas hacen la partida más larga.",
		sizes: {
			"7x7": "Diminuto, 7 × 7: un duelo corto",
			"9x7": "Muy pequeño, 9 × 7: un duelo",
			"11x9": "Pequeño, 11 × 9",
			"17x9": "Mediano, 17 × 9",
			"25x20": "Grande, 25 × 20",
			"40x30": "Enorme, 40 × 30",
		},
		own: "Un tamaño propio",
	},
	cols: { label: "Columnas" },
	rows: { label: "Filas" },
	range: (least, most) => `De ${whole(least)} a ${whole(most)}.`,
	map: {
		label: "Mapa",
		help: "Se dibuja uno nuevo para cada partida, lo más justo posible para todos.",
		choices: mapChoices,
	},
	bots: {
		label: "Bots",
		help: "Cuántos juegan contra ti.",
	},
	strength: {
		label: "Cómo de fuertes son",
		help: "Variados te da uno de cada fuerza, por orden.",
		ladder: "Por fuerza",
		characters: "Por carácter",
		choices: strengths,
	},
	botAccounts: {
		label: "Bots con cuenta",
		help: "Programas de otros jugadores, marcados como bots.",
		choices: { no: "No pueden unirse", yes: "Pueden unirse" },
	},
	end: {
		label: "La partida termina",
		help: "Una marcha termina tras un número de turnos, y gana quien tiene más puntos.",
		all: "Cualquier juego",
		others: "Juegos clásico y libres",
		choices: {
			ruleset: "Como en el juego elegido arriba",
			"turn-limit": "Tras un número de turnos",
			"half-map": "Cuando alguien tiene la mitad del mapa",
			"full-map": "Cuando alguien tiene todo el mapa",
			endless: "Nunca",
		},
	},
	turns: {
		label: "Turnos",
		help: "Solo cuenta si la partida termina tras un número de turnos.",
	},
	tempo: {
		label: "Rapidez",
		help: "Donde cuenta la rapidez, la primera orden es la más fuerte y la última vale la mitad.",
		choices: {
			ruleset: "Como en el juego elegido arriba",
			even: "No cuenta",
			speed: "Cuenta",
		},
	},
	plans: {
		label: "Planes",
		help: "Las órdenes selladas siguen ocultas hasta que termina el turno.",
		choices: {
			ruleset: "Lo que convenga al juego",
			sealed: "Sellados",
			open: "A la vista de todos",
		},
	},
	events: {
		label: "Rayos, terremotos y puntos que caen",
		help: "De vez en cuando, con la partida ya avanzada.",
		choices: { on: "Sí", off: "No" },
	},
	clock: {
		label: "Reloj",
		help: "Sin reloj, un turno termina cuando tú lo terminas.",
		none: "Sin reloj",
	},
	time: (seconds) => {
		if (seconds >= DAY_S) return perTurn(seconds / DAY_S, "día");
		if (seconds >= HOUR_S) return perTurn(seconds / HOUR_S, "hora");
		const isWhole = seconds % MINUTE_S === 0;
		return isWhole
			? perTurn(seconds / MINUTE_S, "minuto")
			: perTurn(seconds, "segundo");
	},

	access: {
		label: "Quién puede entrar",
		help: "En ambos casos recibes un enlace para compartir.",
		choices: {
			public: "Cualquiera, desde la lista de partidas o con el enlace",
			link: "Solo quienes tengan el enlace",
		},
	},
	seats: {
		label: "Jugadores",
		range: (most, mostFree) =>
			`Contándote a ti. De 2 a ${whole(most)}; en los juegos libres, hasta ${whole(mostFree)}. En tableros pequeños caben menos.`,
	},
	fill: {
		label: "Plazas vacías",
		help: "Qué pasa con las plazas que nadie ha ocupado.",
		choices: fillChoices,
	},
	start: {
		label: "La partida empieza",
		help: "Siempre puedes empezarla antes.",
		choices: {
			full: "Cuando esté completa, o cuando yo diga",
			"10": "Sola, a los 10 segundos",
			"60": "Sola, al minuto",
			"300": "Sola, a los 5 minutos",
		},
	},
	watch: {
		label: "Quién puede mirar",
		help: "Las órdenes están tan ocultas para los espectadores como para los jugadores.",
		choices: { anyone: "Cualquiera", players: "Solo los jugadores" },
	},
	pace: {
		label: "Ritmo",
		help: "Un turno termina antes si todos han terminado el suyo. Los juegos libres tienen un turno por segundo.",
		live: "En vivo, todos a la mesa",
		correspondence: "Por correspondencia, cuando tengas tiempo",
	},

	problems: {
		unknown_choice: "Esta no es una de las opciones. Elige una de la lista.",
		not_a_number: "Aquí hace falta un número entero, por ejemplo 5.",
		bad_board: "Escribe el tablero como columnas x filas, por ejemplo 17x9.",
		cols_range: (least, most) =>
			`Un tablero tiene de ${whole(least)} a ${whole(most)} columnas.`,
		rows_range: (least, most) =>
			`Un tablero tiene de ${whole(least)} a ${whole(most)} filas.`,
		bots_range: (most) => `En esta partida caben de 1 a ${whole(most)} bots.`,
		bots_board: (most) =>
			most < 1
				? "En este tablero no caben bots. Elige uno más grande."
				: `En este tablero caben como mucho ${counted(most, "bot")}. Elige menos, o un tablero más grande.`,
		seats_range: (most) =>
			`En esta partida caben de 2 a ${whole(most)} jugadores.`,
		seats_board: (most) =>
			`En este tablero caben como mucho ${counted(most, "jugador", "jugadores")}. Elige menos, o un tablero más grande.`,
		turns_range: (least, most) =>
			`Esta partida dura de ${whole(least)} a ${whole(most)} turnos.`,
		end_points:
			"Una marcha termina tras un número de turnos. Elige eso, u otro juego.",
		pace_range:
			"Un turno dura de 5 segundos a 3 minutos, o de 1 hora a 3 días. Elige uno de la lista.",
	},
};
