/** The words of games by correspondence: days off, orders in advance, and when one may leave, in French. */
import type { SlowWords } from "../en/slow.ts";
import { pluralIn } from "../pluralIn.ts";
import { turnNumber } from "../turnNumber.ts";
import { NB, plural } from "./grammar.ts";

const form = /* @__PURE__ */ pluralIn("fr");
const orders = (count: number) => plural(count, "ordre");

export const slowWords: SlowWords = {
	onHoliday: (name, until) => `${name} est en congé jusqu’au ${until}.`,
	youAreOnHoliday: (until) =>
		`Vous êtes en congé jusqu’au ${until}. Revenez pour jouer.`,
	back: "Je suis de retour",

	ordersIn: (by) =>
		`Vos ordres sont donnés. Vous pouvez partir${NB}: le tour se joue au plus tard ${by}, ou dès que tous l’ont terminé.`,
	kept: (count, by) =>
		form(count, {
			one: `${orders(count)} est gardé pour vous. Si vous ne terminez pas votre tour, il sera joué à la fin, au plus tard ${by}. Vous pouvez partir.`,
			other: `${orders(count)} sont gardés pour vous. Si vous ne terminez pas votre tour, ils seront joués à la fin, au plus tard ${by}. Vous pouvez partir.`,
		}),
	playedAhead: (count) =>
		`Vous avez prévu ${orders(count)} à l’avance pour ce tour. Il peut se jouer dès que les autres ont fini${NB}; changez quelque chose pour prendre votre temps.`,
	possibleNow: (possible, kept) => {
		const own = form(kept, {
			one: "votre ordre",
			other: `vos ${orders(kept)}`,
		});
		return possible === 0
			? `Pour l’instant, rien de ${own} à l’avance n’est possible.`
			: `Pour l’instant, ${possible} de ${own} à l’avance ${form(possible, { one: "est possible", other: "sont possibles" })}.`;
	},
	gave: (turn, given, kept) => {
		const own = form(kept, {
			one: "votre ordre",
			other: `vos ${orders(kept)}`,
		});
		const possible = form(given, { one: "était", other: "étaient" });
		return given === kept
			? `Le tour ${turnNumber(turn)} s’est joué avec ${own} à l’avance.`
			: given === 0
				? `Tour ${turnNumber(turn)}${NB}: plus rien de ${own} à l’avance n’était possible.`
				: `Tour ${turnNumber(turn)}${NB}: ${given} de ${own} à l’avance ${possible} encore possible${form(given, { one: "", other: "s" })}.`;
	},

	open: "Tours suivants",
	openPlanned: (turns) =>
		`Tours suivants (${turns} ${form(turns, { one: "prévu", other: "prévus" })})`,
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
