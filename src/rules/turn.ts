/** One turn, from everyone's orders to the next position: the entry point of the rules. */
import { outcomeOf } from "./ending.ts";
import type { Event } from "./event.ts";
import type { PlacedOrder } from "./order.ts";
import type { Position } from "./position.ts";
import type { Ruleset } from "./ruleset.ts";
import { sequence } from "./sequence.ts";
import { loseCutOff } from "./steps/cutOff.ts";
import { erode } from "./steps/erode.ts";
import { execute } from "./steps/execute.ts";
import { updateLevels } from "./steps/level.ts";
import { strike } from "./steps/randomEvents.ts";
import { score } from "./steps/score.ts";
import { settle } from "./steps/settle.ts";
import { emit, openTurn, type TurnContext } from "./turnContext.ts";

/** All that a turn's outcome depends on, besides the position. */
export type TurnInput = {
	/** Orders that passed `checkOrder`, in order of arrival. */
	readonly orders: readonly PlacedOrder[];
	/** The turn's key, the source of all randomness. */
	readonly key: string;
	/** When the orders are executed, ms on the game's clock. */
	readonly at: number;
};

export type TurnResult = {
	readonly position: Position;
	readonly events: readonly Event[];
};

/**
 * Resolves a turn. The new position is the old one with the events applied. A turn in which
 * the game ends stops at that point, and is the last one.
 */
export function resolveTurn(
	ruleset: Ruleset,
	position: Position,
	input: TurnInput,
): TurnResult {
	const context = openTurn(ruleset, position, input.at);
	for (const phase of PHASES) {
		if (outcomeOf(ruleset, context.draft) !== null) break;
		phase(context, input);
	}
	return { position: context.draft, events: context.events };
}

const PHASES: readonly ((context: TurnContext, input: TurnInput) => void)[] = [
	(context, { key }) => {
		strike(context, key);
	},
	(context, { orders, key }) => {
		execute(context, sequence(context.ruleset, orders, key));
		settle(context);
		loseCutOff(context);
		updateLevels(context);
	},
	(context) => {
		erode(context);
		updateLevels(context);
	},
	(context) => {
		score(context);
		emit(context, { type: "turnBegan", turn: context.draft.turn + 1 });
	},
];
