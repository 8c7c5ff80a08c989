/** The day's march, to be read. */
import * as z from "zod/mini";
import { time } from "./common.ts";
import { endpoint } from "./endpoint.ts";
import { about, name, nothing } from "./schema.ts";

const ranked = z.object({
	rank: z.int(),
	name: z.string(),
	lead: about("the points ahead of the best bot", z.int()),
	points: z.int(),
	turns: z.int(),
	tiles: z.int(),
	streak: about("days in a row with a score", z.int()),
});

const dayAnswer = name(
	"Day",
	z.object({
		date: about("by UTC, as in 2026-11-29", z.string()),
		beginsAt: about("epoch ms", time),
		endsAt: about("epoch ms", time),
		commitment: about(
			"the SHA-256 of everything in the march, published the day before, so that nobody can change it since",
			z.string(),
		),
		map: z.string(),
		cols: z.int(),
		rows: z.int(),
		terrain: about(
			"a letter for each tile, row by row: `.` land, `o` town, `@` start, `~` water, `^` mountain, `-` nothing",
			z.string(),
		),
		turns: z.int(),
		bots: z.array(z.object({ kind: z.string(), name: z.string() })),
		players: about("accounts that have a score", z.int()),
		best: about("the fifty best of them", z.array(ranked)),
	}),
);

const common = {
	method: "get",
	tag: "Day",
	scope: null,
	query: nothing,
	body: null,
	answer: dayAnswer,
	errors: ["not_found"],
} as const;

export const today = endpoint({
	...common,
	id: "today",
	path: "/day",
	summary: "Today's march, and its ranking",
	params: nothing,
});

export const day = endpoint({
	...common,
	id: "day",
	path: "/day/{date}",
	summary: "The march of another day",
	params: z.strictObject({
		date: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
	}),
});
