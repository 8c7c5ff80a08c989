/** Games that are not over, in lists. */
import * as z from "zod/mini";
import { FILLS } from "../bots/botStrengths.ts";
import { REGIONS } from "../protocol/fromDirectory.ts";
import { isYourTurn, mapShape, persons, rulesetName, time } from "./common.ts";
import { endpoint } from "./endpoint.ts";
import { about, name, nothing } from "./schema.ts";

const listed = {
	id: z.string(),
	state: about(
		"`open` before play, `running` while it is played",
		z.enum(["open", "running"]),
	),
	region: z.enum(REGIONS),
	ruleset: rulesetName,
	cols: z.int(),
	rows: z.int(),
	map: mapShape,
	tempo: z.enum(["even", "speed"]),
	plans: z.enum(["open", "sealed"]),
	paceMs: about(
		"how long a turn's orders are collected; null without a clock",
		z.nullable(z.int()),
	),
	seatCount: about("all seats", z.int()),
	persons,
	seatedBots: about("how many seats bots' accounts have", z.int()),
	fill: about(
		"the bots that get empty seats; null: these are left out",
		z.nullable(z.enum(FILLS)),
	),
	host: about(
		"the host's name, or, during play, that of the person who is ahead; empty if there is none",
		z.string(),
	),
	isBotHost: about("whether that is a bot's account", z.boolean()),
	botAccounts: about("whether bots' accounts may take seats", z.boolean()),
	beginsAt: about(
		"when play begins by itself, epoch ms; null if no time is set",
		z.nullable(time),
	),
	turn: about("the present one, counted from 0", z.int()),
	isJoinable: about("whether there is a seat to take now", z.boolean()),
	isWatchable: about(
		"whether those without a seat may watch, once play has begun",
		z.boolean(),
	),
	watching: about("spectators who are here now", z.int()),
};

export const currentGames = endpoint({
	id: "currentGames",
	method: "get",
	path: "/games/current",
	tag: "Games",
	summary: "Public games that can be joined or watched",
	text: "Open ones first, and among them those that begin soonest. The list may be up to a minute old.",
	scope: null,
	params: nothing,
	query: z.strictObject({
		region: about("of all regions if left out", z.optional(z.enum(REGIONS))),
	}),
	body: null,
	answer: name("CurrentGames", z.object({ games: z.array(z.object(listed)) })),
	errors: [],
});

const { region: _, ...own } = listed;

/** A game for one of its players. */
export const ownGame = z.object({
	...own,
	isYourTurn,
	deadlineAt: about(
		"when the phase ends, epoch ms; null without a clock or before play",
		z.nullable(time),
	),
	others: about("the other players' names", z.array(z.string())),
	otherBots: about(
		"those of them that have bots' accounts; our own bots are not among them",
		z.array(z.string()),
	),
});

export const ownGames = endpoint({
	id: "ownGames",
	method: "get",
	path: "/games/mine",
	tag: "Games",
	summary: "Your unfinished games",
	text: "At most sixty, those that wait for you first.",
	scope: "read",
	params: nothing,
	query: nothing,
	body: null,
	answer: name(
		"OwnGames",
		z.object({
			games: z.array(ownGame),
		}),
	),
	errors: [],
});
