/** The line that tells the reader what a turn changed, in French. */
import { deeds } from "../deeds.ts";
import type { StoryWords } from "../en/story.ts";
import { turnNumber } from "../turnNumber.ts";
import { list, NB, plural } from "./grammar.ts";

export const story: StoryWords = {
	you: (change, { took, retook }) =>
		[
			`Vous${NB}: ${change || "rien de changé"}`,
			...deeds(
				[took, (tiles) => `vous prenez ${tiles}`],
				[retook, (tiles) => `vous reprenez ${tiles}`],
			),
		].join(", "),
	struck: (name, { took, retook, hit }) =>
		`${name} ${deeds(
			[took, (tiles) => `prend ${tiles}`],
			[retook, (tiles) => `reprend ${tiles}`],
			[hit, (tiles) => `frappe ${tiles}`],
		).join(", ")}`,
	list,
	tiles: (count) => plural(count, "case"),
	cutOff: (count) =>
		count < 2
			? `${count}${NB}coupée des autres`
			: `${count}${NB}coupées des autres`,
	failed: (count) => `${plural(count, "ordre")} sans effet`,
	points: (count) => `+${plural(count, "point")}`,
	out: (name) => `${name} est hors jeu`,
	youAreOut: "Vous êtes hors jeu",
	grown: (count) =>
		`${plural(count, "case libre prise", "cases libres prises")}`,
	captured: (count) =>
		plural(count, "case prise à un autre", "cases prises à d’autres"),
	quiet: "Un tour calme",
	turns: (first, last, text) =>
		`Tours ${turnNumber(first)} à ${turnNumber(last)} · ${text}`,
};
