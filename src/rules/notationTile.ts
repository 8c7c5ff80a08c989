/** A tile of a drawn position, as one word; notation.ts says what the words mean. */
import { TERRAIN, type TileIndex } from "./hex.ts";
import { FREE, type Position, type Seat } from "./position.ts";

export const SEAT_LETTERS =
	"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

export function seatLetter(seat: Seat): string {
	return SEAT_LETTERS[seat];
}

export type DrawnTile = {
	/** Its letter of the terrain. */
	readonly letter: string;
	readonly owner: number;
	readonly strength: number;
	readonly drops: readonly number[];
};

export function drawTile(
	{ board, owners, strengths, drops }: Position,
	tile: TileIndex,
): string {
	const letter = board.terrain?.[tile] ?? TERRAIN.plain;
	const isPlain = letter === TERRAIN.plain;
	if (owners[tile] !== FREE)
		return `${SEAT_LETTERS[owners[tile]]}${strengths[tile]}${isPlain ? "" : letter}`;
	const lying = drops
		.filter((drop) => drop.tile === tile)
		.map(({ amount }) => `+${amount}`)
		.join("");
	return isPlain && lying !== "" ? lying : letter + lying;
}

/** Reads the word of a tile. Throws an error with a sentence on other input. */
export function parseTile(word: string): DrawnTile {
	const free = word.match(/^([.o@~^-]?)((?:\+[\d.]+)*)$/);
	if (free !== null) {
		const [, letter, drops] = free;
		return {
			letter: letter || TERRAIN.plain,
			owner: FREE,
			strength: 0,
			drops: drops.split("+").slice(1).map(Number),
		};
	}
	const [, seat, strength, letter] =
		word.match(/^([a-zA-Z])([\d.e+-]+)([o@]?)$/) ?? [];
	if (!(Number(strength) > 0)) throw new Error(`no tile: ${word}`);
	return {
		letter: letter || TERRAIN.plain,
		owner: SEAT_LETTERS.indexOf(seat),
		strength: Number(strength),
		drops: [],
	};
}
