/** The line that tells the reader what a turn changed, in Japanese. */
import type { StoryWords } from "../en/story.ts";
import { turnNumber } from "../turnNumber.ts";
import { list, number, orders } from "./grammar.ts";

export const story: StoryWords = {
	you: (won, lost) => {
		if (won === 0 && lost === 0) return "あなた：変化なし";
		const parts = [
			...(won > 0 ? [`+${won}`] : []),
			...(lost > 0 ? [`−${lost}`] : []),
		];
		return `あなた：${parts.join(" ")}`;
	},
	struck: (name, took, hit) => {
		if (took === "") return `${name}が${hit}を攻撃`;
		return hit === ""
			? `${name}が${took}を奪う`
			: `${name}が${took}を奪い、${hit}を攻撃`;
	},
	list,
	tiles: (count) => `${number(count)}マス`,
	cutOff: (count) => `${count}マス切り離し`,
	failed: (count) => `${orders(count)}が不発`,
	points: (count) => `+${number(count)}点`,
	out: (name) => `${name}が脱落`,
	youAreOut: "あなたは脱落",
	grown: (count) => `空き${number(count)}マスが領地に`,
	captured: (count) => `他者の${number(count)}マスが奪われる`,
	quiet: "静かなターン",
	turns: (first, last, text) =>
		`ターン${turnNumber(first)}〜${turnNumber(last)} · ${text}`,
};
