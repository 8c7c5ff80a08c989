/**
 * Packs a position into few bytes for sending, without loss, so that its hash
 * is the same on both sides.
 */
import { type Board, type TileIndex, tileCount } from "../rules/hex.ts";
import {
	type Drop,
	FREE,
	type Position,
	type Seat,
	type SeatState,
} from "../rules/position.ts";
import {
	CODE_LENGTH,
	OTHER,
	packStrength,
	unpackStrength,
} from "./packedStrength.ts";
import * as z from "./shape.ts";

/** A seat's letter in `owners`; `.` is a free tile. */
const SEAT_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const FREE_LETTER = ".";

export const packedPosition = z.object({
	turn: z.int(),
	/** One letter for each tile, row by row. */
	owners: z.string(),
	/** The strength of each owned tile, as a code of four letters; see strengths.ts. */
	strengths: z.string(),
	/** The strengths whose code is `AAAA`, in order. */
	others: z.array(z.number()),
	/** Tile and points, in pairs. */
	drops: z.array(z.number()),
	/**
	 * Each seat: [] if it has not entered; alive: ["a", level, banked,
	 * startedTurn, startedAt, lastTurnPlayed, hasHeldLand]; dead: ["d",
	 * startedTurn, endedTurn, diedAt, killedBy or -1, hasHeldLand]. Booleans
	 * are 0 or 1.
	 */
	seats: z.array(z.array(z.union([z.string(), z.number()]))),
	/** Each seat's points; absent until somebody scores. */
	points: z.optional(z.array(z.number())),
});

export type PackedPosition = z.infer<typeof packedPosition>;

export function packPosition(position: Position): PackedPosition {
	const { turn, owners, strengths, drops, seats, points } = position;
	const others: number[] = [];
	let packed = "";
	for (const [tile, owner] of owners.entries()) {
		if (owner === FREE) continue;
		const code = packStrength(strengths[tile]);
		if (code === OTHER) others.push(strengths[tile]);
		packed += code;
	}
	return {
		turn,
		owners: owners
			.map((owner) => (owner === FREE ? FREE_LETTER : SEAT_LETTERS[owner]))
			.join(""),
		strengths: packed,
		others,
		drops: drops.flatMap(({ tile, amount }) => [tile, amount]),
		seats: seats.map(packSeat),
		...(points && { points: points.slice() }),
	};
}

/**
 * Unpacks a board's position. Data that `packPosition` did not produce gives a
 * wrong position, but never an endless loop.
 */
export function unpackPosition(packed: PackedPosition, board: Board): Position {
	const owners = new Array<number>(tileCount(board)).fill(FREE);
	const strengths = new Array<number>(tileCount(board)).fill(0);
	const lands = packed.seats.map(() => 0);
	let next = 0;
	let nextOther = 0;
	for (let tile = 0; tile < owners.length; tile++) {
		const owner = SEAT_LETTERS.indexOf(packed.owners[tile] ?? FREE_LETTER);
		if (owner < 0) continue;
		owners[tile] = owner;
		lands[owner]++;
		const code = packed.strengths.slice(next, next + CODE_LENGTH);
		next += CODE_LENGTH;
		strengths[tile] =
			code === OTHER ? packed.others[nextOther++] : unpackStrength(code);
	}
	return {
		board,
		turn: packed.turn,
		owners,
		strengths,
		drops: unpackDrops(packed.drops),
		seats: packed.seats.map((seat, i) => unpackSeat(seat, lands[i])),
		...(packed.points && { points: packed.points }),
	};
}

function unpackDrops(numbers: readonly number[]): Drop[] {
	const drops: Drop[] = [];
	for (let i = 0; i + 1 < numbers.length; i += 2)
		drops.push({ tile: numbers[i] as TileIndex, amount: numbers[i + 1] });
	return drops;
}

function packSeat(state: SeatState): (string | number)[] {
	switch (state.type) {
		case "absent":
			return [];
		case "alive":
			return [
				"a",
				state.level,
				state.banked,
				state.startedTurn,
				state.startedAt,
				state.lastTurnPlayed,
				Number(state.hasHeldLand),
			];
		case "dead":
			return [
				"d",
				state.startedTurn,
				state.endedTurn,
				state.diedAt,
				state.killedBy ?? -1,
				Number(state.hasHeldLand),
			];
	}
}

function unpackSeat(
	[type, ...rest]: readonly (string | number)[],
	tiles: number,
): SeatState {
	const numbers = rest.map(Number);
	if (type === "a") {
		const [level, banked, startedTurn, startedAt, lastTurnPlayed, held] =
			numbers;
		return {
			type: "alive",
			level,
			banked,
			startedTurn,
			startedAt,
			lastTurnPlayed,
			hasHeldLand: held === 1,
			tiles,
		};
	}
	if (type === "d") {
		const [startedTurn, endedTurn, diedAt, killer, held] = numbers;
		return {
			type: "dead",
			startedTurn,
			endedTurn,
			diedAt,
			killedBy: killer < 0 ? null : (killer as Seat),
			hasHeldLand: held === 1,
		};
	}
	return { type: "absent" };
}
