/** Odd but legal scenarios, which the worked examples leave out. */
import { describe, expect, test } from "vitest";
import type {
	GameScenario,
	Scenario,
} from "../../../scripts/scenario/format.ts";
import { parseInput } from "../../../scripts/scenario/parseInput.ts";
import { runScenario } from "../../../scripts/scenario/run.ts";
import type { StepOf } from "../../../scripts/scenario/shapes.ts";
import { mismatch } from "../../support/mismatch.ts";

type Player = GameScenario["players"][number];
type Tile = GameScenario["tiles"][number];
type Action = StepOf<"collect">["actions"][number];

function player(id: number, more: Partial<Player> = {}): Player {
	return {
		id,
		level: 1,
		banked: 0,
		startedTurn: 0,
		startedAtMs: 0,
		endedTurn: null,
		diedAtMs: null,
		killedBy: null,
		lastTurnPlayed: 30,
		started: true,
		...more,
	};
}

function tile(col: number, row: number, owner: number, level = 20): Tile {
	return { col, row, player: owner, level };
}

function action(
	id: number,
	owner: number,
	target: [col: number, row: number] | "bank" | null,
	more: Partial<Action> = {},
): Action {
	const [col, row] = Array.isArray(target) ? target : [null, null];
	return {
		id,
		player: owner,
		type: target === "bank" ? "bank" : "tile",
		col,
		row,
		confirmedAtMs: 0,
		efficiency: null,
		...more,
	};
}

function collect(...actions: Action[]): StepOf<"collect"> {
	return { step: "collect", actions };
}

function lightning(col: number, row: number, damage: number) {
	return {
		step: "events" as const,
		events: [{ type: "lightning" as const, col, row, damage }],
	};
}

function join(owner: number, col: number, row: number, atMs = 0) {
	return {
		step: "join" as const,
		joins: [{ player: owner, col, row, atMs }],
	};
}

const EXECUTE = { step: "execute" } as const;

function game(more: Partial<GameScenario>): GameScenario {
	return {
		kind: "game",
		ruleset: "turn-by-turn",
		end: { mode: "endless" },
		grid: { cols: 12, rows: 6 },
		turn: 30,
		nowMs: 0,
		players: [],
		tiles: [],
		drops: [],
		steps: [],
		...more,
	};
}

/** Checks the parts of the result that `expected` has. */
function expectResult(scenario: Scenario, expected: object): void {
	const parsed = parseInput(JSON.stringify(scenario)) as Scenario;
	const result: unknown = JSON.parse(JSON.stringify(runScenario(parsed)));
	expect(mismatch(expected, result)).toBeNull();
}

test("players are known by any whole numbers", () => {
	expectResult(
		game({
			players: [player(-5), player(0)],
			tiles: [tile(0, 0, -5), tile(3, 3, 0)],
			steps: [join(-9, 1, 1), join(-5, 2, 2)],
		}),
		{
			players: [{ id: -5 }, { id: 0 }, { id: -9, tiles: 1 }],
			steps: [
				{ joins: [{ player: -9, state: "joined" }] },
				{ joins: [{ player: -5, state: "refused", reason: "already_in" }] },
			],
		},
	);
});

test("a killer need not be one of the players", () => {
	const dead = player(2, { endedTurn: 29, diedAtMs: 0, killedBy: 77 });
	expectResult(game({ players: [dead] }), {
		players: [{ id: 2, alive: false, killedBy: 77 }],
	});
});

test("actions with the same id are kept apart", () => {
	expectResult(
		game({
			players: [player(1)],
			tiles: [tile(0, 0, 1)],
			steps: [collect(action(7, 1, [0, 0]), action(7, 99, [0, 0])), EXECUTE],
		}),
		{
			steps: [
				{
					actions: [
						{ id: 7, state: "accepted", efficiency: 1 },
						{ id: 7, state: "refused", reason: "not_in_game" },
					],
				},
				{ actions: [{ id: 7, player: 1, type: "defend" }] },
			],
		},
	);
});

test("actions with the same time are taken in their order, across players", () => {
	expectResult(
		game({
			players: [player(1), player(2)],
			tiles: [tile(0, 0, 1), tile(2, 0, 2)],
			steps: [
				collect(
					action(1, 2, [1, 0], { confirmedAtMs: 5 }),
					action(2, 1, [1, 0], { confirmedAtMs: 5 }),
				),
				EXECUTE,
			],
		}),
		{
			steps: [
				{},
				{
					actions: [
						{ id: 1, type: "grow", efficiency: 1 },
						{ id: 2, type: "attack", amount: 20 },
					],
				},
			],
		},
	);
});

test("a given efficiency replaces the computed one, only for its action", () => {
	expectResult(
		game({
			players: [player(1, { banked: 5 })],
			tiles: [tile(0, 0, 1)],
			steps: [
				collect(
					action(1, 1, [0, 0], { confirmedAtMs: 0, efficiency: 0.1 }),
					action(2, 1, [0, 0], { confirmedAtMs: 50 }),
					action(3, 1, [0, 0], { confirmedAtMs: 100 }),
				),
			],
		}),
		{
			steps: [
				{
					actions: [
						{ efficiency: 0.1 },
						{ efficiency: 0.75 },
						{ efficiency: 0.5 },
					],
				},
			],
		},
	);
});

describe("a level that is no whole number", () => {
	const scenario = (level: number) =>
		game({
			players: [player(1, { level, banked: 5 }), player(2)],
			tiles: [tile(5, 2, 1), tile(7, 2, 2), tile(8, 2, 2)],
			steps: [collect(action(1, 1, [7, 2]), action(2, 1, [8, 2])), EXECUTE],
		});

	test("reaches as far as its whole steps", () => {
		expectResult(scenario(2.5), {
			steps: [
				{},
				{
					actions: [
						{ state: "success", amount: 20 - 10 / 1.5 },
						{ state: "failure", reason: "attack_too_far" },
					],
				},
			],
		});
	});

	test("of 1 to 2 reaches one", () => {
		expectResult(scenario(1.9), {
			steps: [
				{},
				{
					actions: [{ reason: "attack_too_far" }, { reason: "attack_too_far" }],
				},
			],
		});
	});

	test("is what a newcomer begins with, if the ruleset says so", () => {
		expectResult(
			game({
				ruleset: { base: "turn-by-turn", playerStartLevel: 1.5 },
				steps: [
					join(1, 0, 0),
					collect(...[1, 2].map((id) => action(id, 1, [0, 0]))),
				],
			}),
			{
				players: [{ level: 1.5, banked: 1 }],
				// 1.5 + 1 - the start.
				steps: [
					{},
					{ actions: [{ state: "accepted" }, { reason: "no_action_left" }] },
				],
			},
		);
	});
});

describe("an earthquake", () => {
	const quake = (radius: number) => ({
		step: "events" as const,
		events: [
			{ type: "earthquake" as const, col: 0, row: 0, damage: 10, radius },
		],
	});
	const scenario = (more: Partial<GameScenario>) =>
		game({
			players: [player(1)],
			tiles: [tile(0, 0, 1, 50), tile(0, 1, 1, 50)],
			...more,
		});

	test.each([
		[0, 50, 50],
		[1, 40, 50],
		[2, 40, 45],
	])("of radius %i leaves %i and %i", (radius, center, beside) => {
		expectResult(scenario({ steps: [quake(radius)] }), {
			tiles: [
				{ row: 0, level: center },
				{ row: 1, level: beside },
			],
		});
	});

	test("takes 5 at the rim in a single-step mode with the steps of the full game", () => {
		const ruleset = { base: "free-full", multiStep: true } as const;
		expectResult(scenario({ ruleset, steps: [quake(2)] }), {
			tiles: [
				{ row: 0, level: 40 },
				{ row: 1, level: 45 },
			],
		});
	});

	test("does not happen in a single-step mode, nor in a full one without its steps", () => {
		const still = { tiles: [{ level: 50 }, { level: 50 }] };
		expectResult(scenario({ ruleset: "free-full", steps: [quake(2)] }), still);
		const ruleset = { base: "turn-by-turn", multiStep: false } as const;
		expectResult(scenario({ ruleset, steps: [quake(2)] }), still);
	});
});

describe("a life that begins in the turn in which the last one ended", () => {
	const ruleset = {
		base: "turn-by-turn",
		respawnCooldownMaxMs: 1000,
	} as const;
	const scenario = (...steps: GameScenario["steps"]) =>
		game({
			ruleset,
			players: [player(1, { banked: 3 }), player(2)],
			tiles: [tile(0, 0, 1, 5), tile(9, 3, 2)],
			steps,
		});

	test("does not inherit orders: they fail, as their seat was dead", () => {
		expectResult(
			scenario(
				collect(action(1, 1, [1, 0]), action(2, 1, "bank")),
				lightning(0, 0, 5),
				join(1, 1, 1, 1001),
				EXECUTE,
			),
			{
				players: [{ id: 1, tiles: 1, banked: 1, startedTurn: 30 }, {}],
				steps: [
					{},
					{ effects: [{ effect: "tile_lost" }, { effect: "death" }] },
					{ joins: [{ state: "joined" }] },
					{
						actions: [
							{ id: 1, type: "tile", state: "failure", reason: "dead" },
							{ id: 2, type: "bank", state: "failure", reason: "dead" },
						],
						effects: [],
					},
				],
			},
		);
	});

	test("has all actions of its own", () => {
		expectResult(
			scenario(
				collect(...[1, 2, 3, 4].map((id) => action(id, 1, [0, 0]))),
				lightning(0, 0, 5),
				join(1, 1, 1, 1001),
				// Level 1 and 1 banked, less the start.
				collect(
					...[5, 6].map((id) => action(id, 1, [1, 1], { confirmedAtMs: 1002 })),
				),
				EXECUTE,
			),
			{
				players: [{ id: 1, banked: 1 }, {}],
				steps: [
					{},
					{},
					{},
					{ actions: [{ state: "accepted" }, { reason: "no_action_left" }] },
					{
						actions: [
							...[1, 2, 3, 4].map((id) => ({ id, reason: "dead" })),
							{ id: 5, state: "success" },
						],
					},
				],
			},
		);
	});

	test("may bank, though the old one did", () => {
		expectResult(
			scenario(
				collect(action(1, 1, "bank")),
				EXECUTE,
				lightning(0, 0, 5),
				join(1, 1, 1, 1001),
				collect(action(2, 1, "bank", { confirmedAtMs: 1002 })),
				EXECUTE,
			),
			{ steps: [{}, {}, {}, {}, {}, { actions: [{ state: "success" }] }] },
		);
	});

	test("does not begin before the cool-down is over", () => {
		expectResult(scenario(lightning(0, 0, 5), join(1, 1, 1, 1000)), {
			steps: [{}, { joins: [{ state: "refused", reason: "still_dead" }] }],
		});
	});
});

describe("in one turn", () => {
	test("an executed action is not executed again", () => {
		expectResult(
			game({
				players: [player(1)],
				tiles: [tile(0, 0, 1)],
				steps: [collect(action(1, 1, [0, 0])), EXECUTE, EXECUTE],
			}),
			{ tiles: [{ level: 40 }], steps: [{}, {}, { actions: [] }] },
		);
	});

	test("banking works once, and attacks are counted, over all executions", () => {
		const attacks = (first: number, count: number) =>
			Array.from({ length: count }, (_, i) =>
				action(first + i, 1, [1, 0], { efficiency: 0.1 }),
			);
		expectResult(
			game({
				players: [player(1, { banked: 20 }), player(2)],
				tiles: [tile(0, 0, 1), tile(1, 0, 2)],
				steps: [
					collect(action(1, 1, "bank"), ...attacks(2, 2)),
					EXECUTE,
					collect(action(4, 1, "bank"), ...attacks(5, 2)),
					EXECUTE,
				],
			}),
			{
				steps: [
					{},
					{},
					{},
					{
						actions: [
							{ id: 4, reason: "bank_too_many" },
							{ id: 5, state: "success" },
							{ id: 6, reason: "attack_too_many" },
						],
					},
				],
			},
		);
	});

	test("accepted actions are lost if the next turn comes before they are executed", () => {
		expectResult(
			game({
				players: [player(1)],
				tiles: [tile(0, 0, 1)],
				steps: [
					collect(action(1, 1, [0, 0])),
					{ step: "next", turns: 0 },
					collect(action(2, 1, [1, 0])),
					EXECUTE,
				],
			}),
			{ steps: [{}, { turn: 30 }, {}, { actions: [{ id: 2 }] }] },
		);
	});
});

describe("a single-step mode's newcomer", () => {
	test("enters by a click, though that then fails", () => {
		expectResult(
			game({
				ruleset: "free-full",
				players: [player(1, { startedTurn: 30 })],
				tiles: [tile(0, 0, 1, 100)],
				steps: [collect(action(1, 8, [0, 0])), EXECUTE],
			}),
			{
				players: [
					{},
					{ id: 8, alive: true, tiles: 0, level: 3, lastTurnPlayed: null },
				],
				steps: [{}, { actions: [{ type: "grow", reason: "bad_first" }] }],
			},
		);
	});

	test("of a level below 1 has no action", () => {
		expectResult(
			game({
				ruleset: { base: "free-full", playerStartLevel: 0.5 },
				steps: [collect(action(1, 8, [0, 0]))],
			}),
			{
				players: [{ id: 8, alive: true, tiles: 0 }],
				steps: [{ actions: [{ state: "refused", reason: "no_action_left" }] }],
			},
		);
	});

	test("has never entered if all clicks were refused", () => {
		expectResult(
			game({
				ruleset: { base: "free-full", maxPlayers: 0 },
				steps: [
					collect(
						action(1, 8, null),
						action(2, 8, "bank"),
						action(3, 8, [0, 0]),
					),
				],
			}),
			{
				players: [],
				steps: [
					{
						actions: [
							{ reason: "no_tile" },
							{ reason: "no_bank" },
							{ reason: "game_full" },
						],
					},
				],
			},
		);
	});

	test.each([
		[30, 0, "refused"],
		[32, 0, "accepted"],
		[30, 1e12, "refused"],
	])(
		"back from the dead with no cool-down in time, on turn %i at %d: %s",
		(turn, confirmedAtMs, state) => {
			expectResult(
				game({
					ruleset: {
						base: "free-full",
						respawnCooldownTurns: 1,
						respawnCooldownMaxMs: null,
					},
					turn,
					players: [player(8, { endedTurn: 30, diedAtMs: 0 })],
					steps: [collect(action(1, 8, [0, 0], { confirmedAtMs }))],
				}),
				{ steps: [{ actions: [{ state }] }] },
			);
		},
	);
});

describe("joining", () => {
	test("is closed for the whole step if the board was full at its beginning", () => {
		const full = game({
			grid: { cols: 2, rows: 1 },
			players: [player(1)],
			tiles: [tile(0, 0, 1), tile(1, 0, 1)],
			steps: [join(2, 0, 0)],
		});
		expectResult(full, {
			steps: [{ joins: [{ state: "refused", reason: "closed" }] }],
		});
	});

	test("fails on a tile that an earlier click of the step took", () => {
		const joins = [2, 3, 4].map((id) => ({
			player: id,
			...(id === 4 ? { col: null, row: null } : { col: 1, row: 0 }),
			atMs: 0,
		}));
		expectResult(
			game({
				grid: { cols: 2, rows: 1 },
				players: [player(1)],
				tiles: [tile(0, 0, 1)],
				steps: [{ step: "join", joins }],
			}),
			{
				players: [{ id: 1 }, { id: 2 }],
				steps: [
					{
						joins: [
							{ state: "joined", reason: null },
							{ state: "failed", reason: "bad_first" },
							{ state: "refused", reason: "no_tile" },
						],
						effects: [{ effect: "spawn", player: 2 }],
					},
				],
			},
		);
	});

	test("takes all the drops of a heap, each with its effect", () => {
		expectResult(
			game({
				drops: [2, 2, 3].map((amount) => ({ col: 1, row: 1, amount })),
				steps: [join(1, 1, 1)],
			}),
			{
				drops: [],
				players: [{ banked: 8 }],
				steps: [
					{
						effects: [
							{ effect: "drop_taken", amount: 2 },
							{ effect: "drop_taken", amount: 3 },
							{ effect: "drop_taken", amount: 2 },
							{ effect: "spawn" },
						],
					},
				],
			},
		);
	});
});

test("levels may fall with more land, and rise from 0 tiles", () => {
	expectResult(
		game({
			ruleset: {
				base: "turn-by-turn",
				playerLevels: [
					[0, 4],
					[2, 3],
					[3, 0],
				],
			},
			players: [player(1), player(2), player(3, { started: false })],
			tiles: [
				...[tile(0, 0, 1), tile(0, 1, 1), tile(0, 2, 1)],
				...[tile(4, 0, 2), tile(4, 1, 2)],
			],
			steps: [{ step: "levels" }],
		}),
		{
			steps: [
				{
					effects: [
						{ player: 1, from: 1, to: 0 },
						{ player: 2, from: 1, to: 3 },
						{ player: 3, from: 1, to: 4 },
					],
				},
			],
		},
	);
});

describe("queries whose answers are the same on any board need none", () => {
	test("distance, centre and corners", () => {
		expectResult(
			{
				kind: "queries",
				grid: null,
				queries: [
					{ q: "distance", from: [0, 0], to: [3, 3] },
					{ q: "center", size: 2, tile: [1, 0] },
					{ q: "corners", size: 2, tile: [0, 0] },
				],
			},
			{
				answers: [
					5,
					[5, 2 * Math.sqrt(3)],
					[
						[3, 0],
						[4, Math.sqrt(3)],
						[3, 2 * Math.sqrt(3)],
						[1, 2 * Math.sqrt(3)],
						[0, Math.sqrt(3)],
						[1, 0],
					],
				],
			},
		);
	});
});

test("a board too large for the memory cannot be played", () => {
	const grid = { cols: 100_000, rows: 100_000 };
	expectResult(game({ grid }), { error: "grid: more than 1000000 tiles" });
});
