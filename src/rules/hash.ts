/** A position's fingerprint, for display and comparison. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { FREE, type Position, type SeatState } from "./position.ts";

/** Bytes kept of the SHA-256: 64 bits, shown as 16 hex digits. */
const HASH_BYTES = 8;

const TYPE_CODES: Record<SeatState["type"], number> = {
	absent: 0,
	alive: 1,
	dead: 2,
};

/** Between drops and points. */
const NO_DROP = -1;

/**
 * The hash of a position: the first 8 bytes of the SHA-256 of its numbers as
 * little-endian doubles, in this order: columns, rows, turn; the number of
 * seats, and each seat's type (0 absent, 1 alive, 2 dead) and fields in the
 * order of position.ts (null is -1); the number of owned tiles, and each one's
 * index, seat and strength, by index; the drops as they fell; where seats score, -1 and the
 * points of each.
 */
export function hashOf(position: Position): string {
	const { board, turn, owners, strengths, drops, seats, points } = position;
	const numbers: number[] = [board.cols, board.rows, turn, seats.length];
	for (const state of seats) numbers.push(...seatNumbers(state));
	const countAt = numbers.push(0) - 1;
	for (let tile = 0; tile < owners.length; tile++)
		if (owners[tile] !== FREE)
			numbers.push(tile, owners[tile], strengths[tile]);
	numbers[countAt] = (numbers.length - countAt - 1) / 3;
	for (const { tile, amount } of drops) numbers.push(tile, amount);
	if (points !== undefined) numbers.push(NO_DROP, ...points);
	const bytes = new DataView(new ArrayBuffer(8 * numbers.length));
	numbers.forEach((number, i) => {
		bytes.setFloat64(8 * i, number, true);
	});
	const digest = sha256(new Uint8Array(bytes.buffer));
	return bytesToHex(digest.subarray(0, HASH_BYTES));
}

function seatNumbers(state: SeatState): number[] {
	const code = TYPE_CODES[state.type];
	switch (state.type) {
		case "absent":
			return [code];
		case "alive":
			return [
				code,
				state.level,
				state.banked,
				state.startedTurn,
				state.startedAt,
				state.lastTurnPlayed,
				Number(state.hasHeldLand),
				state.tiles,
			];
		case "dead":
			return [
				code,
				state.startedTurn,
				state.endedTurn,
				state.diedAt,
				state.killedBy ?? -1,
				Number(state.hasHeldLand),
			];
	}
}
