import { expect, test } from "vitest";
import { pollUntil } from "../../../scripts/cli/pollUntil.ts";

test("a condition is checked until it holds", async () => {
	let checks = 0;
	const pace = { everyMs: 1, timeoutMs: 10_000 };
	expect(await pollUntil(() => ++checks === 3, pace)).toBe(true);
	expect(checks).toBe(3);
});

test("a condition that does not hold in time is given up on", async () => {
	let checks = 0;
	const fails = async () => {
		checks++;
		return false;
	};
	expect(await pollUntil(fails, { everyMs: 1, timeoutMs: 20 })).toBe(false);
	expect(checks).toBeGreaterThan(1);
});
