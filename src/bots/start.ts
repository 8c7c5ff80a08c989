/** The start tile of a bot, or of a person who did not choose one. */
import { forEachWithin, isLand, type TileIndex } from "../rules/hex.ts";
import { FREE, freeTiles, type Position } from "../rules/position.ts";
import type { Random } from "../rules/random.ts";

/** How many free tiles are drawn as candidates. */
const CANDIDATES = 12;

/** The radius around a tile that counts, in steps. */
const SIGHT = 3;

/** The best of a few random free tiles: one with much free land around it and no other seat near. */
export function chooseStart(position: Position, random: Random): TileIndex {
	const free = freeTiles(position);
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

/** The cost of each nearby owned tile, in free tiles: even a corner with a dozen of these is better. */
const CROWDED = 30;

/** The number of nearby free tiles, less `CROWDED` for each owned one. */
function roomAround(position: Position, tile: TileIndex): number {
	let room = 0;
	forEachWithin(position.board, tile, SIGHT, (near) => {
		if (!isLand(position.board, near)) return;
		room += position.owners[near] === FREE ? 1 : -CROWDED;
	});
	return room;
}
