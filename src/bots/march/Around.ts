/** Counts whose land touches a tile. Kept and asked again for every tile of a board, as that is fast. */
import { OFF_BOARD } from "../../rules/hex.ts";
import { FREE } from "../../rules/position.ts";

export class Around {
	readonly #neighbors: Int32Array;
	/** The seats whose land touches the tile, how many sides each touches, and how many seats these are. */
	readonly seats = new Int16Array(6);
	readonly sides = new Uint8Array(6);
	count = 0;

	/** With the board's `neighborTable`. */
	constructor(neighbors: Int32Array) {
		this.#neighbors = neighbors;
	}

	look(owners: ArrayLike<number>, tile: number): void {
		this.count = 0;
		for (let side = 6 * tile; side < 6 * tile + 6; side++) {
			const neighbor = this.#neighbors[side];
			if (neighbor === OFF_BOARD) continue;
			const owner = owners[neighbor];
			if (owner !== FREE) this.#add(owner);
		}
	}

	#add(seat: number): void {
		let at = 0;
		while (at < this.count && this.seats[at] !== seat) at++;
		if (at === this.count) {
			this.seats[at] = seat;
			this.sides[at] = 0;
			this.count++;
		}
		this.sides[at]++;
	}
}
