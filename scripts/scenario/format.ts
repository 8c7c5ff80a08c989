/** The scenario format, as data: what a runner is given. */
import { z } from "zod";
import { MalformedInput, readInput } from "./input.ts";

const whole = z.int();
const count = z.int().nonnegative();
const positive = z.int().positive();

const grid = z.object({ cols: positive, rows: positive });
const tilePair = z.tuple([count, count]);

const mode = z.enum(["free-full", "free-neighbor", "turn-by-turn"]);
const levelSteps = z.array(z.tuple([count, z.number()]));

const ruleset = z.union(
	[
		mode,
		z.strictObject({
			base: mode,
			minPlayers: count.optional(),
			maxPlayers: count.optional(),
			neighborsOnly: z.boolean().optional(),
			multiStep: z.boolean().optional(),
			playerStartLevel: z.number().optional(),
			tileStartLevel: z.number().optional(),
			attackDamage: z.number().optional(),
			defendImprovement: z.number().optional(),
			attackFarthestEfficiency: z.number().optional(),
			bankValue: z.number().optional(),
			respawnCooldownTurns: z.number().optional(),
			respawnCooldownMaxMs: z.number().nullable().optional(),
			protectedMaxTurns: z.number().optional(),
			protectedMaxTiles: z.number().optional(),
			protectedMaxMs: z.number().nullable().optional(),
			playerLevels: levelSteps.optional(),
		}),
	],
	{ error: "expected a mode's name or an object with a base mode" },
);

const end = z.discriminatedUnion("mode", [
	z.object({ mode: z.literal("endless") }),
	z.object({ mode: z.literal("turn-limit"), turn: z.number() }),
	z.object({ mode: z.literal("full-map") }),
	z.object({ mode: z.literal("half-map") }),
]);

const player = z.object({
	id: whole,
	level: z.number(),
	banked: z.number(),
	startedTurn: whole,
	startedAtMs: z.number(),
	endedTurn: whole.nullable(),
	diedAtMs: z.number().nullable(),
	killedBy: whole.nullable(),
	lastTurnPlayed: whole,
	started: z.boolean(),
});

const tile = z.object({
	col: count,
	row: count,
	player: whole,
	level: z.number().positive(),
});

const drop = z.object({ col: count, row: count, amount: z.number() });

const atMs = z.number().optional();

const join = z.object({
	player: whole,
	col: count.nullable(),
	row: count.nullable(),
	atMs: z.number(),
});

const action = z.object({
	id: whole,
	player: whole,
	type: z.enum(["tile", "bank"]),
	col: count.nullable(),
	row: count.nullable(),
	confirmedAtMs: z.number(),
	efficiency: z.number().nullable(),
});

const event = z.discriminatedUnion("type", [
	z.object({
		type: z.literal("lightning"),
		col: count,
		row: count,
		damage: z.number(),
	}),
	z.object({
		type: z.literal("earthquake"),
		col: count,
		row: count,
		damage: z.number(),
		radius: count,
	}),
	z.object({
		type: z.literal("drop"),
		col: count,
		row: count,
		amount: z.number(),
	}),
]);

const step = z.discriminatedUnion("step", [
	z.object({ step: z.literal("join"), atMs, joins: z.array(join) }),
	z.object({ step: z.literal("collect"), atMs, actions: z.array(action) }),
	z.object({ step: z.literal("events"), atMs, events: z.array(event) }),
	z.object({ step: z.literal("execute"), atMs }),
	z.object({ step: z.literal("erosion"), atMs }),
	z.object({ step: z.literal("levels"), atMs }),
	z.object({ step: z.literal("next"), atMs, turns: count }),
]);

const game = z
	.object({
		kind: z.literal("game"),
		ruleset,
		end,
		grid,
		turn: count,
		nowMs: z.number(),
		players: z.array(player),
		tiles: z.array(tile),
		drops: z.array(drop),
		steps: z.array(step),
	})
	.superRefine(checkPlaces);

const phase = z.enum([
	"waiting_for_players",
	"collecting_actions",
	"random_events",
	"executing_actions",
	"erosion",
]);

const query = z.discriminatedUnion("q", [
	z.object({ q: z.literal("tiles") }),
	z.object({ q: z.literal("neighbors"), tile: tilePair }),
	z.object({ q: z.literal("distance"), from: tilePair, to: tilePair }),
	z.object({ q: z.literal("disc"), center: tilePair, radius: z.number() }),
	z.object({ q: z.literal("border"), tiles: z.array(tilePair) }),
	z.object({
		q: z.literal("center"),
		size: z.number().positive(),
		tile: tilePair,
	}),
	z.object({
		q: z.literal("corners"),
		size: z.number().positive(),
		tile: tilePair,
	}),
	z.object({ q: z.literal("extent"), size: z.number().positive() }),
	z.object({
		q: z.literal("tileAt"),
		size: z.number().positive(),
		x: z.number(),
		y: z.number(),
	}),
	z.object({
		q: z.literal("gridSize"),
		tiles: positive,
		width: z.number().positive(),
		height: z.number().positive(),
	}),
	z.object({
		q: z.literal("tileSize"),
		width: z.number().positive(),
		height: z.number().positive(),
	}),
	z.object({
		q: z.literal("level"),
		startLevel: z.number(),
		levels: levelSteps,
		tiles: count,
	}),
	z.object({ q: z.literal("eventKind"), roll: z.number().min(0).lt(1) }),
	z.object({
		q: z.literal("drawBounds"),
		low: z.number().nonnegative(),
		high: z.number().nonnegative(),
	}),
	z.object({ q: z.literal("drawValue"), a: z.number(), b: z.number() }),
	z.object({
		q: z.literal("phases"),
		ruleset,
		phase,
		turn: count,
		hops: z.array(z.object({ actions: count, started: count })),
	}),
]);

const queries = z
	.object({
		kind: z.literal("queries"),
		grid: grid.nullable(),
		queries: z.array(query),
	})
	.superRefine(checkQueryTiles);

const scenario = z.discriminatedUnion("kind", [game, queries]);

export type Scenario = z.infer<typeof scenario>;
export type GameScenario = z.infer<typeof game>;
export type QueriesScenario = z.infer<typeof queries>;
export type Query = z.infer<typeof query>;
export type Step = z.infer<typeof step>;
export type StepOf<T extends Step["step"]> = Extract<Step, { step: T }>;
export type ScenarioRuleset = z.infer<typeof ruleset>;
export type PhaseName = z.infer<typeof phase>;

type Issues = { addIssue(message: string, path: (string | number)[]): void };

/** What the shape alone doesn't tell: places on the board, each once, and names used once. */
function checkPlaces(
	given: {
		grid: { cols: number; rows: number };
		players: { id: number }[];
		tiles: { col: number; row: number }[];
		drops: { col: number; row: number }[];
		steps: Step[];
	},
	context: z.RefinementCtx,
): void {
	const issues = issuesOf(context);
	const check = (places: object[], path: (string | number)[]) => {
		for (const [i, place] of places.entries())
			checkPlace(issues, given.grid, place, [...path, i]);
	};
	checkUnique(
		issues,
		given.players.map(({ id }) => id),
		(i) => ["players", i, "id"],
	);
	check(given.tiles, ["tiles"]);
	checkUnique(
		issues,
		given.tiles.map(({ col, row }) => `${col},${row}`),
		(i) => ["tiles", i],
	);
	check(given.drops, ["drops"]);
	for (const [i, step] of given.steps.entries()) {
		if (step.step === "join") check(step.joins, ["steps", i, "joins"]);
		if (step.step === "collect") check(step.actions, ["steps", i, "actions"]);
		if (step.step === "events") check(step.events, ["steps", i, "events"]);
	}
}

function checkQueryTiles(
	given: { grid: { cols: number; rows: number } | null; queries: Query[] },
	context: z.RefinementCtx,
): void {
	const issues = issuesOf(context);
	if (given.grid === null) return;
	for (const [i, query] of given.queries.entries())
		for (const [name, pair] of tilePairs(query)) {
			const [col, row] = pair;
			const path = ["queries", i, ...name];
			checkNumber(issues, col, given.grid.cols, [...path, 0]);
			checkNumber(issues, row, given.grid.rows, [...path, 1]);
		}
}

/** The tiles a query names, each with its path in the query. */
function tilePairs(
	query: Query,
): [path: (string | number)[], pair: [number, number]][] {
	switch (query.q) {
		case "neighbors":
		case "center":
		case "corners":
			return [[["tile"], query.tile]];
		case "distance":
			return [
				[["from"], query.from],
				[["to"], query.to],
			];
		case "disc":
			return [[["center"], query.center]];
		case "border":
			return query.tiles.map((pair, i) => [["tiles", i], pair]);
		default:
			return [];
	}
}

function issuesOf(context: z.RefinementCtx): Issues {
	return {
		addIssue: (message, path) =>
			context.addIssue({ code: "custom", message, path }),
	};
}

function checkPlace(
	issues: Issues,
	{ cols, rows }: { cols: number; rows: number },
	place: { col?: number | null; row?: number | null },
	path: (string | number)[],
): void {
	checkNumber(issues, place.col ?? 0, cols, [...path, "col"]);
	checkNumber(issues, place.row ?? 0, rows, [...path, "row"]);
	if ((place.col === null) !== (place.row === null))
		issues.addIssue("col and row are both null, or neither", path);
}

function checkNumber(
	issues: Issues,
	given: number,
	size: number,
	path: (string | number)[],
): void {
	if (given >= size)
		issues.addIssue(`${given} is off the board (0 to ${size - 1})`, path);
}

function checkUnique(
	issues: Issues,
	names: readonly (string | number)[],
	pathOf: (index: number) => (string | number)[],
): void {
	const seen = new Set<string | number>();
	for (const [i, name] of names.entries()) {
		if (seen.has(name)) issues.addIssue(`${name} is given twice`, pathOf(i));
		seen.add(name);
	}
}

/** What is wrong with an input, and where: `scenarios[3].tiles[0].col: …`. */
/** One scenario, or several; throws `MalformedInput` on anything else. */
export function parseInput(text: string): Scenario | Scenario[] {
	const data = readInput(text);
	if (!Array.isArray(data)) return parseScenario(data, "scenario");
	return data.map((one, i) => parseScenario(one, `scenarios[${i}]`));
}

function parseScenario(data: unknown, name: string): Scenario {
	const parsed = scenario.safeParse(data);
	if (parsed.success) return parsed.data;
	const { path, message } = deepest(parsed.error.issues[0]);
	throw new MalformedInput(`${name}${pathText(path)}: ${message}`);
}

/** Of what is wrong with all alternatives of a union, the one that got furthest. */
function deepest(issue: z.core.$ZodIssue): {
	path: PropertyKey[];
	message: string;
} {
	if (issue.code !== "invalid_union") return issue;
	const [best] = issue.errors
		.map(([first]) => deepest(first))
		.toSorted((a, b) => b.path.length - a.path.length);
	return best === undefined || best.path.length === 0
		? issue
		: { path: [...issue.path, ...best.path], message: best.message };
}

function pathText(path: readonly PropertyKey[]): string {
	return path
		.map((part) =>
			typeof part === "number" ? `[${part}]` : `.${String(part)}`,
		)
		.join("");
}
