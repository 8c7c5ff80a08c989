/** A ruleset, value by value. */
import * as z from "zod/mini";
import { RULESET_NAMES, type Ruleset } from "../rules/ruleset.ts";
import { RULESET_FIELDS } from "../rules/rulesetFields.ts";
import { about, name, type Schema } from "./schema.ts";

const n = z.number();
const ms = z.int();
const yes = z.boolean();
const range = z.tuple([n, n]);

const end = z.discriminatedUnion("type", [
	z.object({ type: z.literal("endless") }),
	z.object({ type: z.literal("turn-limit"), turn: z.int() }),
	z.object({ type: z.literal("points"), turns: z.int() }),
	z.object({ type: z.literal("full-map") }),
	z.object({ type: z.literal("half-map") }),
	z.object({
		type: z.literal("falling-share"),
		...{ startPercent: n, fallsAfterTurn: n },
		...{ percentPerTurn: n, leastPercent: n },
	}),
]);

const events = z.nullable(
	z.object({
		fromTurn: z.int(),
		lightning: z.object({ roll: range, damage: range }),
		earthquake: z.object({
			...{ roll: range, damage: range, radius: range, rimDamage: n },
		}),
		drop: z.object({ roll: range, amount: range }),
	}),
);

const fields = {
	name: z.enum(RULESET_NAMES),
	version: z.int(),
	minSeats: z.int(),
	maxSeats: z.int(),
	multiStep: yes,
	neighborsOnly: yes,
	starts: z.enum(["chosen", "assigned"]),
	startRadius: n,
	startLevel: z.int(),
	levelSteps: z.array(range),
	levelPerTown: n,
	maxLevel: z.nullable(n),
	newStrength: n,
	maxStrength: n,
	defendGain: n,
	attackDamage: n,
	support: yes,
	captureStrength: z.nullable(n),
	farthestAttackShare: n,
	attacksPerLevel: n,
	bankGain: n,
	returns: yes,
	returnAfterTurns: z.int(),
	returnAfterMs: z.nullable(ms),
	protectedTurns: z.int(),
	protectedTiles: z.int(),
	protectedMs: z.nullable(ms),
	erosionActive: n,
	erosionInactive: n,
	activeTurns: z.int(),
	cutOff: yes,
	pointsPerTownTaken: n,
	pointsPerTown: n,
	pointsPerTile: n,
	events,
	deadRankedTurns: z.nullable(z.int()),
	end,
	tempo: z.enum(["speed", "even"]),
	lastEfficiency: n,
	plans: z.enum(["open", "sealed"]),
	readyEnds: yes,
	pace: z.object({ waitingMs: ms, collectingMs: ms, graceMs: ms }),
	maxTurns: z.int(),
	maxUnattendedTurns: z.int(),
} satisfies Record<keyof Ruleset, Schema>;

type Fields = typeof fields;

/** With what each field means, as docs/rulesets.md has it. */
const described = Object.fromEntries(
	(Object.keys(fields) as (keyof Ruleset)[]).map((key) => [
		key,
		about(RULESET_FIELDS[key], fields[key]),
	]),
) as unknown as Fields;

export const ruleset = name("Ruleset", z.object(described));
