import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { hashOf } from "../../src/rules/hash.ts";
import { parse } from "../../src/rules/notation.ts";
import type { Position } from "../../src/rules/position.ts";

const MAP = `
	turn 12
	a: level 2, banked 0.8, started 1 at 30, played 11
	b: dead 10 at 9000 by a, started 3
	c: absent
	d: level 1, landless
	e: dead 9 at 800
	a20         .
	      a7.5        +5+3
	a40         a100
	      +2          .
`;

/** Every number, flag and null of the position, by its path; not the strength of a free tile, which is always 0. */
function leavesOf(position: Position): string[][] {
	const leaves: string[][] = [];
	const visit = (value: unknown, path: string[]) => {
		if (typeof value === "object" && value !== null)
			for (const [name, part] of Object.entries(value))
				visit(part, [...path, name]);
		else if (typeof value !== "string") leaves.push(path);
	};
	visit(position, []);
	return leaves.filter(
		([name, tile]) =>
			name !== "strengths" || position.owners[Number(tile)] >= 0,
	);
}

/** The position with the least possible change at a path. */
function changedAt(position: Position, path: string[]): Position {
	const copy = structuredClone(position);
	const parent = path
		.slice(0, -1)
		.reduce<Record<string, unknown>>(
			(value, name) => value[name] as Record<string, unknown>,
			copy as unknown as Record<string, unknown>,
		);
	const name = path.at(-1) as string;
	const value = parent[name];
	if (typeof value === "boolean") parent[name] = !value;
	else if (value === null) parent[name] = 0;
	else if (Number.isInteger(value)) parent[name] = (value as number) + 1;
	else parent[name] = (value as number) * (1 + Number.EPSILON);
	return copy;
}

test("a hash is 16 hex digits, the same for ever", () => {
	expect(hashOf(parse(MAP))).toBe("b6694ecb236e57b3");
});

test("it is the first 8 bytes of the SHA-256 of the position's numbers", () => {
	const numbers = [
		[4, 2, 12, 5],
		[1, 2, 0.8, 1, 30, 11, 1, 4],
		[2, 3, 10, 9000, 0, 1],
		[0],
		[1, 1, 0, 0, 0, 12, 0, 0],
		[2, 0, 9, 800, -1, 1],
		[4, 0, 0, 20, 1, 0, 7.5, 4, 0, 40, 6, 0, 100],
		[3, 5, 3, 3, 5, 2],
	].flat();
	const bytes = Buffer.alloc(8 * numbers.length);
	for (const [i, number] of numbers.entries())
		bytes.writeDoubleLE(number, 8 * i);
	const digest = createHash("sha256").update(bytes).digest("hex");
	expect(hashOf(parse(MAP))).toBe(digest.slice(0, 16));
});

test("equal positions have equal hashes", () => {
	expect(hashOf(parse(MAP))).toBe(hashOf(parse(MAP)));
	const travelled = JSON.parse(JSON.stringify(parse(MAP))) as Position;
	expect(hashOf(travelled)).toBe(hashOf(parse(MAP)));
});

describe("any change gives another hash", () => {
	const position = parse(MAP);

	test.each(leavesOf(position).map((path) => [path.join("."), path] as const))(
		"of %s",
		(_, path) => {
			expect(hashOf(changedAt(position, path))).not.toBe(hashOf(position));
		},
	);

	test("and all changes give different ones", () => {
		const hashes = leavesOf(position).map((path) =>
			hashOf(changedAt(position, path)),
		);
		expect(new Set(hashes).size).toBe(hashes.length);
	});

	test.each([
		["a seat more", `f: absent\n${MAP}`],
		["a seat's state", MAP.replace("c: absent", "c: dead 0")],
		["the order of drops", MAP.replace("+5+3", "+3+5")],
		["a drop less", MAP.replace("+5+3", "+5")],
		["a drop's place", MAP.replace("+2          .", ".          +2")],
		["a tile's place", MAP.replace("a20         .", ".          a20")],
		["no killer", MAP.replace(" by a", "")],
	])("of %s", (_, map) => {
		expect(hashOf(parse(map))).not.toBe(hashOf(position));
	});

	test("of the board's shape", () => {
		expect(hashOf(parse(". . . .\n. . . ."))).not.toBe(
			hashOf(parse(". .\n. .\n. .\n. .")),
		);
	});
});
