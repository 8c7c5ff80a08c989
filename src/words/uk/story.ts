/** The line that tells the reader what a turn changed, in Ukrainian. */
import type { StoryWords } from "../en/story.ts";
import { turnNumber } from "../turnNumber.ts";
import { list, plural } from "./grammar.ts";
import { ORDERS, POINTS, TILES_TAKEN } from "./nouns.ts";

export const story: StoryWords = {
	you: (won, lost) => {
		if (won === 0 && lost === 0) return "Ви: без змін";
		const parts = [
			...(won > 0 ? [`+${won}`] : []),
			...(lost > 0 ? [`−${lost}`] : []),
		];
		return `Ви: ${parts.join(" ")}`;
	},
	struck: (name, took, hit) => {
		if (took === "") return `${name} б’є ${hit}`;
		return hit === ""
			? `${name} захоплює ${took}`
			: `${name} захоплює ${took}, б’є ${hit}`;
	},
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
