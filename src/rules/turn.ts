/** One turn, from everybody's orders to the next position: the rules' one door. */
import { outcomeOf } from "./ending.ts";
import type { Event } from "./event.ts";
import type { PlacedOrder } from "./order.ts";
import type { Position } from "./position.ts";
import type { Ruleset } from "./ruleset.ts";
import { sequence } from "./sequence.ts";
import { erode } from "./steps/erode.ts";
import { execute } from "./steps/execute.ts";
import { updateLevels } from "./steps/level.ts";
import { settle } from "./steps/settle.ts";
import { strike } from "./steps/strike.ts";
import { emit, openStage, type Stage } from "./turnContext.ts";

/** All that a turn is made of. */
export type TurnInput = {
	/** Orders that were taken (see `checkOrder`), in order of arrival. */
	readonly orders: readonly PlacedOrder[];
	/** The turn's key; all chance comes from it. */
	readonly key: string;
	/** When the orders are executed, ms on the game's clock. */
	readonly at: number;
};

export type TurnResult = {
	readonly position: Position;
	readonly events: readonly Event[];
};

/**
 * Resolves a turn. The new position is the old one with the events applied.
 * A turn in which the game ends stops there, and stays the last.
 */
export function resolveTurn(
	ruleset: Ruleset,
	position: Position,
	input: TurnInput,
): TurnResult {
	const stage = openStage(ruleset, position, input.at);
	for (const phase of PHASES) {
		if (outcomeOf(ruleset, stage.draft) !== null) break;
		phase(stage, input);
	}
	return { position: stage.draft, events: stage.events };
}

const PHASES: readonly ((stage: Stage, input: TurnInput) => void)[] = [
	(stage, { key }) => {
		strike(stage, key);
	},
	(stage, { orders, key }) => {
		execute(stage, sequence(stage.ruleset, orders, key));
		settle(stage);
		updateLevels(stage);
	},
	(stage) => {
		erode(stage);
		updateLevels(stage);
	},
	(stage) => {
		emit(stage, { type: "turnBegan", turn: stage.draft.turn + 1 });
	},
];
