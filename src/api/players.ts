/** Accounts, and their ratings. */
import * as z from "zod/mini";
import {
	family,
	next,
	playerName,
	rating,
	time,
	wholeNumber,
} from "./common.ts";
import { endpoint } from "./endpoint.ts";
import { about, name, nothing } from "./schema.ts";

const player = name(
	"Player",
	z.object({
		name: about("an account never changes its name", z.string()),
		registeredAt: about("epoch ms", time),
		isBotAccount: about("whether a program plays by this account", z.boolean()),
		ratings: about(
			"only of families in which the player was rated",
			z.array(
				z.object({
					family,
					...rating,
					games: about("rated games", z.int()),
				}),
			),
		),
	}),
);

export const playerEndpoint = endpoint({
	id: "player",
	method: "get",
	path: "/player/{name}",
	tag: "Players",
	summary: "A player and their ratings",
	text: "Players have no other id than their name: it never changes, and after an account is deleted nobody else gets it for a long time.",
	scope: null,
	params: z.strictObject({ name: playerName }),
	query: nothing,
	body: null,
	answer: player,
	errors: ["not_found"],
});

const before = about(
	"`next` of the page before",
	z.optional(wholeNumber(1, 999_999)),
);

export const ratingHistory = endpoint({
	id: "ratingHistory",
	method: "get",
	path: "/player/{name}/ratings/{family}",
	tag: "Players",
	summary: "How a player's rating changed",
	text: "The latest changes first, at most 100.",
	scope: null,
	params: z.strictObject({ name: playerName, family }),
	query: z.strictObject({ before }),
	body: null,
	answer: name(
		"RatingHistory",
		z.object({
			changes: z.array(
				z.object({
					game: about(
						"the game's id; null if the game is not public, unless the token is the player's own",
						z.nullable(z.string()),
					),
					at: about("epoch ms", time),
					before: about("the points before the game", z.int()),
					after: about("the rating after it", z.object(rating)),
				}),
			),
			next,
		}),
	),
	errors: ["not_found"],
});

export const leaderboard = endpoint({
	id: "leaderboard",
	method: "get",
	path: "/leaderboard/{family}",
	tag: "Players",
	summary: "The best players",
	text: "Accounts that were rated with other people, fifty at a time, by the rating that they almost certainly have at least (`sure`).",
	scope: null,
	params: z.strictObject({ family }),
	query: z.strictObject({
		of: about(
			"people, if it is left out, or bots with an account",
			z.optional(z.enum(["people", "bots"])),
		),
		after: about(
			"continues after the player of this name; `bad_value` if they have no rating in this family (any more)",
			z.optional(playerName),
		),
	}),
	body: null,
	answer: name(
		"Leaderboard",
		z.object({
			players: z.array(
				z.object({
					rank: z.int(),
					name: z.string(),
					...rating,
					sure: z.int(),
					games: about("rated games", z.int()),
				}),
			),
			next: about(
				"what to send as `after` to get what comes next; null if this is the end",
				z.nullable(z.string()),
			),
		}),
	),
	errors: [],
});
