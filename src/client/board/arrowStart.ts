/** Where the arrow of a plan starts. Pure. */
import { nearestLand } from "../../board/land.ts";
import { distance, type TileIndex } from "../../rules/hex.ts";
import type { Position } from "../../rules/position.ts";
import type { OrderArrow } from "./model.ts";

/**
 * The seat's nearest tile; if none touches the plan's, the tile of one of its `earlier` plans
 * that does, as orders are executed in turn; null without land.
 */
export function arrowStart(
	position: Position,
	{ seat, tile }: OrderArrow,
	earlier: readonly OrderArrow[],
): TileIndex | null {
	const { board } = position;
	const own = nearestLand(position, seat, tile);
	if (own === null || distance(board, own, tile) <= 1) return own;
	const reached = earlier.findLast(
		(plan) => plan.seat === seat && distance(board, plan.tile, tile) === 1,
	);
	return reached?.tile ?? own;
}
