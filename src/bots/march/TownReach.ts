/** How near the towns that a seat does not hold are to its land, over any land. */
import { type Board, neighborTable, OFF_BOARD } from "../../rules/hex.ts";
import { FREE } from "../../rules/position.ts";
import { townsOf } from "../../rules/terrain.ts";

/** From how many steps on a town does not count as near. */
const FAR = 6;

export class TownReach {
	readonly #towns: readonly number[];
	readonly #near: NearTowns;
	/** For each seat and town, how near the town is to the seat's land. */
	readonly #reach: Float64Array;

	constructor(board: Board, seatCount: number) {
		this.#towns = townsOf(board);
		this.#near = nearTownsOn(board);
		this.#reach = new Float64Array(seatCount * this.#towns.length);
	}

	/** Tells how near each town is to each seat that does not hold it, where it is near at all. */
	read(
		owners: ArrayLike<number>,
		note: (seat: number, isFree: boolean, near: number) => void,
	): void {
		const count = this.#towns.length;
		const reach = this.#reach.fill(0);
		for (let tile = 0; tile < owners.length; tile++) {
			if (owners[tile] === FREE) continue;
			const towns = this.#near[tile];
			const row = owners[tile] * count;
			for (let i = 0; i < towns.length; i += 2)
				if (towns[i + 1] > reach[row + towns[i]])
					reach[row + towns[i]] = towns[i + 1];
		}
		for (let at = 0; at < reach.length; at++) {
			if (reach[at] === 0) continue;
			const seat = Math.floor(at / count);
			const owner = owners[this.#towns[at % count]];
			if (owner !== seat) note(seat, owner === FREE, reach[at]);
		}
	}
}

/** For each tile the near towns, by their index, each followed by how near it is: from 1 for a neighbour down to 0. */
type NearTowns = readonly (readonly number[])[];

/** They are asked for anew in every turn. */
const known = new WeakMap<Board, NearTowns>();

function nearTownsOn(board: Board): NearTowns {
	const before = known.get(board);
	if (before !== undefined) return before;
	const found = findNearTowns(board);
	known.set(board, found);
	return found;
}

function findNearTowns(board: Board): NearTowns {
	const neighbors = neighborTable(board);
	const near: number[][] = Array.from(
		{ length: neighbors.length / 6 },
		() => [],
	);
	for (const [index, town] of townsOf(board).entries()) {
		const seen = new Set<number>([town]);
		let edge: number[] = [town];
		for (let steps = 1; steps < FAR; steps++) {
			edge = stepFrom(neighbors, edge, seen);
			for (const tile of edge)
				near[tile].push(index, (FAR - steps) / (FAR - 1));
		}
	}
	return near;
}

/** The neighbours of tiles that have not been seen yet. */
function stepFrom(
	neighbors: Int32Array,
	edge: readonly number[],
	seen: Set<number>,
): number[] {
	const next: number[] = [];
	for (const tile of edge)
		for (let side = 6 * tile; side < 6 * tile + 6; side++) {
			const neighbor = neighbors[side];
			if (neighbor === OFF_BOARD || seen.has(neighbor)) continue;
			seen.add(neighbor);
			next.push(neighbor);
		}
	return next;
}
