/** What a seat's land would lose, besides a tile, if that tile fell: all that only the tile joins to the rest. */
import { OFF_BOARD } from "../../rules/hex.ts";
import { FREE } from "../../rules/position.ts";

export type Connections = {
	/** For each owned tile, how many other tiles of its seat would be cut off without it. */
	readonly losses: Uint16Array;
	/** 1 for each owned tile that is cut off already: it is outside its seat's largest area. */
	readonly isCutOff: Uint8Array;
};

/**
 * Finds the tiles that hold land together, by Tarjan's search for articulation points ("Depth-first
 * search and linear graph algorithms", 1972), without recursion. `neighbors` is the board's
 * `neighborTable`.
 */
export function connectionsOf(
	neighbors: Int32Array,
	owners: ArrayLike<number>,
): Connections {
	const search = openSearch(neighbors, owners);
	const areas: Area[] = [];
	for (let tile = 0; tile < owners.length; tile++) {
		if (owners[tile] === FREE || search.order[tile] > 0) continue;
		const first = search.found;
		searchArea(search, tile);
		areas.push({ owner: owners[tile], first, end: search.found });
	}
	const losses = new Uint16Array(owners.length);
	const isCutOff = new Uint8Array(owners.length);
	const largest = new Map<number, number>();
	for (const { owner, first, end } of areas)
		largest.set(owner, Math.max(largest.get(owner) ?? 0, end - first));
	for (const { owner, first, end } of areas) {
		const isLost = end - first < (largest.get(owner) as number) ? 1 : 0;
		for (let i = first; i < end; i++) {
			const tile = search.tiles[i];
			isCutOff[tile] = isLost;
			losses[tile] = lossOf(search, tile, end - first);
		}
	}
	return { losses, isCutOff };
}

/** A connected area: the range of its tiles in `Search.tiles`. */
type Area = {
	readonly owner: number;
	readonly first: number;
	readonly end: number;
};

type Search = {
	readonly neighbors: Int32Array;
	readonly owners: ArrayLike<number>;
	/** The tiles in the order in which they were found, and how many these are. */
	readonly tiles: Int32Array;
	found: number;
	/** When each tile was found, from 1; 0 if it was not. */
	readonly order: Int32Array;
	/** The earliest tile that a tile's part of the search touches, as an `order`. */
	readonly low: Int32Array;
	/** How many tiles were found from a tile on, with it. */
	readonly size: Int32Array;
	/** Of the parts that only a tile joins to the rest: the sum of their sizes, and the largest. */
	readonly hanging: Int32Array;
	readonly largest: Int32Array;
	readonly parent: Int32Array;
	readonly nextSide: Uint8Array;
};

function openSearch(neighbors: Int32Array, owners: ArrayLike<number>): Search {
	const count = owners.length;
	return {
		neighbors,
		owners,
		tiles: new Int32Array(count),
		found: 0,
		order: new Int32Array(count),
		low: new Int32Array(count),
		size: new Int32Array(count),
		hanging: new Int32Array(count),
		largest: new Int32Array(count),
		parent: new Int32Array(count),
		nextSide: new Uint8Array(count),
	};
}

function find(search: Search, tile: number, parent: number): void {
	search.tiles[search.found++] = tile;
	search.order[tile] = search.found;
	search.low[tile] = search.found;
	search.size[tile] = 1;
	search.parent[tile] = parent;
}

/** Searches the whole area of a tile. */
function searchArea(search: Search, root: number): void {
	const { neighbors, owners, order, low, parent, nextSide } = search;
	find(search, root, -1);
	let tile = root;
	while (tile >= 0) {
		if (nextSide[tile] === 6) {
			close(search, tile);
			tile = parent[tile];
			continue;
		}
		const next = neighbors[6 * tile + nextSide[tile]++];
		if (next === OFF_BOARD || owners[next] !== owners[tile]) continue;
		if (order[next] === 0) {
			find(search, next, tile);
			tile = next;
		} else if (next !== parent[tile] && order[next] < low[tile])
			low[tile] = order[next];
	}
}

/** Adds a tile whose part of the search is done to its parent's part. */
function close(
	{ order, low, size, hanging, largest, parent }: Search,
	tile: number,
): void {
	const above = parent[tile];
	if (above < 0) return;
	size[above] += size[tile];
	if (low[tile] < low[above]) low[above] = low[tile];
	if (low[tile] < order[above]) return;
	hanging[above] += size[tile];
	if (size[tile] > largest[above]) largest[above] = size[tile];
}

/** The seat keeps the largest of the parts into which its area falls without the tile. */
function lossOf(
	{ hanging, largest }: Search,
	tile: number,
	area: number,
): number {
	const others = area - 1;
	return others - Math.max(others - hanging[tile], largest[tile]);
}
