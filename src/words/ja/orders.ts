/** The words of each kind of order in a game, in Japanese. */
import type { FailureReason, OrderRefusal } from "../../rules/order.ts";
import type { OrderEventWords, OutcomeWords } from "../eventText.ts";
import { does, nameOf, number } from "./grammar.ts";

/** What an order would do. */
export const outcomes: OutcomeWords = {
	grew: ({ strength }) => `広げる：兵力${number(strength)}`,
	conquered: ({ strength }) => `奪う：兵力${number(strength)}`,
	attacked: ({ damage, strength }) =>
		`攻撃 −${number(damage)}：${strength > 0 ? `残り${number(strength)}` : "崩す"}`,
	defended: ({ gain, strength }) =>
		`守る +${number(gain)}：兵力${number(strength)}`,
	banked: ({ amount }) => `${number(amount)}点を貯める`,
};

/** Why an order failed; a log lists only the reader's own that did. */
const failures: Record<FailureReason, string> = {
	dead: "すでに脱落していました",
	bad_first: "すでに誰かのマスでした",
	bank_too_many: "貯められるのは1ターンに1回です",
	attack_protected: "持ち主がまだ保護中でした",
	attack_too_far: "あなたの領地から届きませんでした",
	attack_too_many: "攻撃の回数が残っていませんでした",
	grow_self: "すでにあなたのマスでした",
	grow_no_neighbor: "あなたの領地に接していませんでした",
	grow_protected: "持ち主がまだ保護中でした",
};

const cameToNothing = (tile: string, why: string) =>
	`${tile}への命令は不発：${why}`;

/** The outcome of an order, as the log says it. */
export const orderEvents: OrderEventWords = {
	grew: ({ seat, tile, first }, t) =>
		does(
			t.who(seat),
			first
				? `${t.tile(tile)}から始めました`
				: `${t.tile(tile)}に領地を広げました`,
		),
	conquered: ({ seat, tile, from }, t) =>
		does(t.who(seat), `${nameOf(t.who(from))}の${t.tile(tile)}を奪いました`),
	attacked: ({ seat, tile, owner, damage, strength }, t) => {
		const left = strength > 0 ? `残り${number(strength)}` : "崩れて空きマスに";
		return `${does(t.who(seat), `${nameOf(t.who(owner))}の${t.tile(tile)}を攻撃`)}：−${number(damage)}、${left}`;
	},
	defended: ({ seat, tile, strength }, t) =>
		`${does(t.who(seat), `${t.tile(tile)}を守りました`)}：兵力${number(strength)}`,
	banked: ({ seat, amount }, t) =>
		does(t.who(seat), `${number(amount)}点を貯めました`),
	failed: ({ tile, reason }, t) =>
		tile === null
			? `貯められませんでした：${failures[reason]}`
			: cameToNothing(t.tile(tile), failures[reason]),
	cameLate: ({ tile, by }, t) =>
		cameToNothing(t.tile(tile), `${t.who(by).name}が先でした`),
};

/** Why no banking is possible, in a few words. */
export const cannotBank = {
	bank_too_many: "貯められるのは1ターンに1回です",
	no_action_left: "命令が残っていません",
	bank_first: "貯めるには、まずマスが必要です",
} satisfies Partial<Record<OrderRefusal | FailureReason, string>>;
