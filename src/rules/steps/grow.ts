/** Land grows onto a free tile next to own land; in single-step modes also onto tiles of unprotected seats. */
import { isLand, neighborTable, OFF_BOARD, type TileIndex } from "../hex.ts";
import type { FailureReason } from "../order.ts";
import { type AliveSeat, FREE, type Seat } from "../position.ts";
import { isProtected } from "../protection.ts";
import type { SequencedOrder } from "../sequence.ts";
import { emit, loseTile, type TurnContext } from "../turnContext.ts";

/** Grows onto a tile; returns the reason if it failed, null if it succeeded. */
export function grow(
	context: TurnContext,
	{ seat, efficiency }: SequencedOrder,
	tile: TileIndex,
): FailureReason | null {
	const failure = checkGrow(context, seat, tile);
	if (failure !== null) return failure;
	const { draft, ruleset } = context;
	const owner = draft.owners[tile];
	const first = !(draft.seats[seat] as AliveSeat).hasHeldLand;
	if (owner === FREE) {
		const strength = ruleset.newStrength * efficiency;
		emit(context, { type: "grew", seat, tile, strength, first });
		takeDrops(context, seat, tile);
		return null;
	}
	const from = owner as Seat;
	const strength = draft.strengths[tile];
	loseTile(context, { seat: from, tile, cause: "conquest" }, seat);
	emit(context, { type: "conquered", seat, tile, from, strength, first });
	return null;
}

/** Why a seat could not grow onto a tile now; null if it could. */
export function checkGrow(
	{ ruleset, draft, at }: TurnContext,
	seat: Seat,
	tile: TileIndex,
): FailureReason | null {
	const owner = draft.owners[tile];
	if (owner === seat) return "grow_self";
	if (!isLand(draft.board, tile)) return "grow_no_neighbor";
	const { tiles } = draft.seats[seat] as AliveSeat;
	if (ruleset.neighborsOnly && tiles > 0 && !touches(draft, seat, tile))
		return "grow_no_neighbor";
	return owner !== FREE && isProtected(ruleset, draft, owner as Seat, at)
		? "grow_protected"
		: null;
}

/** Whether a tile lies next to a seat's land. */
function touches(
	{ board, owners }: TurnContext["draft"],
	seat: Seat,
	tile: TileIndex,
): boolean {
	const table = neighborTable(board);
	for (let side = 6 * tile; side < 6 * tile + 6; side++)
		if (table[side] !== OFF_BOARD && owners[table[side]] === seat) return true;
	return false;
}

/** Gives a seat all points on a tile it has just taken. */
export function takeDrops(
	context: TurnContext,
	seat: Seat,
	tile: TileIndex,
): void {
	for (const drop of context.draft.drops.filter((d) => d.tile === tile))
		emit(context, {
			type: "dropTaken",
			seat,
			tile,
			amount: drop.amount,
			fell: false,
		});
}
