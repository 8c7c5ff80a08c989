import { describe, expect, test } from "vitest";
import { FILLS, fillOf, kindsOf } from "../../src/bots/botStrengths.ts";

describe("the choice of bots", () => {
	test.for(FILLS)("is known again by its bots: %s", (fill) => {
		expect(fillOf(kindsOf(fill))).toBe(fill);
	});

	test("is that of several alike", () => {
		expect(fillOf(["marshal", "marshal"])).toBe("master");
	});

	test("is the normal ones where there were none to choose", () => {
		expect([fillOf([]), fillOf(["settler"])]).toEqual(["normal", "normal"]);
	});
});
