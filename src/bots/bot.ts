/** What a bot is: names, and a choice of orders from what a player on its seat sees. */
import type { Order } from "../rules/order.ts";
import type { Position, Seat } from "../rules/position.ts";
import type { Random } from "../rules/random.ts";
import type { Ruleset } from "../rules/ruleset.ts";

/** What a bot reads of a match that is being played: less than a player on its seat sees. */
export type BotView = {
	/** The bot's seat, which is alive. */
	readonly viewer: Seat;
	readonly settings: { readonly ruleset: Ruleset };
	readonly position: Position;
	/** When play and the phase began, epoch ms. */
	readonly startedAt: number;
	readonly phaseStartedAt: number;
	/** How many of its orders the seat has used this turn. */
	readonly spent: number;
};

/** An order, and how long after the phase began the bot would confirm it. */
export type PlannedOrder = { readonly order: Order; readonly afterMs: number };

export type Bot = {
	/** What bots of this kind are called in a game. */
	readonly names: readonly string[];
	/** Its orders for the turn, in the order in which it would confirm them. */
	readonly choose: (view: BotView, random: Random) => PlannedOrder[];
};
