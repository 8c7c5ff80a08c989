/** The line that tells the reader what a turn changed, in Ukrainian. */
import { deeds } from "../deeds.ts";
import type { StoryWords } from "../en/story.ts";
import { turnNumber } from "../turnNumber.ts";
import { list, plural } from "./grammar.ts";
import { ORDERS, POINTS, TILES_TAKEN } from "./nouns.ts";

export const story: StoryWords = {
	you: (change, { took, retook }) =>
		[
			`Ви: ${change || "без змін"}`,
			...deeds(
				[took, (tiles) => `захоплюєте ${tiles}`],
				[retook, (tiles) => `відвойовуєте ${tiles}`],
			),
		].join(", "),
	struck: (name, { took, retook, hit }) =>
		`${name} ${deeds(
			[took, (tiles) => `захоплює ${tiles}`],
			[retook, (tiles) => `відвойовує ${tiles}`],
			[hit, (tiles) => `б’є ${tiles}`],
		).join(", ")}`,
	list,
	tiles: (count) => plural(count, ...TILES_TAKEN),
	cutOff: (count) => `відрізано ${count}`,
	failed: (count) => `${plural(count, ...ORDERS)} без успіху`,
	points: (count) => `+${plural(count, ...POINTS)}`,
	out: (name) => `${name} вибуває`,
	youAreOut: "Ви вибули",
	grown: (count) =>
		`зайнято ${plural(count, "вільну клітинку", "вільні клітинки", "вільних клітинок")}`,
	captured: (count) => `захоплено в інших ${plural(count, ...TILES_TAKEN)}`,
	quiet: "Спокійний хід",
	turns: (first, last, text) =>
		`Ходи ${turnNumber(first)}–${turnNumber(last)} · ${text}`,
};
