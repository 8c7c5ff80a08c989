/** What several requests and answers have. */
import * as z from "zod/mini";
import { MAP_SHAPES } from "../rules/maps/shapes.ts";
import { RULESET_NAMES } from "../rules/ruleset.ts";
import { about, type Schema } from "./schema.ts";

/** Epoch ms. */
export const time = z.int();

export const family = about(
	"the family of modes that a rating is for",
	z.enum(["march", "classic", "free"]),
);

export const playerName = about(
	"an account's name; capitals make no difference",
	z.string().check(z.regex(/^[A-Za-z0-9_-]{1,40}$/)),
);

export const gameId = about(
	"as in the address of its page, /game/ID",
	z.string().check(z.regex(/^[a-z0-9]{1,40}$/)),
);

export const inGame = z.strictObject({ id: gameId });

export const rating = {
	points: about("1500 is a newcomer's", z.int()),
	margin: about(
		"in nineteen of twenty cases the true rating is within this distance",
		z.int(),
	),
	isProvisional: about("whether it is a first guess", z.boolean()),
};

export const rulesetName = about("the mode", z.enum(RULESET_NAMES));

export const mapShape = about(
	"the shape from which the board was generated; null for a plain rectangle",
	z.nullable(z.enum(MAP_SHAPES)),
);

export const tile = about(
	"a tile: row × cols + col, both counted from 0",
	z.int().check(z.minimum(0)),
);

export const isYourTurn = about(
	"whether the game waits for something that you have not done yet",
	z.boolean(),
);

export const persons = about(
	"how many seats persons have, or had at the end; neither bots' accounts nor our bots count",
	z.int(),
);

export const seat = about("a seat's number, from 0", z.int());

/** For the next page of a list. */
export const next = about(
	"what to send as `before` to get what comes next; null if this is the end",
	z.nullable(z.string()),
);

/** A number in a query, which is a text there. */
export function wholeNumber(
	least: number,
	most: number,
): Schema & {
	_zod: { output: number };
} {
	return z.pipe(
		z.string().check(z.regex(/^\d{1,6}$/)),
		z.pipe(
			z.transform(Number),
			z.int().check(z.minimum(least), z.maximum(most)),
		),
	) as never;
}
