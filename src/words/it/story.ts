/** The line that tells the reader what a turn changed, in Italian. */
import { deeds } from "../deeds.ts";
import type { StoryWords } from "../en/story.ts";
import { turnNumber } from "../turnNumber.ts";
import { list, orders, plural, points, tiles } from "./grammar.ts";

export const story: StoryWords = {
	you: (change, { took, retook }) =>
		[
			`Tu: ${change || "nessun cambiamento"}`,
			...deeds(
				[took, (tiles) => `prendi ${tiles}`],
				[retook, (tiles) => `riprendi ${tiles}`],
			),
		].join(", "),
	struck: (name, { took, retook, hit }) =>
		`${name} ${deeds(
			[took, (tiles) => `prende ${tiles}`],
			[retook, (tiles) => `riprende ${tiles}`],
			[hit, (tiles) => `colpisce ${tiles}`],
		).join(", ")}`,
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
