import { describe, expect, test } from "vitest";
import { mismatch } from "./mismatch.ts";

describe("values", () => {
	test.each([
		[1, 1 + 0.9e-9],
		[1e6, 1e6 + 0.9e-3],
		[0, 1e-9],
		[-3, -3],
		["a", "a"],
		[null, null],
		[true, true],
	])("%j is met by %j", (expected, actual) => {
		expect(mismatch(expected, actual)).toBeNull();
	});

	test.each([
		[1, 1 + 3e-9],
		[1e6, 1e6 + 1e-2],
		[0, 2e-9],
		[0, null],
		[1, true],
		[1, "1"],
		[null, 0],
		[null, undefined],
		["a", "b"],
		[{}, null],
		[{}, []],
		[[], {}],
		[{}, 1],
	])("%j is not met by %j", (expected, actual) => {
		expect(mismatch(expected, actual)).not.toBeNull();
	});
});

describe("objects", () => {
	test("fields that are not mentioned are not compared", () => {
		expect(mismatch({ a: { b: 1 } }, { a: { b: 1, c: 2 }, d: 3 })).toBeNull();
	});

	test("an empty object matches anything", () => {
		expect(mismatch([{}, {}], [{ a: 1 }, { b: 2 }])).toBeNull();
	});

	test("the missing field is named", () => {
		expect(mismatch({ a: { b: null } }, { a: {} })).toBe(
			"result.a.b is missing",
		);
	});

	test("an inherited field counts as missing", () => {
		expect(mismatch({ toString: {} }, {})).not.toBeNull();
	});
});

describe("lists", () => {
	test("have the same length", () => {
		expect(mismatch({ steps: [] }, { steps: [{}] })).toBe(
			"result.steps has 1 entries, not 0",
		);
		expect(mismatch({ tiles: [{}] }, { tiles: [] })).not.toBeNull();
	});

	test("are in the given order", () => {
		expect(mismatch({ steps: [1, 2] }, { steps: [2, 1] })).toBe(
			"result.steps[0] is 2, not 1",
		);
	});

	test.each(["tiles", "players", "drops", "effects"])(
		"%s are in any order",
		(name) => {
			const list = [{ a: 1 }, { a: 2 }, { a: 2, b: 3 }];
			const other = [{ a: 2, b: 3 }, { a: 2 }, { a: 1 }];
			expect(mismatch({ [name]: list }, { [name]: other })).toBeNull();
			expect(
				mismatch({ steps: [{ [name]: list }] }, { steps: [{ [name]: other }] }),
			).toBeNull();
		},
	);

	test("in any order, each entry matches only one other", () => {
		expect(
			mismatch(
				{ tiles: [{ a: 1 }, { a: 1 }] },
				{ tiles: [{ a: 1 }, { a: 2 }] },
			),
		).toBe('result.tiles has no entry for {"a":1} in [{"a":1},{"a":2}]');
	});

	test("a general entry leaves its match to a more specific one", () => {
		const tiles = [{}, { a: 1 }, { b: 2 }];
		const actual = [{ a: 1, b: 2 }, { b: 2 }, { a: 1 }];
		expect(mismatch({ tiles }, { tiles: actual })).toBeNull();
	});

	test("nested lists keep their order", () => {
		expect(mismatch({ tiles: [[1, 2]] }, { tiles: [[2, 1]] })).not.toBeNull();
	});
});
