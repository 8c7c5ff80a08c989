import { expect, test } from "vitest";
import { FREE_FULL } from "../../../src/rules/modes.ts";
import { patternOf } from "../../../src/board/patternOf.ts";

test("each seat of the largest game has a pattern of its own", () => {
	const patterns = Array.from({ length: FREE_FULL.maxSeats }, (_, seat) =>
		JSON.stringify(patternOf(seat)),
	);
	expect(new Set(patterns).size).toBe(FREE_FULL.maxSeats);
	expect(patterns.length).toBeGreaterThan(15);
});
