/** The words of each kind of order in a game, in English. */
import type { FailureReason, OrderRefusal } from "../../rules/order.ts";
import type { OrderEventWords, OutcomeWords } from "../eventText.ts";
import { does, number, object, possessive } from "./grammar.ts";

/** What an order would do. */
export const outcomes: OutcomeWords = {
	grew: ({ strength }) => `Grow ${number(strength)}`,
	conquered: ({ strength }) => `Take it, with ${number(strength)}`,
	attacked: ({ damage, strength }) =>
		`Attack −${number(damage)}${strength > 0 ? `, leaving ${number(strength)}` : ": destroys it"}`,
	defended: ({ gain, strength }) =>
		`Defend +${number(gain)}, to ${number(strength)}`,
	banked: ({ amount }) => `Bank ${number(amount)} for later`,
};

/** Why an order failed. */
const failures: Record<FailureReason, string> = {
	dead: "that player was already out",
	bad_first: "that tile was taken",
	bank_too_many: "one point a turn can be banked",
	attack_protected: "that player is still protected",
	attack_too_far: "it was too far away",
	attack_too_many: "no attacks left this turn",
	grow_self: "the tile is already held",
	grow_no_neighbor: "no land next to it any more",
	grow_protected: "that player is still protected",
};

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
			strength > 0 ? `${number(strength)} left` : "destroyed, free again";
		return `${does(t.who(seat), "attack")} ${possessive(t.who(owner))} ${t.tile(tile)}: −${number(damage)}, ${left}`;
	},
	defended: ({ seat, tile, strength }, t) =>
		`${does(t.who(seat), "defend")} ${t.tile(tile)}: now ${number(strength)}`,
	banked: ({ seat, amount }, t) =>
		`${does(t.who(seat), "bank")} ${number(amount)}`,
	failed: ({ seat, tile, reason }, t) => {
		const target = tile === null ? "banking" : t.tile(tile);
		const whose = possessive(t.who(seat));
		return `${whose[0].toUpperCase()}${whose.slice(1)} order on ${target} came to nothing: ${failures[reason]}`;
	},
};

/** Why no order is possible on a tile, in a few words. */
export const cannotOrder: Record<FailureReason | OrderRefusal, string> = {
	dead: "You are out",
	bad_first: "This tile is taken",
	bank_too_many: "One point a turn can be banked",
	attack_protected: "Protected for now",
	attack_too_far: "Too far from your land",
	attack_too_many: "No attacks left this turn",
	grow_self: "Already yours",
	grow_no_neighbor: "Not next to your land",
	grow_protected: "Protected for now",
	no_action_left: "No orders left",
	still_dead: "You are out",
	not_in_game: "You are not on the board",
	no_tile: "Nobody can hold it",
	no_bank: "There is no banking in this game",
	game_full: "All places are taken for now",
	bank_first: "Hold a tile first, then you can bank",
};
