/** The words of each kind of order in a game, in Simplified Chinese. */
import type { FailureReason, OrderRefusal } from "../../rules/order.ts";
import type { OrderEventWords, OutcomeWords } from "../eventText.ts";
import { does, nameOf, number } from "./grammar.ts";

/** What an order would do. */
export const outcomes: OutcomeWords = {
	grew: ({ strength }) => `扩张，兵力${number(strength)}`,
	conquered: ({ strength }) => `夺取，兵力${number(strength)}`,
	attacked: ({ damage, strength }) =>
		`进攻−${number(damage)}${strength > 0 ? `，剩${number(strength)}` : "：击破"}`,
	defended: ({ gain, strength }) =>
		`防守+${number(gain)}，增至${number(strength)}`,
	banked: ({ amount }) => `储存${number(amount)}留待以后`,
};

/** Why an order failed; a log lists only the reader's own that did. */
const failures: Record<FailureReason, string> = {
	dead: "你当时已经出局",
	bad_first: "那里有主了",
	bank_too_many: "每回合只能储存一次",
	attack_protected: "它的主人仍受保护",
	attack_too_far: "你的领地够不到它",
	attack_too_many: "你的进攻次数已用完",
	grow_self: "它已经是你的",
	grow_no_neighbor: "你的领地没有与它相邻",
	grow_protected: "它的主人仍受保护",
};

const cameToNothing = (tile: string, why: string) =>
	`你在${tile}的命令落空：${why}`;

/** The outcome of an order, as the log says it. */
export const orderEvents: OrderEventWords = {
	grew: ({ seat, tile, first }, t) =>
		does(t.who(seat), `${first ? "起步于" : "夺取"}${t.tile(tile)}`),
	conquered: ({ seat, tile, from }, t) =>
		does(t.who(seat), `夺取${nameOf(t.who(from))}的${t.tile(tile)}`),
	attacked: ({ seat, tile, owner, damage, strength }, t) => {
		const left =
			strength > 0 ? `剩${number(strength)}` : "被击破，又成为无主格";
		return `${does(t.who(seat), `进攻${nameOf(t.who(owner))}的${t.tile(tile)}`)}：−${number(damage)}，${left}`;
	},
	defended: ({ seat, tile, strength }, t) =>
		`${does(t.who(seat), `防守${t.tile(tile)}`)}：兵力${number(strength)}`,
	banked: ({ seat, amount }, t) => does(t.who(seat), `储存${number(amount)}`),
	failed: ({ tile, reason }, t) =>
		tile === null
			? `未能储存：${failures[reason]}`
			: cameToNothing(t.tile(tile), failures[reason]),
	cameLate: ({ tile, by }, t) =>
		cameToNothing(t.tile(tile), `${t.who(by).name}抢先了一步`),
};

/** Why no banking is possible, in a few words. */
export const cannotBank = {
	bank_too_many: "每回合只能储存一次",
	no_action_left: "命令已用完",
	bank_first: "先占领一格，才能储存",
} satisfies Partial<Record<OrderRefusal | FailureReason, string>>;
