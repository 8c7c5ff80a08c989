/** The words of a game that is shown, in play or in its replay, in Spanish. */
import type { ShownWords } from "../en/shown.ts";
import { percents } from "../numbers.ts";
import { turnNumber } from "../turnNumber.ts";
import { boardWords } from "./board.ts";
import { NB, number, phrases, plural, sentences } from "./grammar.ts";

export const shownWords: ShownWords = {
	number,
	phrases,
	sentences,
	percent: (share) => `${percents(share)}${NB}%`,

	turn: (turn, inAll = null) =>
		inAll === null
			? `Turno ${turnNumber(turn)}`
			: `Turno ${turnNumber(turn)} de ${inAll}`,

	home: "Inicio",
	board: boardWords,

	seats: {
		name: "Jugadores",
		you: "tú",
		bot: "bot",
		level: (level) => `nivel ${level}`,
		levelShort: (level) => `N${level}`,
		land: (tiles) => plural(tiles, "casilla"),
		towns: (count) => plural(count, "ciudad", "ciudades"),
		orders: (count) => plural(count, "orden", "órdenes"),
		points: (count) => plural(count, "punto"),
		gain: (points) => `+${number(points)}`,
		scores: (points, gain) =>
			`${plural(points, "punto")}, ${number(gain)} más por turno`,
		dead: "fuera",
		absent: "aún no está en el tablero",
		protected: "con protección",
		resigned: "abandonó, sigue un bot",
		gaveUp: "abandonó",
		away: "ausente",
		onHoliday: "de vacaciones",
		held: "ausente, juega un bot",
		ready: "turno terminado",
	},

	log: {
		name: "Qué ha pasado",
		empty: "Nada que contar todavía.",
		open: "Registro",
		close: "Cerrar",
	},

	menu: {
		name: "Menú",
		skip: "Saltar",
	},

	deletedPlayer: "jugador eliminado",
};
