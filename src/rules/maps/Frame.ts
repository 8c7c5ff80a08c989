/** What all boards of a size and a symmetry share: their outline, and how their tiles lie. */
import { type Board, neighborTable, OFF_BOARD, tileCount } from "../hex.ts";
import type { Symmetry } from "./symmetry.ts";

export class Frame {
	readonly size: Board;
	readonly symmetry: Symmetry;
	/** The tiles whose images all lie on the board. */
	readonly inside: readonly number[];
	/** Of each set of images, the first tile, row by row. */
	readonly firsts: readonly number[];
	/** The different images of each tile inside, itself first. */
	readonly #orbits: readonly (readonly number[])[];
	/** The neighbours inside of each tile inside. */
	readonly #neighbors: readonly (readonly number[])[];

	/** The column of each tile, and its row along the slant (r of axial coordinates). */
	readonly #cols: Int32Array;
	readonly #axials: Int32Array;

	constructor(size: Board, symmetry: Symmetry) {
		this.size = size;
		this.symmetry = symmetry;
		const { maps } = symmetry;
		const tiles = [...new Array(tileCount(size)).keys()];
		const isInside = (tile: number) =>
			maps.every((map) => map[tile] !== OFF_BOARD);
		this.#cols = Int32Array.from(tiles, (tile) => tile % size.cols);
		this.#axials = Int32Array.from(
			tiles,
			(tile) => Math.floor(tile / size.cols) - (this.#cols[tile] >> 1),
		);
		this.inside = tiles.filter(isInside);
		this.firsts = this.inside.filter((tile) =>
			maps.every((map) => map[tile] >= tile),
		);
		this.#orbits = tiles.map((tile) =>
			isInside(tile) ? [...new Set(maps.map((map) => map[tile]))] : [],
		);
		const table = neighborTable(size);
		this.#neighbors = this.#orbits.map((orbit, tile) =>
			orbit.length === 0
				? []
				: [...table.subarray(6 * tile, 6 * tile + 6)].filter(
						(next) => next !== OFF_BOARD && this.isInside(next),
					),
		);
	}

	/** Steps from one tile to another, whatever lies between. */
	stepsBetween(a: number, b: number): number {
		const across = this.#cols[b] - this.#cols[a];
		const along = this.#axials[b] - this.#axials[a];
		return (Math.abs(across) + Math.abs(along) + Math.abs(across + along)) / 2;
	}

	isInside(tile: number): boolean {
		return this.#orbits[tile].length > 0;
	}

	orbitOf(tile: number): readonly number[] {
		return this.#orbits[tile];
	}

	neighborsOf(tile: number): readonly number[] {
		return this.#neighbors[tile];
	}

	/** Steps over tiles inside from the nearest of some tiles to every tile; -1 outside. */
	stepsFrom(sources: readonly number[]): Int32Array {
		return stepsOver(this, sources, () => true);
	}

	/** The tiles inside at most `radius` steps from a tile. */
	around(tile: number, radius: number): number[] {
		const found = [tile];
		let ring = [tile];
		for (let steps = 0; steps < radius; steps++) {
			ring = ring.flatMap((at) =>
				this.neighborsOf(at).filter((next) => !found.includes(next)),
			);
			ring = [...new Set(ring)];
			found.push(...ring);
		}
		return found;
	}

	/** A value for each tile that is the same for all its images; NaN outside. */
	field(valueAt: (tile: number) => number): Float64Array {
		const values = new Float64Array(tileCount(this.size)).fill(Number.NaN);
		for (const first of this.firsts) {
			const value = valueAt(first);
			for (const image of this.orbitOf(first)) values[image] = value;
		}
		return values;
	}
}

/** Marks a tile that a search did not reach. */
export const UNREACHED = -1;

/** Steps from the nearest of some tiles to every tile, over tiles that may be entered; `UNREACHED` for the others. */
export function stepsOver(
	frame: Frame,
	sources: readonly number[],
	mayEnter: (tile: number) => boolean,
): Int32Array {
	const steps = new Int32Array(tileCount(frame.size)).fill(UNREACHED);
	const queue = sources.slice();
	for (const tile of sources) steps[tile] = 0;
	for (let at = 0; at < queue.length; at++) {
		const next = steps[queue[at]] + 1;
		for (const tile of frame.neighborsOf(queue[at])) {
			if (steps[tile] !== UNREACHED || !mayEnter(tile)) continue;
			steps[tile] = next;
			queue.push(tile);
		}
	}
	return steps;
}

/** Steps from every tile to the edge of the outline: 0 for the tiles that lie there. */
export function depthsOf(frame: Frame): Int32Array {
	const isEdge = (tile: number) => frame.neighborsOf(tile).length < 6;
	return frame.stepsFrom(frame.inside.filter(isEdge));
}
