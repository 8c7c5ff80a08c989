/** The shapes of the scenario format's parts: their fields and types, without what depends on the board. */
import { z } from "zod";

const whole = z.int();
export const count = z.int().nonnegative();
const positive = z.int().positive();

export const grid = z.object({ cols: positive, rows: positive });
const tilePair = z.tuple([count, count]);

const mode = z.enum(["free-full", "free-neighbor", "turn-by-turn"]);
const levelSteps = z.array(z.tuple([count, z.number()]));

export const ruleset = z.union(
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

export const end = z.discriminatedUnion("mode", [
	z.object({ mode: z.literal("endless") }),
	z.object({ mode: z.literal("turn-limit"), turn: z.number() }),
	z.object({ mode: z.literal("full-map") }),
	z.object({ mode: z.literal("half-map") }),
]);

export const player = z.object({
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

export const tile = z.object({
	col: count,
	row: count,
	player: whole,
	level: z.number().positive(),
});

export const drop = z.object({ col: count, row: count, amount: z.number() });

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

export const step = z.discriminatedUnion("step", [
	z.object({ step: z.literal("join"), atMs, joins: z.array(join) }),
	z.object({ step: z.literal("collect"), atMs, actions: z.array(action) }),
	z.object({ step: z.literal("events"), atMs, events: z.array(event) }),
	z.object({ step: z.literal("execute"), atMs }),
	z.object({ step: z.literal("erosion"), atMs }),
	z.object({ step: z.literal("levels"), atMs }),
	z.object({ step: z.literal("next"), atMs, turns: count }),
]);

const phase = z.enum([
	"waiting_for_players",
	"collecting_actions",
	"random_events",
	"executing_actions",
	"erosion",
]);

export const query = z.discriminatedUnion("q", [
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

export type Query = z.infer<typeof query>;
export type Step = z.infer<typeof step>;
export type StepOf<T extends Step["step"]> = Extract<Step, { step: T }>;
export type ScenarioRuleset = z.infer<typeof ruleset>;
export type PhaseName = z.infer<typeof phase>;
