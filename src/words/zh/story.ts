/** The line that tells the reader what a turn changed, in Simplified Chinese. */
import type { StoryWords } from "../en/story.ts";
import { turnNumber } from "../turnNumber.ts";
import { list, orders, points, tiles } from "./grammar.ts";

export const story: StoryWords = {
	you: (won, lost) => {
		if (won === 0 && lost === 0) return "你：无变化";
		const parts = [
			...(won > 0 ? [`+${won}`] : []),
			...(lost > 0 ? [`−${lost}`] : []),
		];
		return `你：${parts.join(" ")}`;
	},
	struck: (name, took, hit) => {
		if (took === "") return `${name}进攻${hit}`;
		return hit === "" ? `${name}夺取${took}` : `${name}夺取${took}，进攻${hit}`;
	},
	list,
	tiles,
	cutOff: (count) => `${count}格被切断`,
	failed: (count) => `${orders(count)}落空`,
	points: (count) => `+${points(count)}`,
	out: (name) => `${name}出局`,
	youAreOut: "你已出局",
	grown: (count) => `夺取无主格${tiles(count)}`,
	captured: (count) => `从别人手中夺取${tiles(count)}`,
	quiet: "平静的一回合",
	turns: (first, last, text) =>
		`第${turnNumber(first)}至${turnNumber(last)}回合 · ${text}`,
};
