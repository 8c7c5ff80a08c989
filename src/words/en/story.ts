/** The line that tells the reader what a turn changed, in English. */
import { deeds } from "../deeds.ts";
import { turnNumber } from "../turnNumber.ts";
import { list, plural } from "./grammar.ts";

export const story = {
	/** How the reader's land changed, such as `+2 −1`; "" if it did not. The towns that they took, and took back; "" for none. */
	you: (change: string, { took, retook }: Record<"took" | "retook", string>) =>
		[
			`You: ${change || "no change"}`,
			...deeds(
				[took, (tiles) => `took ${tiles}`],
				[retook, (tiles) => `retook ${tiles}`],
			),
		].join(", "),
	/** What another player did to the reader; tiles that there are none of are "". */
	struck: (
		name: string,
		{ took, retook, hit }: Record<"took" | "retook" | "hit", string>,
	) =>
		`${name} ${deeds(
			[took, (tiles) => `took ${tiles}`],
			[retook, (tiles) => `retook ${tiles}`],
			[hit, (tiles) => `hit ${tiles}`],
		).join(", ")}`,
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
