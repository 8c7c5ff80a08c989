/** Opening a game. */
import * as z from "zod/mini";
import { FILLS } from "../bots/botStrengths.ts";
import { MAP_SHAPES } from "../rules/maps/shapes.ts";
import { rulesetName } from "./common.ts";
import { endpoint } from "./endpoint.ts";
import { about, name, nothing } from "./schema.ts";

const count = z.int().check(z.minimum(0), z.maximum(999_999));

const rules = {
	ruleset: z.optional(rulesetName),
	cols: about("columns, 5 to 40; 17 if left out", z.optional(count)),
	rows: about("rows, 5 to 30; 9 if left out", z.optional(count)),
	map: about(
		"only of `march`: the shape of the map; `surprise` draws one",
		z.optional(z.enum([...MAP_SHAPES, "surprise"])),
	),
	end: about(
		"`ruleset` if left out: as the mode has it; `turn-limit` after `turns`; the others not in `march`",
		z.optional(
			z.enum(["ruleset", "turn-limit", "half-map", "full-map", "endless"]),
		),
	),
	turns: about(
		"only with `end` `turn-limit`: how many; 30 if left out",
		z.optional(count),
	),
	tempo: z.optional(z.enum(["even", "speed"])),
	plans: z.optional(z.enum(["sealed", "open"])),
	events: about(
		"only of modes in which chance strikes (whose `events` are not null at /rulesets): whether it does; true if left out",
		z.optional(z.boolean()),
	),
	key: about(
		"1 to 40 characters of your own: sent again with the very same fields, also if one is a default, it leads to the same game instead of another one, even once that is over",
		z.optional(z.string().check(z.minLength(1), z.maxLength(40))),
	),
};

const withPeople = z.strictObject({
	with: z.literal("people"),
	...rules,
	access: about(
		"`public`: the game is listed; `link`: whoever has its address may join",
		z.optional(z.enum(["public", "link"])),
	),
	seats: about("4 if left out", z.optional(count)),
	fill: about(
		"the bots that get empty seats when play begins; null: these are left out",
		z.optional(z.nullable(z.enum(FILLS))),
	),
	botAccounts: about(
		"whether the accounts of bots may join; false if left out, but true in a game that one of them opens",
		z.optional(z.boolean()),
	),
	paceS: about(
		"seconds for a turn's orders: 5 to 180, or, by correspondence, 3,600 to 259,200; 20 if left out. Not in modes in which a turn takes a second",
		z.optional(count),
	),
	isWatchable: about(
		"whether those without a seat may watch the game and its replay; its lobby is shown to whoever has its address; true if left out",
		z.optional(z.boolean()),
	),
	startsAfterS: about(
		"play begins so many seconds after the game was opened, or, if left out or null, once it is full or the host begins it",
		z.optional(
			z.nullable(z.union([z.literal(10), z.literal(60), z.literal(300)])),
		),
	),
});

const withBots = z.strictObject({
	with: z.literal("bots"),
	...rules,
	bots: about("how many; 3 if left out", z.optional(count)),
	strength: about("`normal` if left out", z.optional(z.enum(FILLS))),
	clockS: about(
		"seconds for a turn's orders; if left out or null, the game has no clock and waits for you",
		z.optional(
			z.nullable(
				z.union([
					...([z.literal(10), z.literal(20), z.literal(30)] as const),
					...([z.literal(60), z.literal(120)] as const),
				]),
			),
		),
	),
});

export const newGame = z.discriminatedUnion("with", [withPeople, withBots]);

export const createGame = endpoint({
	id: "createGame",
	method: "post",
	path: "/games",
	tag: "Play",
	summary: "Opens a game, and takes a seat in it",
	text: "Against bots play begins at once, and the game is rated as any other; a game of people begins three seconds after its last seat was taken. The lobby of a public game is closed after a minute and a half unless you open its page or its stream (`/game/{id}/stream`; that of all your games does not count), and three minutes after everybody in it has gone. A setting that would have no effect is refused.",
	scope: "play",
	params: nothing,
	query: nothing,
	body: newGame,
	answer: name("NewGame", z.object({ id: about("the game's id", z.string()) })),
	errors: [
		...(["impossible_game", "too_many_today", "too_many_here"] as const),
		...(["too_many_open", "too_many_games", "updating"] as const),
	],
});
