/** The real command, as a child process. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test, vi } from "vitest";
import { mismatch } from "../support/mismatch.ts";

// A machine may be busy with other tests.
vi.setConfig({ testTimeout: 60_000 });

const command = fileURLToPath(
	new URL("../../scripts/scenario.ts", import.meta.url),
);

const EXAMPLES = fileURLToPath(
	new URL("../scenarios/edges.jsonl", import.meta.url),
);

function run(input: string) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [command], {
		input,
		encoding: "utf8",
	});
	return { status, stdout, stderr };
}

const QUERIES = {
	kind: "queries",
	grid: { cols: 3, rows: 3 },
	queries: [{ q: "neighbors", tile: [0, 0] }],
};

const ANSWERS = { answers: [[null, null, [1, 0], [0, 1], null, null]] };

const PLAYER = {
	...{ id: 1, level: 1, banked: 0, startedTurn: 0, startedAtMs: 0 },
	...{ endedTurn: null, diedAtMs: null, killedBy: null },
	...{ lastTurnPlayed: 0, started: true },
};

const GAME = {
	kind: "game",
	ruleset: "turn-by-turn",
	end: { mode: "endless" },
	grid: { cols: 4, rows: 4 },
	turn: 11,
	nowMs: 0,
	players: [PLAYER],
	tiles: [{ col: 0, row: 0, player: 1, level: 20 }],
	drops: [],
	steps: [],
};

const UNPLAYABLE = {
	...GAME,
	tiles: [{ col: 0, row: 0, player: 2, level: 20 }],
};

describe("the scenario command", () => {
	test("prints a result for each scenario of an array, in their order", () => {
		const { status, stdout, stderr } = run(JSON.stringify([QUERIES, GAME]));
		expect(JSON.parse(stdout)).toEqual([
			ANSWERS,
			{
				turn: 11,
				tiles: GAME.tiles,
				drops: [],
				players: [
					{
						...{ id: 1, alive: true, tiles: 1, level: 1, banked: 0 },
						...{ startedTurn: 0, lastTurnPlayed: 0 },
						...{ endedTurn: null, killedBy: null },
					},
				],
				steps: [],
				over: false,
				winner: null,
			},
		]);
		expect([status, stderr]).toEqual([0, ""]);
	});

	test("prints a single result for a single object", () => {
		const { status, stdout } = run(JSON.stringify(QUERIES));
		expect(JSON.parse(stdout)).toEqual(ANSWERS);
		expect(status).toBe(0);
	});

	test("takes the worked examples as they are in test/scenarios", () => {
		const lines = readFileSync(EXAMPLES, "utf8").trim().split("\n");
		const { status, stdout } = run(readFileSync(EXAMPLES, "utf8"));
		expect(status).toBe(0);
		const results = JSON.parse(stdout) as unknown[];
		expect(lines.length).toBeGreaterThan(1);
		expect(results).toHaveLength(lines.length);
		lines.forEach((line, at) => {
			const { expect: expected } = JSON.parse(line) as { expect: unknown };
			expect(mismatch(expected, results[at])).toBeNull();
		});
		const [example = ""] = lines;
		expect(JSON.parse(run(example).stdout)).toEqual(results[0]);
	});

	test("prints an empty array for an empty array", () => {
		expect(run("[]")).toEqual({ status: 0, stdout: "[]\n", stderr: "" });
	});

	test("prints an error in place of a scenario that cannot be played", () => {
		const { status, stdout, stderr } = run(
			JSON.stringify([
				QUERIES,
				UNPLAYABLE,
				{ ...QUERIES, grid: null },
				QUERIES,
			]),
		);
		expect(JSON.parse(stdout)).toEqual([
			ANSWERS,
			{ error: "tiles[0].player: no living player 2" },
			{ error: "queries[0]: neighbors needs a grid" },
			ANSWERS,
		]);
		expect([status, stderr]).toEqual([0, ""]);
		expect(JSON.parse(run(JSON.stringify(UNPLAYABLE)).stdout)).toEqual({
			error: "tiles[0].player: no living player 2",
		});
	});

	test("prints all of a long result", () => {
		const board = { kind: "queries", grid: { cols: 300, rows: 300 } };
		const { stdout } = run(
			JSON.stringify([{ ...board, queries: [{ q: "tiles" }] }]),
		);
		expect(stdout.length).toBeGreaterThan(700_000);
		expect(JSON.parse(stdout)[0].answers[0]).toHaveLength(90_000);
	});
});

describe("for malformed input it prints what is wrong and where, and nothing else", () => {
	test.each<[string, unknown]>([
		["scenarios[3].kind: ", [GAME, GAME, GAME, {}]],
		["scenarios[1].turn: ", [GAME, { ...GAME, turn: "11" }]],
		[
			"scenarios[3].tiles[0].col: ",
			[
				GAME,
				UNPLAYABLE,
				GAME,
				{ ...GAME, tiles: [{ ...GAME.tiles[0], col: 4 }] },
			],
		],
		["scenario.nowMs: ", { ...GAME, nowMs: null }],
		["scenario: ", 3],
	])("%s", (place, input) => {
		const { status, stdout, stderr } = run(JSON.stringify(input));
		expect([status, stdout]).toEqual([2, ""]);
		expect(stderr.slice(0, place.length)).toBe(place);
		expect(stderr.trimEnd().split("\n")).toHaveLength(1);
	});

	test.each(["", "[1,]"])("for input that is no JSON: %j", (input) => {
		const { status, stdout, stderr } = run(input);
		expect([status, stdout]).toEqual([2, ""]);
		expect(stderr).toMatch(/^input: .+\n$/);
	});
});
