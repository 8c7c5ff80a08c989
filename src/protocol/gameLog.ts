/** Reads a finished game's log from untrusted data: a file, or a server that may not be ours. */
import {
	type Archive,
	LOG_FORMAT,
	PLAYED_ON_FORMAT,
	unpackLog,
} from "../rules/archive.ts";
import { OVER_REASONS } from "../rules/ending.ts";
import { tileCount } from "../rules/hex.ts";
import { MAP_SHAPES } from "../rules/maps/shapes.ts";
import type { GameLog } from "../rules/replay.ts";
import { RULESET_NAMES, type Ruleset } from "../rules/ruleset.ts";
import { isTerrain, landCount } from "../rules/terrain.ts";
import { rulesOf } from "../rules/versions.ts";
import * as z from "./shape.ts";

const range = z.tuple([z.number(), z.number()]);

const end = z.discriminatedUnion("type", [
	z.object({ type: z.literal("endless") }),
	z.object({ type: z.literal("turn-limit"), turn: z.number() }),
	z.object({ type: z.literal("points"), turns: z.number() }),
	z.object({ type: z.literal("full-map") }),
	z.object({ type: z.literal("half-map") }),
	z.object({
		type: z.literal("falling-share"),
		startPercent: z.number(),
		fallsAfterTurn: z.number(),
		percentPerTurn: z.number(),
		leastPercent: z.number(),
	}),
]);

const events = z.object({
	fromTurn: z.number(),
	lightning: z.object({ roll: range, damage: range }),
	earthquake: z.object({
		roll: range,
		damage: range,
		radius: range,
		rimDamage: z.number(),
	}),
	drop: z.object({ roll: range, amount: range }),
});

/** Later fields are missing in logs of version 1. */
const ruleset = z.object({
	name: z.enum(RULESET_NAMES),
	version: z.int(),
	minSeats: z.number(),
	maxSeats: z.number(),
	multiStep: z.boolean(),
	neighborsOnly: z.boolean(),
	starts: z.optional(z.enum(["chosen", "assigned"])),
	startRadius: z.optional(z.number()),
	startLevel: z.number(),
	levelSteps: z.array(range),
	levelPerTown: z.optional(z.number()),
	maxLevel: z.optional(z.nullable(z.number())),
	newStrength: z.number(),
	maxStrength: z.number(),
	defendGain: z.number(),
	attackDamage: z.number(),
	support: z.optional(z.boolean()),
	captureStrength: z.optional(z.nullable(z.number())),
	farthestAttackShare: z.number(),
	attacksPerLevel: z.number(),
	bankGain: z.number(),
	returns: z.boolean(),
	returnAfterTurns: z.number(),
	returnAfterMs: z.nullable(z.number()),
	protectedTurns: z.number(),
	protectedTiles: z.number(),
	protectedMs: z.nullable(z.number()),
	erosionActive: z.number(),
	erosionInactive: z.number(),
	activeTurns: z.number(),
	cutOff: z.optional(z.boolean()),
	pointsPerTownTaken: z.optional(z.number()),
	pointsPerTown: z.optional(z.number()),
	pointsPerTile: z.optional(z.number()),
	events: z.nullable(events),
	deadRankedTurns: z.nullable(z.number()),
	end,
	tempo: z.enum(["speed", "even"]),
	lastEfficiency: z.number(),
	plans: z.enum(["open", "sealed"]),
	readyEnds: z.boolean(),
	pace: z.object({
		waitingMs: z.number(),
		collectingMs: z.number(),
		graceMs: z.number(),
	}),
	maxTurns: z.number(),
	maxUnattendedTurns: z.number(),
} satisfies Record<keyof Ruleset, unknown>);

const versions = { format: z.int(), rules: z.int() };

const archive = z.object({
	...versions,
	id: z.string(),
	ruleset,
	board: z.object({
		cols: z.int(),
		rows: z.int(),
		terrain: z.optional(z.string()),
	}),
	map: z.optional(z.enum(MAP_SHAPES)),
	seats: z.array(
		z.object({
			name: z.string(),
			bot: z.optional(z.string()),
			isBotAccount: z.optional(z.boolean()),
		}),
	),
	resigned: z.array(z.int()),
	chainEnd: z.string(),
	origins: z.optional(
		z.array(
			z.object({
				game: z.string(),
				turn: z.int(),
				hash: z.string(),
				chainEnd: z.string(),
				lastKey: z.nullable(z.string()),
			}),
		),
	),
	startedAt: z.number(),
	overAt: z.number(),
	reason: z.enum(OVER_REASONS),
	standings: z.array(z.int()),
	hash: z.string(),
	lastKey: z.nullable(z.string()),
	turns: z.array(
		z.object({
			entries: z.optional(z.array(z.number())),
			orders: z.array(z.number()),
			at: z.number(),
			hash: z.string(),
		}),
	),
	entries: z.optional(z.array(z.number())),
});

/** No game of ours has more, and larger numbers could exhaust memory. */
const MAX_TILES = 10_000;
const MAX_SEATS = 100;
const MAX_TURNS = 10_000;
const MAX_ORIGINS = 1000;
const MAX_SIZE = 10_000;

/**
 * `no_log`: the text is not a log. `other_format`: the log has an unknown
 * format. `other_rules`: the game was played by unknown rules.
 */
export type LogRefusal = "no_log" | "other_format" | "other_rules";

/** The log in a JSON text. This does not check that the log is true: see rules/verify.ts. */
export function parseLog(text: string): GameLog | LogRefusal {
	const data = parseJson(text);
	const known = z.object(versions).safeParse(data);
	if (!known.success) return "no_log";
	const { format, rules } = known.data;
	if (format !== LOG_FORMAT && format !== PLAYED_ON_FORMAT)
		return "other_format";
	if (rulesOf(rules) === null) return "other_rules";
	const parsed = archive.safeParse(data);
	if (!parsed.success || isImpossible(parsed.data)) return "no_log";
	// Types alone can't check that a number is a valid seat; the verification does.
	return unpackLog(parsed.data as unknown as Archive);
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

function isImpossible({
	board,
	ruleset,
	seats,
	turns,
	format,
	origins,
}: z.infer<typeof archive>): boolean {
	const { terrain } = board;
	return (
		Math.min(board.cols, board.rows) < 1 ||
		(terrain !== undefined && !isTerrain(board, terrain)) ||
		tileCount(board) > MAX_TILES ||
		landCount(board) === 0 ||
		!areDrawable(ruleset) ||
		seats.length < 1 ||
		seats.length > MAX_SEATS ||
		turns.length > MAX_TURNS ||
		(format === LOG_FORMAT) !== (origins === undefined) ||
		(origins?.length ?? 0) > MAX_ORIGINS
	);
}

/** Whether chance can draw sizes between the bounds (steps/randomEvents.ts): for others that might never end. */
function areDrawable({ events: all }: z.infer<typeof ruleset>): boolean {
	if (all === null) return true;
	const { lightning, earthquake, drop } = all;
	return [
		...[lightning.damage, earthquake.damage],
		...[earthquake.radius, drop.amount],
	].every(([low, high]) => low >= 0 && low <= high && high <= MAX_SIZE);
}
