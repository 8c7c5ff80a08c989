/** A bot: its names, and its choice of orders from what a player on its seat sees. */
import type { Order } from "../rules/order.ts";
import type { Position, Seat } from "../rules/position.ts";
import type { Random } from "../rules/random.ts";
import type { Ruleset } from "../rules/ruleset.ts";

/** A bot's view of a match in progress: less than a player on its seat sees. */
export type BotView = {
	/** The bot's seat, which is alive. */
	readonly viewer: Seat;
	readonly settings: { readonly ruleset: Ruleset };
	readonly position: Position;
	/** When play began and when the phase began, in epoch ms. */
	readonly startedAt: number;
	readonly phaseStartedAt: number;
	/** How many of its orders the seat has used this turn. */
	readonly spent: number;
};

/** An order, and how long after the start of the phase the bot would confirm it. */
export type PlannedOrder = { readonly order: Order; readonly afterMs: number };

export type Bot = {
	/** The names of bots of this kind in a game. */
	readonly names: readonly string[];
	/** Its orders for the turn, in the order in which it would confirm them. */
	readonly choose: (view: BotView, random: Random) => PlannedOrder[];
};
