import { expect, test } from "vitest";
import { patternOf } from "../../../src/board/patternOf.ts";
import { FREE_FULL } from "../../../src/rules/modes.ts";

test("each seat of the largest game has a pattern of its own", () => {
	const patterns = Array.from({ length: FREE_FULL.maxSeats }, (_, seat) =>
		JSON.stringify(patternOf(seat)),
	);
	expect(new Set(patterns).size).toBe(FREE_FULL.maxSeats);
	expect(patterns.length).toBeGreaterThan(15);
});
