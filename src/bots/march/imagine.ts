/** Imagines a turn: what other seats might order, and what would come of a seat's own orders then. */
import type { TileIndex } from "../../rules/hex.ts";
import { ordersLeft, type PlacedOrder } from "../../rules/order.ts";
import { livingSeats, type Position, type Seat } from "../../rules/position.ts";
import type { Random } from "../../rules/random.ts";
import { resolveTurn } from "../../rules/turn.ts";
import { CAPTAIN_WEIGHTS } from "./captainWeights.ts";
import { openDraft } from "./draft.ts";
import { fillDraft } from "./draftPlan.ts";
import type { Survey } from "./survey.ts";

/** Orders of all seats but one, and the key of the turn in which they are carried out. */
export type ImaginedTurn = {
	readonly others: readonly PlacedOrder[];
	readonly key: string;
};

/** Turns in which all seats but one play as captains. */
export function imagineTurns(
	survey: Survey,
	seat: Seat,
	count: number,
	random: Random,
): ImaginedTurn[] {
	const living = livingSeats(survey.position).filter(
		([other]) => other !== seat,
	);
	return Array.from({ length: count }, (_, i) => ({
		key: `imagined ${i}`,
		others: living.flatMap(([other, state]) => {
			const draft = openDraft(survey, other, ordersLeft(state, 0));
			fillDraft(draft, CAPTAIN_WEIGHTS, random);
			return placed(other, draft.targets);
		}),
	}));
}

function placed(seat: Seat, targets: readonly number[]): PlacedOrder[] {
	return targets.map((tile) => ({
		seat,
		order: { type: "tile", tile: tile as TileIndex },
		at: 0,
	}));
}

/** The position after an imagined turn in which the seat gives orders for these tiles. */
export function playImagined(
	{ ruleset, position }: Survey,
	{ others, key }: ImaginedTurn,
	seat: Seat,
	targets: readonly number[],
): Position {
	const orders = [...placed(seat, targets), ...others];
	const turn = { orders, key, at: 0 };
	return resolveTurn(ruleset, position, turn).position;
}
