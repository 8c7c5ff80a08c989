/**
 * Finds the tiles that hold land together, by Tarjan's search for articulation points
 * ("Depth-first search and linear graph algorithms", 1972), without recursion. One object
 * searches the same board again and again, as new arrays take longer than the search.
 */
import { OFF_BOARD } from "../../rules/hex.ts";
import { FREE } from "../../rules/position.ts";

export class LandSearch {
	/** For each owned tile, how many other tiles of its area would be cut off without it. */
	readonly losses: Uint16Array;
	/** 1 for each owned tile that is cut off already: it is outside its seat's largest area. */
	readonly isCutOff: Uint8Array;

	/** The board's `neighborTable`. */
	readonly #neighbors: Int32Array;
	#owners: ArrayLike<number> = [];
	/** The tiles in the order in which they were found, and how many these are. */
	readonly #tiles: Int32Array;
	#found = 0;
	/** When each tile was found, from 1; 0 if it was not. */
	readonly #order: Int32Array;
	/** The earliest tile that a tile's part of the search touches, as an `#order`. */
	readonly #low: Int32Array;
	/** How many tiles were found from a tile on, with it. */
	readonly #size: Int32Array;
	/** Of the parts that only a tile joins to the rest: the sum of their sizes, and the largest. */
	readonly #hanging: Int32Array;
	readonly #largest: Int32Array;
	readonly #parent: Int32Array;
	readonly #nextSide: Uint8Array;

	constructor(neighbors: Int32Array) {
		const count = neighbors.length / 6;
		this.#neighbors = neighbors;
		this.losses = new Uint16Array(count);
		this.isCutOff = new Uint8Array(count);
		this.#tiles = new Int32Array(count);
		this.#order = new Int32Array(count);
		this.#low = new Int32Array(count);
		this.#size = new Int32Array(count);
		this.#hanging = new Int32Array(count);
		this.#largest = new Int32Array(count);
		this.#parent = new Int32Array(count);
		this.#nextSide = new Uint8Array(count);
	}

	/** Searches the land of all seats; the results are valid until the next search. */
	search(owners: ArrayLike<number>): this {
		this.#owners = owners;
		this.#found = 0;
		this.#order.fill(0);
		this.losses.fill(0);
		this.isCutOff.fill(0);
		const kept: Area[] = [];
		for (let tile = 0; tile < owners.length; tile++) {
			if (owners[tile] === FREE || this.#order[tile] > 0) continue;
			const first = this.#found;
			this.#searchArea(tile);
			this.#keepLargest(kept, { owner: owners[tile], first, end: this.#found });
		}
		return this;
	}

	/** Marks the smaller of two areas of a seat as cut off. */
	#keepLargest(kept: Area[], area: Area): void {
		const other = kept[area.owner];
		const isLarger =
			other === undefined || area.end - area.first > other.end - other.first;
		const lost = isLarger ? other : area;
		if (isLarger) kept[area.owner] = area;
		if (lost === undefined) return;
		for (let i = lost.first; i < lost.end; i++)
			this.isCutOff[this.#tiles[i]] = 1;
	}

	/** Searches the whole area of a tile. */
	#searchArea(root: number): void {
		const first = this.#found;
		const owner = this.#owners[root];
		this.#find(root, -1);
		let tile = root;
		while (tile >= 0) {
			const side = this.#nextSide[tile]++;
			if (side === 6) {
				this.#close(tile);
				tile = this.#parent[tile];
				continue;
			}
			const next = this.#neighbors[6 * tile + side];
			if (next === OFF_BOARD || this.#owners[next] !== owner) continue;
			if (this.#order[next] === 0) {
				this.#find(next, tile);
				tile = next;
			} else if (
				next !== this.#parent[tile] &&
				this.#order[next] < this.#low[tile]
			)
				this.#low[tile] = this.#order[next];
		}
		this.#noteLosses(first);
	}

	#find(tile: number, parent: number): void {
		this.#tiles[this.#found++] = tile;
		this.#order[tile] = this.#found;
		this.#low[tile] = this.#found;
		this.#size[tile] = 1;
		this.#hanging[tile] = 0;
		this.#largest[tile] = 0;
		this.#parent[tile] = parent;
		this.#nextSide[tile] = 0;
	}

	/** Adds a tile whose part of the search is done to its parent's part. */
	#close(tile: number): void {
		const above = this.#parent[tile];
		if (above < 0) return;
		const size = this.#size[tile];
		this.#size[above] += size;
		if (this.#low[tile] < this.#low[above]) this.#low[above] = this.#low[tile];
		if (this.#low[tile] < this.#order[above]) return;
		this.#hanging[above] += size;
		if (size > this.#largest[above]) this.#largest[above] = size;
	}

	/** A seat keeps the largest of the parts into which its area falls without a tile. */
	#noteLosses(first: number): void {
		const others = this.#found - first - 1;
		for (let i = first; i < this.#found; i++) {
			const tile = this.#tiles[i];
			const rest = others - this.#hanging[tile];
			this.losses[tile] = others - Math.max(rest, this.#largest[tile]);
		}
	}
}

/** A connected area: the range of its tiles, in the order in which they were found. */
type Area = {
	readonly owner: number;
	readonly first: number;
	readonly end: number;
};
