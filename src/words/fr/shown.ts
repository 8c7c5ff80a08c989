/** The words of a game that is shown, in play or in its replay, in French. */
import type { ShownWords } from "../en/shown.ts";
import { percents } from "../numbers.ts";
import { turnNumber } from "../turnNumber.ts";
import { boardWords } from "./board.ts";
import { NNB, number, phrases, plural, sentences } from "./grammar.ts";

export const shownWords: ShownWords = {
	number,
	phrases,
	sentences,
	percent: (share) => `${percents(share)}${NNB}%`,

	turn: (turn, inAll = null) =>
		inAll === null
			? `Tour ${turnNumber(turn)}`
			: `Tour ${turnNumber(turn)} sur ${inAll}`,

	home: "Accueil",
	board: boardWords,

	seats: {
		name: "Joueurs",
		you: "vous",
		bot: "bot",
		level: (level) => `niveau ${level}`,
		levelShort: (level) => `N${level}`,
		land: (tiles) => plural(tiles, "case"),
		towns: (count) => plural(count, "ville"),
		orders: (count) => plural(count, "ordre"),
		points: (count) => plural(count, "point"),
		gain: (points) => `+${number(points)}`,
		scores: (points, gain) =>
			`${plural(points, "point")}, ${number(gain)} de plus par tour`,
		dead: "hors jeu",
		absent: "pas encore sur le plateau",
		protected: "sous protection",
		resigned: "abandon, un bot continue",
		gaveUp: "abandon",
		away: "ailleurs",
		onHoliday: "en congé",
		held: "ailleurs, un bot joue",
		ready: "tour fini",
	},

	log: {
		name: "Ce qui s’est passé",
		empty: "Rien à raconter pour l’instant.",
		open: "Récit",
		close: "Fermer",
	},

	menu: {
		name: "Menu",
		skip: "Passer",
	},

	deletedPlayer: "joueur supprimé",
};
