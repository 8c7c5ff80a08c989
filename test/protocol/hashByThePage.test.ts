/**
 * The hash of a position, computed by what docs/protocol.md says and nothing else: from the
 * position as it is sent, as somebody would who plays by a program of their own.
 */
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import {
	type PackedPosition,
	packPosition,
} from "../../src/protocol/packedPosition.ts";
import { replay } from "../../src/rules/versions.ts";
import { logNamed } from "../support/gameFiles.ts";

const SEATS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const DIGITS = `${SEATS}0123456789-_`;

test.each([
	"march-people-twins-17x9-4-v2",
	"classic-stormy-11x9-4-v2",
	"classic-people-8x6-4",
	"free-neighbor-13x9-4-v2",
])("every position of %s has the hash that the page says", (name) => {
	const log = logNamed(name);
	const { cols, rows } = log.board;
	let turns = 0;
	for (const { position, hash } of replay(log)) {
		expect(hashOf({ cols, rows }, travelled(packPosition(position)))).toBe(
			hash,
		);
		turns++;
	}
	expect(turns).toBeGreaterThan(5);
});

function travelled<T>(value: T): T {
	return JSON.parse(JSON.stringify(value)) as T;
}

function hashOf(
	{ cols, rows }: { cols: number; rows: number },
	position: PackedPosition,
): string {
	const owners = [...position.owners].map((letter) => SEATS.indexOf(letter));
	const owned = owners.flatMap((seat, tile) => (seat < 0 ? [] : [tile]));
	const strengths = strengthsOf(position);
	const numbers = [
		...[cols, rows, position.turn, position.seats.length],
		...position.seats.flatMap((seat, i) => {
			const [kind, ...fields] = seat as [string?, ...number[]];
			const tiles = owners.filter((owner) => owner === i).length;
			if (kind === undefined) return [0];
			return kind === "a" ? [1, ...fields, tiles] : [2, ...fields];
		}),
		owned.length,
		...owned.flatMap((tile, i) => [tile, owners[tile], strengths[i]]),
		...position.drops,
		...(position.points === undefined ? [] : [-1, ...position.points]),
	];
	const bytes = Buffer.from(Float64Array.from(numbers).buffer);
	return createHash("sha256").update(bytes).digest("hex").slice(0, 16);
}

/** Of the owned tiles, in order. */
function strengthsOf({ strengths, others }: PackedPosition): number[] {
	const left = [...(others ?? [])];
	return (strengths.match(/.{4}/g) ?? []).map((digits) => {
		if (digits === "AAAA") return left.shift() as number;
		const number = [...digits].reduce(
			(sum, digit) => 64 * sum + DIGITS.indexOf(digit),
			0,
		);
		const parts = Math.floor(number / 2048);
		return moved(parts / 60, (number % 2048) - 1024);
	});
}

/** A double moved by so many units in the last place. */
function moved(double: number, units: number): number {
	const view = new DataView(new ArrayBuffer(8));
	view.setFloat64(0, double);
	view.setBigInt64(0, view.getBigInt64(0) + BigInt(units));
	return view.getFloat64(0);
}
