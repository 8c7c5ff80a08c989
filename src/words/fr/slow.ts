/** The words of games by correspondence: days off, orders in advance, and when one may leave, in French. */
import type { SlowWords } from "../en/slow.ts";
import { turnNumber } from "../turnNumber.ts";
import { NB } from "./grammar.ts";

const orders = (count: number) => (count === 1 ? "1 ordre" : `${count} ordres`);

export const slowWords: SlowWords = {
	onHoliday: (name, until) => `${name} est en congé jusqu’au ${until}.`,
	youAreOnHoliday: (until) =>
		`Vous êtes en congé jusqu’au ${until}. Revenez pour jouer.`,
	back: "Je suis de retour",

	ordersIn: (by) =>
		`Vos ordres sont donnés. Vous pouvez partir${NB}: le tour se joue au plus tard ${by}, ou dès que tous l’ont terminé.`,
	kept: (count, by) =>
		count === 1
			? `1 ordre est gardé pour vous. Si vous ne terminez pas votre tour, il sera joué à la fin, au plus tard ${by}. Vous pouvez partir.`
			: `${count} ordres sont gardés pour vous. Si vous ne terminez pas votre tour, ils seront joués à la fin, au plus tard ${by}. Vous pouvez partir.`,
	playedAhead: (count) =>
		`Vous avez prévu ${orders(count)} à l’avance pour ce tour. Il peut se jouer dès que les autres ont fini${NB}; changez quelque chose pour prendre votre temps.`,
	gave: (turn, given, kept) =>
		given === kept
			? `Le tour ${turnNumber(turn)} s’est joué avec ${kept === 1 ? "votre ordre" : `vos ${orders(kept)}`} à l’avance.`
			: given === 0
				? `Tour ${turnNumber(turn)}${NB}: ${kept === 1 ? "votre ordre à l’avance n’était plus possible" : `aucun de vos ${orders(kept)} à l’avance n’était plus possible`}.`
				: `Tour ${turnNumber(turn)}${NB}: ${given} de vos ${orders(kept)} à l’avance ${given === 1 ? "était possible" : "étaient possibles"}.`,

	open: "Tours suivants",
	openPlanned: (turns) =>
		`Tours suivants (${turns} ${turns === 1 ? "prévu" : "prévus"})`,
	name: "Tours suivants, à l’avance",
	turn: (turn) => `Tour ${turnNumber(turn)}, à l’avance`,
	earlier: "Tour d’avant",
	later: "Tour d’après",
	done: "Terminé",
	doneHint: "Revenir au tour présent\u00a0; ce que vous avez prévu est gardé",
	status: "Prévu à l’avance",
	explain:
		"Le plateau comme si personne d’autre ne bougeait. Ce que vous prévoyez est gardé, vu de personne, et joué si vous ne venez pas, tant que c’est possible.",
	tellMe: "Me prévenir quand c’est à moi",
};
