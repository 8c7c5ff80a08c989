/** Checks a stored match just enough to know that play can continue. */
import * as z from "zod/mini";
import type { Match } from "../../../match/match.ts";
import { rulesOf } from "../../../rules/versions.ts";
import { RoomFault } from "../RoomFault.ts";

const settings = z.looseObject({
	ruleset: z.looseObject({
		name: z.string(),
		version: z.int(),
		multiStep: z.boolean(),
		tempo: z.string(),
		plans: z.string(),
		pace: z.looseObject({ collectingMs: z.number() }),
		maxTurns: z.int(),
	}),
	board: z.looseObject({ cols: z.int(), rows: z.int() }),
	seatCount: z.int(),
	hasClock: z.boolean(),
	access: z.string(),
	fill: z.nullable(z.string()),
	isWatchable: z.boolean(),
	beginsAfterMs: z.nullable(z.number()),
});

const holder = z.looseObject({
	type: z.enum(["person", "bot"]),
	name: z.string(),
});

const position = z.looseObject({
	turn: z.int(),
	owners: z.array(z.int()),
	strengths: z.array(z.number()),
	drops: z.array(z.object({ tile: z.int(), amount: z.number() })),
	seats: z.array(z.looseObject({ type: z.string() })),
});

const seats = z.array(z.int());
const players = z.array(z.string());
const entries = z.array(z.looseObject({ seat: z.int(), at: z.number() }));

/** The fields that every match has from the start of play. */
const begun = {
	settings,
	seats: z.array(holder),
	chainEnd: z.string(),
	startedAt: z.number(),
	position,
	entries,
	resigned: seats,
};

const match = z.discriminatedUnion("type", [
	z.looseObject({
		type: z.literal("lobby"),
		settings,
		seats: z.array(z.nullable(holder)),
		members: players,
		present: players,
		removed: players,
		awaited: z.array(z.object({ player: z.string(), name: z.string() })),
		beginsAt: z.nullable(z.number()),
		closesAt: z.number(),
	}),
	z.looseObject({
		type: z.literal("playing"),
		...begun,
		chain: z.object({ secret: z.string(), lastTurn: z.int() }),
		phase: z.enum(["waiting", "collecting"]),
		phaseStartedAt: z.number(),
		deadlineAt: z.nullable(z.number()),
		orders: z.array(z.looseObject({ seat: z.int(), id: z.string() })),
		earlier: z.array(z.looseObject({ seat: z.int() })),
		ready: seats,
		removed: players,
		missed: z.array(z.int()),
	}),
	z.looseObject({
		type: z.literal("over"),
		...begun,
		overAt: z.number(),
		reason: z.string(),
		standings: seats,
	}),
]);

/** Throws if the text is not a match. */
export function parseMatch(text: string): Match {
	return asMatch(JSON.parse(text));
}

/** Like `parseMatch`, for a value. A match with unknown rules was written by a later version. */
export function asMatch(value: unknown): Match {
	const { version } = match.parse(value).settings.ruleset;
	if (rulesOf(version) === null) throw new RoomFault("newer");
	return value as Match;
}
