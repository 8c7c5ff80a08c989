import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import {
	type ChainSecret,
	isNextKey,
	keyOfTurn,
	publishedEnd,
} from "../../src/rules/chain.ts";

const CHAIN: ChainSecret = { secret: "0f".repeat(32), lastTurn: 40 };

function sha256(hex: string): string {
	return createHash("sha256").update(Buffer.from(hex, "hex")).digest("hex");
}

test("the key of the last turn is the secret itself", () => {
	expect(keyOfTurn(CHAIN, 40)).toBe(CHAIN.secret);
});

test("each key's SHA-256 is the key before it, back to the published end", () => {
	let previous = publishedEnd(CHAIN);
	for (let turn = 0; turn <= 40; turn++) {
		const key = keyOfTurn(CHAIN, turn);
		expect(sha256(key)).toBe(previous);
		expect(isNextKey(previous, key)).toBe(true);
		previous = key;
	}
});

test("the key of turn t is SHA-256 applied as often as turns are left", () => {
	let key = CHAIN.secret;
	for (let i = 0; i < 40 - 33; i++) key = sha256(key);
	expect(keyOfTurn(CHAIN, 33)).toBe(key);
});

test("chains in use at once don't mix", () => {
	const other: ChainSecret = { secret: "a0".repeat(32), lastTurn: 40 };
	const shorter: ChainSecret = { ...CHAIN, lastTurn: 7 };
	const keys = [CHAIN, other, shorter].map((chain) => keyOfTurn(chain, 3));
	expect(new Set(keys).size).toBe(3);
	expect([CHAIN, other, shorter].map((chain) => keyOfTurn(chain, 3))).toEqual(
		keys,
	);
});

test.each([41, 1000, -2, 1.5, Number.NaN])(
	"there is no key for turn %d",
	(turn) => {
		expect(() => keyOfTurn(CHAIN, turn)).toThrow(RangeError);
	},
);

describe("a key is not the next", () => {
	const end = publishedEnd(CHAIN);
	const first = keyOfTurn(CHAIN, 0);

	test.each([
		["if a link is left out", keyOfTurn(CHAIN, 1)],
		["if it is the one before", end],
		["if it is another chain's", "ab".repeat(32)],
		["if it is empty", ""],
		["if it is cut", first.slice(2)],
		["if it is longer", `${first}00`],
		["if it is in capitals", first.toUpperCase().replace(/^\d*/, "A")],
		["if it is no hex", "x".repeat(64)],
		["if a line follows", `${first}\n`],
	])("%s", (_, key) => {
		expect(isNextKey(end, key)).toBe(false);
	});
});
