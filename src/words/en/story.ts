/** The line that tells the reader what a turn changed, in English. */
import { turnNumber } from "../turnNumber.ts";
import { list, plural } from "./grammar.ts";

export const story = {
	/** The reader's tiles: how many came and went. */
	you: (won: number, lost: number) => {
		if (won === 0 && lost === 0) return "You: no change";
		const parts = [
			...(won > 0 ? [`+${won}`] : []),
			...(lost > 0 ? [`−${lost}`] : []),
		];
		return `You: ${parts.join(" ")}`;
	},
	/** What another player did to the reader; tiles that there are none of are "". */
	struck: (name: string, took: string, hit: string) => {
		if (took === "") return `${name} hit ${hit}`;
		return hit === ""
			? `${name} took ${took}`
			: `${name} took ${took}, hit ${hit}`;
	},
	list,
	tiles: (count: number) => plural(count, "tile"),
	cutOff: (count: number) => `${count} cut off`,
	failed: (count: number) => `${plural(count, "order")} came to nothing`,
	points: (count: number) => `+${plural(count, "point")}`,
	out: (name: string) => `${name} is out`,
	youAreOut: "You are out",
	/** For those who only watch. */
	grown: (count: number) => `${plural(count, "free tile")} taken`,
	captured: (count: number) => `${plural(count, "tile")} taken from others`,
	quiet: "A quiet turn",
	/** Several turns told together. */
	turns: (first: number, last: number, text: string) =>
		`Turns ${turnNumber(first)} to ${turnNumber(last)} · ${text}`,
};

export type StoryWords = typeof story;
