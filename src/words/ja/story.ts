/** The line that tells the reader what a turn changed, in Japanese. */
import { deeds } from "../deeds.ts";
import type { StoryWords } from "../en/story.ts";
import { turnNumber } from "../turnNumber.ts";
import { list, number, orders } from "./grammar.ts";

/** Verbs before another one have its joining form. */
function joined(done: Record<"took" | "retook" | "hit", string>): string[] {
	const { took, retook, hit } = done;
	const isLast = (...later: readonly string[]) => later.every((x) => x === "");
	return deeds(
		[took, (tiles) => `${tiles}を${isLast(retook, hit) ? "奪う" : "奪い"}`],
		[retook, (tiles) => `${tiles}を${isLast(hit) ? "奪い返す" : "奪い返し"}`],
		[hit, (tiles) => `${tiles}を攻撃`],
	);
}

export const story: StoryWords = {
	you: (change, { took, retook }) => {
		const you = `あなた：${change || "変化なし"}`;
		return [you, ...joined({ took, retook, hit: "" })].join("、");
	},
	struck: (name, done) => `${name}が${joined(done).join("、")}`,
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
