/** Finished games, in lists. */
import * as z from "zod/mini";
import { OVER_REASONS } from "../rules/ending.ts";
import {
	mapShape,
	next,
	persons,
	playerName,
	rulesetName,
	time,
} from "./common.ts";
import { endpoint } from "./endpoint.ts";
import { about, name } from "./schema.ts";

const filter = {
	ruleset: z.optional(rulesetName),
	company: about(
		"with other people, or of one person with bots",
		z.optional(z.enum(["people", "bots"])),
	),
	before: about(
		"`next` of the page before",
		z.optional(z.string().check(z.regex(/^\d{1,15}-[a-z0-9]{1,64}$/))),
	),
};

const points = about("null where points don't count", z.nullable(z.int()));
const place = about("1 is the winner's", z.int());

const pastGame = z.object({
	id: z.string(),
	ruleset: rulesetName,
	cols: z.int(),
	rows: z.int(),
	map: mapShape,
	seatCount: z.int(),
	persons,
	overAt: about("epoch ms", time),
	reason: about("why it ended", z.enum(OVER_REASONS)),
	turns: about("how many were played", z.int()),
	fromTurn: about(
		"the turn from which it was played on from another game; null if it began anew",
		z.nullable(z.int()),
	),
	players: about(
		"the persons and the winner, the best first, at most six",
		z.array(
			z.object({
				name: about("empty if the account was deleted", z.string()),
				hasProfile: about("whether it is an account's name", z.boolean()),
				isBot: about("whether it was one of our bots", z.boolean()),
				isBotAccount: about("whether it is a bot's account", z.boolean()),
				place,
				points,
			}),
		),
	),
});

export const finishedGames = endpoint({
	id: "finishedGames",
	method: "get",
	path: "/games/finished",
	tag: "Games",
	summary: "Finished games",
	text: "Public games, twenty at a time, the latest first.",
	scope: null,
	params: z.strictObject({}),
	query: z.strictObject(filter),
	body: null,
	answer: name("FinishedGames", z.object({ games: z.array(pastGame), next })),
	errors: [],
});

export const playerGames = endpoint({
	id: "playerGames",
	method: "get",
	path: "/player/{name}/games",
	tag: "Players",
	summary: "A player's finished games",
	text: "Twenty at a time, the latest first. Games that are not public are there only for a token of the player's own.",
	scope: null,
	params: z.strictObject({ name: playerName }),
	query: z.strictObject({
		...filter,
		outcome: z.optional(z.enum(["won", "lost"])),
	}),
	body: null,
	answer: name(
		"PlayerGames",
		z.object({
			games: z.array(
				z.object({
					...pastGame.shape,
					place: about("the player's own", z.int()),
					points,
					rated: about(
						"the player's points of rating before and after; null if they did not change",
						z.nullable(z.object({ before: z.int(), after: z.int() })),
					),
				}),
			),
			next,
		}),
	),
	errors: ["not_found"],
});
