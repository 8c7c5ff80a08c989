/** Where a bot starts, or a person who did not choose. */
import { forEachWithin, type TileIndex } from "../rules/hex.ts";
import { FREE, type Position } from "../rules/position.ts";
import type { Random } from "../rules/random.ts";

/** Out of how many free tiles one is chosen. */
const CANDIDATES = 12;

/** How far around a tile counts, in steps. */
const SIGHT = 3;

/** A free tile with much free land around it and nobody near, out of a few drawn by lot. */
export function chooseStart(position: Position, random: Random): TileIndex {
	const free: TileIndex[] = [];
	position.owners.forEach((owner, tile) => {
		if (owner === FREE) free.push(tile as TileIndex);
	});
	let best = random.pick(free);
	let most = roomAround(position, best);
	for (let i = 1; i < CANDIDATES; i++) {
		const tile = random.pick(free);
		const room = roomAround(position, tile);
		if (room > most) {
			best = tile;
			most = room;
		}
	}
	return best;
}

/** What each tile near that is somebody's counts, in free tiles: even a corner with a dozen of these is better. */
const CROWDED = 30;

/** The free tiles near, less `CROWDED` for each that is somebody's. */
function roomAround(position: Position, tile: TileIndex): number {
	let room = 0;
	forEachWithin(position.board, tile, SIGHT, (near) => {
		room += position.owners[near] === FREE ? 1 : -CROWDED;
	});
	return room;
}
