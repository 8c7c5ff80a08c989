/** What a bot is: a name, a temperament, and a choice of orders out of its own view. */
import type { PlayingView } from "../match/view.ts";
import type { Order } from "../rules/order.ts";
import type { Random } from "../rules/random.ts";

/** An order, and how long after the phase began the bot would confirm it. */
export type PlannedOrder = { readonly order: Order; readonly afterMs: number };

export type Bot = {
	/** What bots of this temperament are called in a game. */
	readonly names: readonly string[];
	/** Its orders for the turn, in the order in which it would confirm them. */
	readonly choose: (view: PlayingView, random: Random) => PlannedOrder[];
};
