import { describe, expect, test } from "vitest";
import { MalformedInput } from "../../../scripts/scenario/input.ts";
import { parseInput } from "../../../scripts/scenario/parseInput.ts";

const QUERIES = {
	kind: "queries",
	grid: { cols: 3, rows: 3 },
	queries: [{ q: "neighbors", tile: [0, 0] }],
};

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

/** Why an input is refused, which it must be. */
function messageOf(input: string): string {
	try {
		parseInput(input);
	} catch (error) {
		if (error instanceof MalformedInput) return error.message;
		throw error;
	}
	throw new Error(`not refused: ${input}`);
}

test("well-formed input is read as it is", () => {
	expect(parseInput(JSON.stringify(GAME))).toEqual(GAME);
	expect(parseInput(JSON.stringify([QUERIES, GAME]))).toEqual([QUERIES, GAME]);
	expect(parseInput("[]")).toEqual([]);
});

test("unknown fields are left out", () => {
	const more = { ...GAME, id: "extra", grid: { ...GAME.grid, depth: 3 } };
	expect(parseInput(JSON.stringify(more))).toEqual(GAME);
});

describe("malformed input is refused with what is wrong and where", () => {
	const third = (scenario: unknown) => [GAME, GAME, GAME, scenario];
	const collect = (action: object) => ({
		...GAME,
		steps: [
			{ step: "erosion" },
			{
				step: "collect",
				actions: [
					{
						...{ id: 1, player: 1, type: "tile", col: 0, row: 0 },
						...{ confirmedAtMs: 0, efficiency: null, ...action },
					},
				],
			},
		],
	});

	test.each<[string, unknown]>([
		["scenarios[3]: ", third(null)],
		["scenarios[3].kind: ", third({ kind: "dream" })],
		["scenarios[3].turn: ", third({ ...GAME, turn: undefined })],
		["scenarios[3].turn: ", third({ ...GAME, turn: 1.5 })],
		[
			"scenarios[3].grid.cols: ",
			third({ ...GAME, grid: { cols: 0, rows: 1 } }),
		],
		["scenarios[3].ruleset: ", third({ ...GAME, ruleset: "chess" })],
		[
			"scenarios[3].ruleset.maxPlayers: ",
			third({ ...GAME, ruleset: { base: "free-full", maxPlayers: "9" } }),
		],
		[
			"scenarios[3].ruleset: ",
			third({ ...GAME, ruleset: { base: "free-full", maxPlaeyrs: 9 } }),
		],
		[
			"scenarios[3].end.turn: ",
			third({ ...GAME, end: { mode: "turn-limit" } }),
		],
		[
			"scenarios[3].tiles[0].col: ",
			third({ ...GAME, tiles: [{ ...GAME.tiles[0], col: 4 }] }),
		],
		[
			"scenarios[3].tiles[0].col: ",
			third({ ...GAME, tiles: [{ ...GAME.tiles[0], col: "0" }] }),
		],
		[
			"scenarios[3].tiles[0].level: ",
			third({ ...GAME, tiles: [{ ...GAME.tiles[0], level: 0 }] }),
		],
		[
			"scenarios[3].tiles[1]: ",
			third({ ...GAME, tiles: [GAME.tiles[0], GAME.tiles[0]] }),
		],
		[
			"scenarios[3].players[1].id: ",
			third({ ...GAME, players: [PLAYER, PLAYER] }),
		],
		[
			"scenarios[3].drops[0].row: ",
			third({ ...GAME, drops: [{ col: 0, row: -1, amount: 1 }] }),
		],
		["scenarios[3].steps[0].step: ", third({ ...GAME, steps: [{ step: 1 }] })],
		["scenarios[3].steps[1].actions[0].row: ", third(collect({ row: 9 }))],
		["scenarios[3].steps[1].actions[0]: ", third(collect({ row: null }))],
		["scenarios[3].steps[1].actions[0].type: ", third(collect({ type: "x" }))],
		["scenarios[0].queries[0].q: ", [{ ...QUERIES, queries: [{ q: "why" }] }]],
		[
			"scenario.queries[0].tile[1]: ",
			{
				...QUERIES,
				queries: [{ q: "neighbors", tile: [0, 3] }],
			},
		],
		["scenario: ", 3],
		["scenario: ", "[]"],
	])("%s", (place, input) => {
		const message = messageOf(JSON.stringify(input));
		expect(message.slice(0, place.length)).toBe(place);
		// One line, and a reason after the place.
		expect(message).not.toContain("\n");
		expect(message.length).toBeGreaterThan(place.length + 5);
	});
});

test.each(["", "[", "[1,]", "{'kind': 1}", "nonsense"])(
	"input that is no JSON is refused: %j",
	(input) => {
		expect(messageOf(input)).toMatch(/^input: ./);
	},
);
