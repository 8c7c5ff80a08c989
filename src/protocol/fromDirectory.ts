/**
 * What a region's directory sends to pages that show the list of games; they
 * send nothing. Times are epoch ms on the server's clock.
 */

import { FILLS } from "../bots/botStrengths.ts";
import { MAP_SHAPES } from "../rules/maps/shapes.ts";
import { RULESET_NAMES } from "../rules/ruleset.ts";
import * as z from "./shape.ts";

/** Each region has its own directory. */
export const REGIONS = ["americas", "europe", "asia"] as const;

export type Region = (typeof REGIONS)[number];

/** What anyone may know about a public game. */
export const listedGame = z.object({
	id: z.string(),
	/** `open` before play, `running` while it is played. */
	state: z.enum(["open", "running"]),
	ruleset: z.enum(RULESET_NAMES),
	cols: z.int(),
	rows: z.int(),
	/** The shape of a generated board; absent for the plain rectangle. */
	map: z.optional(z.enum(MAP_SHAPES)),
	tempo: z.enum(["even", "speed"]),
	plans: z.enum(["open", "sealed"]),
	/** How long a turn's orders are collected, in ms; null without a clock. */
	paceMs: z.nullable(z.number()),
	/** `seatCount` counts all seats, `persons` those that persons hold. */
	seatCount: z.int(),
	persons: z.int(),
	/** How many of these are bots' accounts; absent if none are. */
	botPersons: z.optional(z.int()),
	/** The bots that fill empty seats; null if none do. */
	fill: z.nullable(z.enum(FILLS)),
	/**
	 * The name of the host, or, once the game is in play, of the person who is
	 * ahead; "" if there is none.
	 */
	host: z.string(),
	/** Whether the account of this person is a bot's; absent if not. */
	isBotHost: z.optional(z.boolean()),
	/** Whether the accounts of bots may take seats; absent if not. */
	botAccounts: z.optional(z.boolean()),
	/** When play begins by itself; null if no such time is set. */
	beginsAt: z.nullable(z.number()),
	/** The current turn; 0 before play. */
	turn: z.int(),
	/** Whether a person could take a seat now. */
	isJoinable: z.boolean(),
	isWatchable: z.boolean(),
	/** `present` counts seated persons who are here now, `watching` the spectators. */
	present: z.int(),
	watching: z.int(),
});

export type ListedGame = z.infer<typeof listedGame>;

const people = {
	/** Persons on the region's list of games and in its games. */
	online: z.int(),
	/** How many of them are playing. */
	playing: z.int(),
};

const fromDirectory = z.discriminatedUnion("type", [
	/**
	 * Everything, in the order of `compareGames`: sent first, and whenever
	 * single changes would not be enough.
	 */
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

/** A directory's message; null for one that this page does not know. */
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

/**
 * Why the socket of a list page is closed, besides the codes that it shares
 * with a room's (`CLOSE`).
 */
export const DIRECTORY_CLOSE = {
	/** The visitor has no session. The list page gives every visitor one: reload it. */
	noSession: 4010,
	unknownRegion: 4011,
	/** A list page must not send messages. */
	spoke: 4012,
} as const;

/** The state of a game for one of its players. */
export const ownGame = z.object({
	...listedGame.shape,
	/** Whether the game waits for this player to act. */
	isWaiting: z.boolean(),
	/** When the phase ends; null without a clock or before play. */
	deadlineAt: z.nullable(z.number()),
	/** The other players' names, including bots. */
	others: z.array(z.string()),
	/** Those of them whose accounts are bots'; absent if there are none. */
	otherBots: z.optional(z.array(z.string())),
});

export type OwnListedGame = z.infer<typeof ownGame>;

/** The answer of `/games/mine.json`. */
export const ownGames = z.object({
	now: z.number(),
	games: z.array(ownGame),
});
