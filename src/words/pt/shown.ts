/** The words of a game that is shown, in play or in its replay, in Portuguese. */
import type { ShownWords } from "../en/shown.ts";
import { percents } from "../numbers.ts";
import { turnNumber } from "../turnNumber.ts";
import { boardWords } from "./board.ts";
import { number, phrases, plural, sentences } from "./grammar.ts";

export const shownWords: ShownWords = {
	number,
	phrases,
	sentences,
	percent: (share) => `${percents(share)}%`,

	turn: (turn, inAll = null) =>
		inAll === null
			? `Turno ${turnNumber(turn)}`
			: `Turno ${turnNumber(turn)} de ${inAll}`,

	home: "Início",
	board: boardWords,

	seats: {
		name: "Jogadores",
		you: "você",
		bot: "bot",
		level: (level) => `nível ${level}`,
		levelShort: (level) => `N${level}`,
		land: (tiles) => plural(tiles, "casa"),
		towns: (count) => plural(count, "cidade"),
		orders: (count) => plural(count, "ordem", "ordens"),
		points: (count) => plural(count, "ponto"),
		gain: (points) => `+${number(points)}`,
		scores: (points, gain) =>
			`${plural(points, "ponto")}, mais ${number(gain)} por turno`,
		dead: "fora",
		absent: "ainda não está no tabuleiro",
		protected: "com proteção",
		resigned: "abandonou, um bot continua",
		gaveUp: "abandonou",
		away: "ausente",
		onHoliday: "de folga",
		held: "ausente, um bot joga",
		ready: "turno encerrado",
	},

	log: {
		name: "O que aconteceu",
		empty: "Nada a contar ainda.",
		open: "Registro",
		close: "Fechar",
	},

	menu: {
		name: "Menu",
		skip: "Pular",
	},

	deletedPlayer: "jogador excluído",
};
