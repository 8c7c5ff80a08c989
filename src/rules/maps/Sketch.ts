/** A board being drawn: everything that is drawn on a tile is drawn on all its images. */
import { TERRAIN, tileCount } from "../hex.ts";
import type { Random } from "../random.ts";
import { type Frame, stepsOver } from "./Frame.ts";

export class Sketch {
	readonly frame: Frame;
	readonly random: Random;
	readonly #letters: string[];
	/** 1 where there is land. */
	readonly #land: Uint8Array;

	/** Plain land inside the outline, and nothing outside. */
	constructor(frame: Frame, random: Random) {
		this.frame = frame;
		this.random = random;
		const tiles = tileCount(frame.size);
		this.#letters = new Array<string>(tiles).fill(TERRAIN.nothing);
		this.#land = new Uint8Array(tiles);
		this.paint(frame.firsts, TERRAIN.plain);
	}

	get terrain(): string {
		return this.#letters.join("");
	}

	isLand(tile: number): boolean {
		return this.#land[tile] === 1;
	}

	isWater(tile: number): boolean {
		return this.#letters[tile] === TERRAIN.water;
	}

	/** The tiles of land, row by row. */
	land(): number[] {
		return this.frame.inside.filter((tile) => this.isLand(tile));
	}

	/** Draws a letter on tiles and all their images. */
	paint(tiles: Iterable<number>, letter: string): void {
		const isLand = letter !== TERRAIN.water && letter !== TERRAIN.mountain;
		for (const tile of tiles)
			for (const image of this.frame.orbitOf(tile)) {
				this.#letters[image] = letter;
				this.#land[image] = Number(isLand);
			}
	}

	/** Steps over land from the nearest of some tiles to every tile. */
	stepsFrom(sources: readonly number[]): Int32Array {
		return stepsOver(this.frame, sources, (tile) => this.isLand(tile));
	}
}
