/** What docs/balance.md says of the rules is so. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { marchFor } from "../../src/rules/modes.ts";

const page = readFileSync(
	new URL("../../docs/balance.md", import.meta.url),
	"utf8",
);

/** The rows of the first table: `| name | value | meaning |`. */
const numbers = [...page.matchAll(/^\| `(\w+)` \| ([^|]+) \| [^|]+ \|$/gm)].map(
	([, name, value]) => [name, JSON.parse(value) as unknown] as const,
);

const march: Record<string, unknown> = marchFor({ cols: 17, rows: 9 });

test("the table has the numbers of the rules", () => {
	expect(numbers.map(([name]) => name)).toContain("captureStrength");
	for (const [name, value] of numbers)
		expect([name, march[name]]).toEqual([name, value]);
});

describe("what depends on the board's size is so", () => {
	const sizes = [
		...page.matchAll(
			/^\| (\d+)x(\d+) \| (\d+) \| (\d+) \| (\d+) \| (\d+) \|$/gm,
		),
	].map(([, ...values]) => values.map(Number));

	test.each(sizes)(
		"on %ix%i: %i turns, %i to %i orders, %i for a town taken",
		(cols, rows, turns, startLevel, maxLevel, pointsPerTownTaken) => {
			const march = marchFor({ cols, rows });
			expect(march).toMatchObject({
				startLevel,
				maxLevel,
				pointsPerTownTaken,
			});
			expect(march.end).toEqual({ type: "points", turns });
		},
	);

	test("for the three boards that are measured, and more", () => {
		expect(sizes.map(([cols, rows]) => `${cols}x${rows}`)).toEqual(
			expect.arrayContaining(["17x9", "11x9", "25x20"]),
		);
	});
});
