/** Where each seat starts, if the seats do not choose it. */
import type { Key } from "../chain.ts";
import { type Board, disc, distance, type TileIndex } from "../hex.ts";
import { randomFor } from "../random.ts";
import type { Ruleset } from "../ruleset.ts";
import { landTiles, startsOf } from "../terrain.ts";

/**
 * The tile on which each seat starts, drawn by lot from the key published at the start (see
 * chain.ts): one of the board's start places, and where it has too few, the land farthest
 * from the others' starts. Fewer than the seats if the game is full or the land is given away.
 */
export function assignStarts(
	{ startRadius, maxSeats }: Ruleset,
	board: Board,
	seatCount: number,
	chainEnd: Key,
): TileIndex[] {
	const random = randomFor(chainEnd, "starts");
	const places = random.shuffled(startsOf(board));
	const free = new Set(random.shuffled(landTiles(board)));
	const starts: TileIndex[] = [];
	while (starts.length < Math.min(seatCount, maxSeats) && free.size > 0) {
		const start =
			places.find((place) => free.has(place)) ??
			farthestFrom(board, starts, [...free]);
		starts.push(start);
		for (const tile of disc(board, start, startRadius + 1)) free.delete(tile);
	}
	return starts;
}

/** The first of the tiles that are farthest from the nearest start. */
function farthestFrom(
	board: Board,
	starts: readonly TileIndex[],
	tiles: readonly TileIndex[],
): TileIndex {
	const room = tiles.map((tile) =>
		Math.min(...starts.map((start) => distance(board, start, tile))),
	);
	return tiles[room.indexOf(Math.max(...room))];
}
