/** Orders are executed one after the other, each on the board as it then is. */
import type { TileIndex } from "../hex.ts";
import { type FailureReason, type OrderKind, tileOf } from "../order.ts";
import { type AliveSeat, FREE, type Seat } from "../position.ts";
import { isProtected } from "../protection.ts";
import type { SequencedOrder } from "../sequence.ts";
import { emit, type TurnContext } from "../turnContext.ts";
import { attack } from "./attack.ts";
import { bank } from "./bank.ts";
import { defend } from "./defend.ts";
import { grow } from "./grow.ts";

/** Executes orders in the given order. */
export function execute(
	context: TurnContext,
	orders: Iterable<SequencedOrder>,
): void {
	for (const placed of orders) {
		const kind = kindOf(context, placed);
		const reason = isAlive(context, placed.seat)
			? carryOut(context, placed, kind)
			: "dead";
		if (reason !== "dead") context.tallies[placed.seat].counted++;
		if (reason !== null) fail(context, placed, kind, reason);
	}
}

function isAlive(context: TurnContext, seat: Seat): boolean {
	return context.draft.seats[seat].type === "alive";
}

/** The kind of an order on the current board. */
export function kindOf(
	{ draft, ruleset }: TurnContext,
	{ seat, order }: Pick<SequencedOrder, "seat" | "order">,
): OrderKind {
	switch (order.type) {
		case "bank":
			return "bank";
		case "tile": {
			if (draft.seats[seat].type !== "alive") return "tile";
			const owner = draft.owners[order.tile];
			if (!ruleset.multiStep || owner === FREE) return "grow";
			return owner === seat ? "defend" : "attack";
		}
	}
}

function carryOut(
	context: TurnContext,
	placed: SequencedOrder,
	kind: OrderKind,
): FailureReason | null {
	const { order } = placed;
	switch (order.type) {
		case "bank":
			return bank(context, placed);
		case "tile":
			return actOn(context, placed, order.tile, kind);
	}
}

function actOn(
	context: TurnContext,
	placed: SequencedOrder,
	tile: TileIndex,
	kind: OrderKind,
): FailureReason | null {
	if (isBadFirst(context, placed.seat, tile)) return "bad_first";
	switch (kind) {
		case "attack":
			return attack(context, placed, tile);
		case "defend":
			return defend(context, placed, tile);
		default:
			return grow(context, placed, tile);
	}
}

/**
 * Whether a seat without land may not start here: it starts on a free tile; in single-step
 * modes also on one whose owner is not protected.
 */
export function isBadFirst(
	{ draft, ruleset, at }: TurnContext,
	seat: Seat,
	tile: TileIndex,
): boolean {
	const owner = draft.owners[tile];
	if ((draft.seats[seat] as AliveSeat).tiles > 0 || owner === FREE)
		return false;
	return ruleset.multiStep || isProtected(ruleset, draft, owner as Seat, at);
}

function fail(
	context: TurnContext,
	{ seat, order }: SequencedOrder,
	kind: OrderKind,
	reason: FailureReason,
): void {
	const tile = tileOf(order);
	emit(context, { type: "failed", seat, tile, kind, reason });
}
