import { expect, test } from "vitest";
import { backOffMs } from "../../../src/client/net/backOff.ts";

test("pauses double from half a second to ten", () => {
	expect([0, 1, 2, 3, 4, 5, 50].map((n) => backOffMs(n, 0))).toEqual([
		500, 1000, 2000, 4000, 8000, 10_000, 10_000,
	]);
});

test("chance shortens a pause by up to a half", () => {
	expect(backOffMs(2, 0.999)).toBeCloseTo(1000, -1);
	expect(backOffMs(2, 0.5)).toBe(1500);
});
