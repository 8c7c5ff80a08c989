import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { marchFor } from "../../src/rules/modes.ts";
import type { Ruleset } from "../../src/rules/ruleset.ts";

const text = readFileSync(
	new URL("../../docs/rules.md", import.meta.url),
	"utf8",
);

test("the rules as written have the numbers of the ruleset", () => {
	const ruleset = marchFor({ cols: 17, rows: 9 });
	const rows = [...text.matchAll(/^\|.*\| `(\w+)` \| ([\d.]+) \|$/gm)];
	expect(rows.length).toBe(8);
	for (const [, name, value] of rows)
		expect([name, ruleset[name as keyof Ruleset]]).toEqual([
			name,
			Number(value),
		]);
});

test("what depends on the size is as written", () => {
	const rows = [
		...text.matchAll(
			/^\| (below )?(\d+)(?:| .*?) \| (\d+) \| (\d+) \| (\d+) \| (\d+) \|$/gm,
		),
	];
	expect(rows.length).toBe(4);
	for (const [, below, tiles, turns, ...numbers] of rows) {
		const [startLevel, maxLevel, pointsPerTownTaken] = numbers.map(Number);
		const cols = Number(tiles) - (below === undefined ? 0 : 1);
		expect(marchFor({ cols, rows: 1 })).toMatchObject({
			end: { type: "points", turns: Number(turns) },
			startLevel,
			maxLevel,
			pointsPerTownTaken,
		});
	}
});
