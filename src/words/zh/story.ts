/** The line that tells the reader what a turn changed, in Simplified Chinese. */
import { deeds } from "../deeds.ts";
import type { StoryWords } from "../en/story.ts";
import { turnNumber } from "../turnNumber.ts";
import { list, orders, points, tiles } from "./grammar.ts";

export const story: StoryWords = {
	you: (change, { took, retook }) =>
		[
			`你：${change || "无变化"}`,
			...deeds(
				[took, (tiles) => `夺取${tiles}`],
				[retook, (tiles) => `夺回${tiles}`],
			),
		].join("，"),
	struck: (name, { took, retook, hit }) =>
		`${name}${deeds(
			[took, (tiles) => `夺取${tiles}`],
			[retook, (tiles) => `夺回${tiles}`],
			[hit, (tiles) => `进攻${tiles}`],
		).join("，")}`,
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
