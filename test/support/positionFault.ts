import { isLand, type TileIndex, tileCount } from "../../src/rules/hex.ts";
import type { Position, Seat } from "../../src/rules/position.ts";

/** What is wrong with a position, in a sentence; null if nothing is. */
export function positionFault(position: Position): string | null {
	const { board, owners, strengths, drops, seats, points } = position;
	if (owners.length !== tileCount(board) || strengths.length !== owners.length)
		return "the board has other tiles than it should";
	for (const [tile, owner] of owners.entries()) {
		const strength = strengths[tile];
		if (owner === -1 && strength !== 0) return `free tile ${tile} has strength`;
		if (owner === -1) continue;
		if (!isLand(board, tile as TileIndex)) return `tile ${tile} is no land`;
		if (!(strength > 0 && strength <= 100))
			return `tile ${tile} has strength ${strength}`;
		if (seats[owner]?.type !== "alive")
			return `tile ${tile} is of ${owner}, who is not alive`;
		if (drops.some((drop) => drop.tile === (tile as TileIndex)))
			return `a drop lies on the owned tile ${tile}`;
	}
	if (points?.length !== (points && seats.length))
		return "points of other seats";
	if (points?.some((scored) => !(scored >= 0))) return "points below 0";
	return (
		seats
			.map((_, seat) => seatFault(position, seat as Seat))
			.find((fault) => fault !== null) ?? null
	);
}

function seatFault({ owners, seats }: Position, seat: Seat): string | null {
	const state = seats[seat];
	const tiles = owners.filter((owner) => owner === seat).length;
	if (state.type !== "alive") return null;
	if (state.tiles !== tiles)
		return `seat ${seat} has ${tiles} tiles, not ${state.tiles}`;
	if (!(state.banked >= 0)) return `seat ${seat} has banked ${state.banked}`;
	return tiles > 0 && !state.hasHeldLand
		? `seat ${seat} has land and never held any`
		: null;
}
