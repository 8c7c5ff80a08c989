/** The words of each kind of order in a game, in English. */
import type { FailureReason, OrderRefusal } from "../../rules/order.ts";
import type { OrderEventWords, OutcomeWords } from "../eventText.ts";
import { does, number, object, possessive } from "./grammar.ts";

/** What an order would do. */
export const outcomes: OutcomeWords = {
	grew: ({ strength }) => `Grow ${number(strength)}`,
	conquered: ({ strength }) => `Take it, with ${number(strength)}`,
	attacked: ({ damage, strength }) =>
		`Attack −${number(damage)}${strength > 0 ? `, leaving ${number(strength)}` : ": breaks it"}`,
	defended: ({ gain, strength }) =>
		`Defend +${number(gain)}, to ${number(strength)}`,
	banked: ({ amount }) => `Bank ${number(amount)} for later`,
};

/** Why an order failed; a log lists only the reader's own that did. */
const failures: Record<FailureReason, string> = {
	dead: "you were already out",
	bad_first: "somebody holds it",
	bank_too_many: "you can bank only once a turn",
	attack_protected: "its owner is still protected",
	attack_too_far: "your land did not reach it",
	attack_too_many: "you had no attacks left",
	grow_self: "it was yours already",
	grow_no_neighbor: "your land did not touch it",
	grow_protected: "its owner is still protected",
};

const cameToNothing = (tile: string, why: string) =>
	`Your order on ${tile} came to nothing: ${why}`;

/** The outcome of an order, as the log says it. */
export const orderEvents: OrderEventWords = {
	grew: ({ seat, tile, first }, t) =>
		first
			? `${does(t.who(seat), "start")} on ${t.tile(tile)}`
			: `${does(t.who(seat), "take")} ${t.tile(tile)}`,
	conquered: ({ seat, tile, from }, t) =>
		`${does(t.who(seat), "take")} ${t.tile(tile)} from ${object(t.who(from))}`,
	attacked: ({ seat, tile, owner, damage, strength }, t) => {
		const left =
			strength > 0 ? `${number(strength)} left` : "broken, free again";
		return `${does(t.who(seat), "attack")} ${possessive(t.who(owner))} ${t.tile(tile)}: −${number(damage)}, ${left}`;
	},
	defended: ({ seat, tile, strength }, t) =>
		`${does(t.who(seat), "defend")} ${t.tile(tile)}: now ${number(strength)}`,
	banked: ({ seat, amount }, t) =>
		`${does(t.who(seat), "bank")} ${number(amount)}`,
	failed: ({ tile, reason }, t) =>
		tile === null
			? `Nothing was banked: ${failures[reason]}`
			: cameToNothing(t.tile(tile), failures[reason]),
	cameLate: ({ tile, by }, t) =>
		cameToNothing(t.tile(tile), `${t.who(by).name} was quicker`),
};

/** Why no banking is possible, in a few words. */
export const cannotBank = {
	bank_too_many: "One point a turn can be banked",
	no_action_left: "No orders left",
	bank_first: "Hold a tile first, then you can bank",
} satisfies Partial<Record<OrderRefusal | FailureReason, string>>;
