/** What a region's directory of games tells its lobby's pages; they say nothing. Times are epoch ms on the server's clock. */
import { FILLS } from "../bots/botStrengths.ts";
import { RULESET_NAMES } from "../rules/rulesets.ts";
import * as z from "./shape.ts";

/** Each part of the world has its own directory. */
export const REGIONS = ["americas", "europe", "asia"] as const;

export type Region = (typeof REGIONS)[number];

/** What everybody may know of a public game. */
export const listedGame = z.object({
	id: z.string(),
	/** `open` before play, `running` while it is played. */
	state: z.enum(["open", "running"]),
	ruleset: z.enum(RULESET_NAMES),
	cols: z.int(),
	rows: z.int(),
	tempo: z.enum(["even", "speed"]),
	plans: z.enum(["open", "sealed"]),
	/** How long a turn's orders are collected, in ms; null without a clock. */
	paceMs: z.nullable(z.number()),
	/** All seats, and the persons on them. */
	seatCount: z.int(),
	persons: z.int(),
	/** What empty seats are filled with; null if with nothing. */
	fill: z.nullable(z.enum(FILLS)),
	/** The name of the host, or, in a game that runs, of the person who is ahead; "" without one. */
	host: z.string(),
	/** When play begins by itself; null while it does not. */
	beginsAt: z.nullable(z.number()),
	/** The turn under way; 0 before play. */
	turn: z.int(),
	/** Whether a person could take a seat now. */
	isJoinable: z.boolean(),
	isWatchable: z.boolean(),
	/** Persons with a seat who are here now, and those who look on. */
	present: z.int(),
	watching: z.int(),
});

export type ListedGame = z.infer<typeof listedGame>;

const people = {
	/** Persons in the region's lobby and games. */
	online: z.int(),
	/** Of these, those who play. */
	playing: z.int(),
};

const fromDirectory = z.discriminatedUnion("type", [
	/** Everything, in the order of `compareGames`: first of all, and whenever changes can't tell it. */
	z.object({
		type: z.literal("list"),
		now: z.number(),
		games: z.array(listedGame),
		...people,
	}),
	/** A game is new, or has changed. */
	z.object({ type: z.literal("game"), game: listedGame }),
	/** A game has left the list. */
	z.object({ type: z.literal("gone"), id: z.string() }),
	z.object({ type: z.literal("people"), ...people }),
]);

export type FromDirectory = z.infer<typeof fromDirectory>;

/** A directory's message, or null for one this page does not know. */
export function parseFromDirectory(text: string): FromDirectory | null {
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch {
		return null;
	}
	const parsed = fromDirectory.safeParse(data);
	return parsed.success ? parsed.data : null;
}

/** Why a lobby's socket is closed, besides the codes that it shares with a room's (`CLOSE`). */
export const DIRECTORY_CLOSE = {
	/** The lobby's page gives everybody a session: load it anew. */
	noSession: 4010,
	unknownRegion: 4011,
	/** A lobby's page has nothing to say. */
	spoke: 4012,
} as const;

/**
 * Open games before those in play; those with somebody there before the others,
 * of which nobody may come back to one; then those that begin soonest, those
 * with a seat to take, and those with most people.
 */
export function compareGames(a: ListedGame, b: ListedGame): number {
	return (
		Number(a.state === "running") - Number(b.state === "running") ||
		Number(b.present > 0) - Number(a.present > 0) ||
		(a.beginsAt ?? NEVER) - (b.beginsAt ?? NEVER) ||
		Number(b.isJoinable) - Number(a.isJoinable) ||
		b.persons - a.persons ||
		(a.id < b.id ? -1 : Number(a.id > b.id))
	);
}

/** Later than any time, and no infinity: its difference to itself is 0. */
const NEVER = Number.MAX_SAFE_INTEGER;

/** A game as it stands for one of its players. */
export const ownGame = z.object({
	...listedGame.shape,
	/** Something is waited for that this player has not done yet. */
	isWaiting: z.boolean(),
	/** When the phase ends; null without a clock, or before play. */
	deadlineAt: z.nullable(z.number()),
	/** The other players' names, bots' included. */
	others: z.array(z.string()),
});

export type OwnListedGame = z.infer<typeof ownGame>;

/** The answer of `/games/mine.json`. */
export const ownGames = z.object({
	now: z.number(),
	games: z.array(ownGame),
});

/** Those that wait for the player first, then by who has least time left. */
export function compareOwnGames(a: OwnListedGame, b: OwnListedGame): number {
	return (
		Number(b.isWaiting) - Number(a.isWaiting) ||
		(a.deadlineAt ?? NEVER) - (b.deadlineAt ?? NEVER) ||
		compareGames(a, b)
	);
}
