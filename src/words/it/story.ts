/** The line that tells the reader what a turn changed, in Italian. */
import type { StoryWords } from "../en/story.ts";
import { turnNumber } from "../turnNumber.ts";
import { list, orders, plural, points, tiles } from "./grammar.ts";

export const story: StoryWords = {
	you: (won, lost) => {
		if (won === 0 && lost === 0) return "Tu: nessun cambiamento";
		const parts = [
			...(won > 0 ? [`+${won}`] : []),
			...(lost > 0 ? [`−${lost}`] : []),
		];
		return `Tu: ${parts.join(" ")}`;
	},
	struck: (name, took, hit) => {
		if (took === "") return `${name} colpisce ${hit}`;
		return hit === ""
			? `${name} prende ${took}`
			: `${name} prende ${took}, colpisce ${hit}`;
	},
	list,
	tiles,
	cutOff: (count) => plural(count, "isolata", "isolate"),
	failed: (count) => `${orders(count)} a vuoto`,
	points: (count) => `+${points(count)}`,
	out: (name) => `${name} è fuori`,
	youAreOut: "Sei fuori",
	grown: (count) =>
		plural(count, "casella libera presa", "caselle libere prese"),
	captured: (count) =>
		plural(count, "casella presa ad altri", "caselle prese ad altri"),
	quiet: "Un turno tranquillo",
	turns: (first, last, text) =>
		`Turni da ${turnNumber(first)} a ${turnNumber(last)} · ${text}`,
};
