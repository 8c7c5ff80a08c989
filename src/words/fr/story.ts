/** The line that tells the reader what a turn changed, in French. */
import type { StoryWords } from "../en/story.ts";
import { turnNumber } from "../turnNumber.ts";
import { list, NB, plural } from "./grammar.ts";

export const story: StoryWords = {
	you: (won, lost) => {
		if (won === 0 && lost === 0) return `Vous${NB}: rien de changé`;
		const parts = [
			...(won > 0 ? [`+${won}`] : []),
			...(lost > 0 ? [`−${lost}`] : []),
		];
		return `Vous${NB}: ${parts.join(" ")}`;
	},
	struck: (name, took, hit) => {
		if (took === "") return `${name} frappe ${hit}`;
		return hit === ""
			? `${name} prend ${took}`
			: `${name} prend ${took}, frappe ${hit}`;
	},
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
