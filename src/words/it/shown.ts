/** The words of a game that is shown, in play or in its replay, in Italian. */
import type { ShownWords } from "../en/shown.ts";
import { percents } from "../numbers.ts";
import { turnNumber } from "../turnNumber.ts";
import { boardWords } from "./board.ts";
import {
	number,
	orders,
	phrases,
	plural,
	points,
	sentences,
	tiles,
} from "./grammar.ts";

export const shownWords: ShownWords = {
	number,
	phrases,
	sentences,
	percent: (share) => `${percents(share)}%`,

	turn: (turn, inAll = null) =>
		inAll === null
			? `Turno ${turnNumber(turn)}`
			: `Turno ${turnNumber(turn)} di ${inAll}`,

	home: "Home",
	board: boardWords,

	seats: {
		name: "Giocatori",
		you: "tu",
		bot: "bot",
		level: (level) => `livello ${level}`,
		levelShort: (level) => `L${level}`,
		land: tiles,
		towns: (count) => plural(count, "città", "città"),
		orders,
		points,
		gain: (gained) => `+${number(gained)}`,
		scores: (count, gain) =>
			`${points(count)}, ${number(gain)} in più per turno`,
		dead: "fuori",
		absent: "non ancora sul tabellone",
		protected: "con protezione",
		resigned: "ha abbandonato, continua un bot",
		gaveUp: "ha abbandonato",
		away: "assente",
		onHoliday: "in vacanza",
		held: "assente, gioca un bot",
		ready: "turno finito",
	},

	log: {
		name: "Che cosa è successo",
		empty: "Ancora niente da raccontare.",
		open: "Cronaca",
		close: "Chiudi",
	},

	menu: {
		name: "Menu",
		skip: "Salta",
	},

	deletedPlayer: "giocatore eliminato",
};
