import { describe, expect, test } from "vitest";
import { quantile } from "../../../scripts/cli/numbers.ts";

describe("a quantile", () => {
	const values = [9, 1, 8, 2, 7, 3, 6, 4, 5, 10];

	test.each([
		[0, 1],
		[0.1, 1],
		[0.11, 2],
		[0.5, 5],
		[0.95, 10],
		[1, 10],
	])(
		"of %f is the smallest value that this share does not exceed",
		(share, value) => {
			expect(quantile(values, share)).toBe(value);
		},
	);

	test("of one value is that value", () => {
		for (const share of [0, 0.5, 1]) expect(quantile([4], share)).toBe(4);
	});

	test("leaves the values as they are", () => {
		quantile(values, 0.5);
		expect(values[0]).toBe(9);
	});
});
