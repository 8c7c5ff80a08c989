/** A turn that is over, and what each of its orders did. */
import * as z from "zod/mini";
import { ORDER_KINDS } from "../rules/order.ts";
import { inGame, seat, tile, wholeNumber } from "./common.ts";
import { endpoint } from "./endpoint.ts";
import { ROOM_ERRORS } from "./errors.ts";
import { event, FAILURES } from "./event.ts";
import { about, name } from "./schema.ts";

export const turn = about("counted from 0", z.int());
export const target = about("a tile, or -1 for banking", z.int());
export const at = about("ms since the game's `startedAt`", z.number());
export const entry = {
	seat,
	tile: about("null where the first order is the start", z.nullable(tile)),
	at,
};

export const playedTurn = {
	...{ turn, at },
	key: about(
		"the source of the turn's chance: its SHA-256 is the key of the turn before, or, of the first turn, the game's `chainEnd`",
		z.string(),
	),
	hash: about("of the position after it", z.string()),
	entries: about("the seats that began a life in it", z.array(z.object(entry))),
	orders: about(
		"all orders, in the order in which they were carried out",
		z.array(
			z.object({
				...{ seat, target },
				did: about(
					"`tile` if its seat was dead; null if the game was over before it",
					z.nullable(z.enum([...ORDER_KINDS, "tile"])),
				),
				why: about(
					"why it had no effect; left out if it had one",
					z.optional(z.enum(FAILURES)),
				),
			}),
		),
	),
	events: about("what happened, one after the other", z.array(event)),
};

/** How many turns one answer has. */
export const TURNS_A_PAGE = 20;

/** To tell a turn, all turns before it are played again; of a longer game none is told. */
export const MOST_REPLAYED = 600;

export const gameTurns = endpoint({
	id: "gameTurns",
	method: "get",
	path: "/game/{id}/turns",
	tag: "Game",
	summary: "What the turns so far have done",
	text: `Each turn that is over, the earliest first, at most ${TURNS_A_PAGE} at a time, as the game's stream tells it: what every order did, or why it had no effect. If you ask now and then, send the last turn that you know as \`after\`; nothing is missed. The present turn is not among them, and a lobby has none.`,
	scope: null,
	params: inGame,
	query: z.strictObject({
		after: about(
			"the last turn that you know: those after it are told; from the first one on if left out",
			z.optional(wholeNumber(0, 999_999)),
		),
	}),
	body: null,
	answer: name(
		"Turns",
		z.object({
			turns: z.array(z.object(playedTurn)),
			next: about(
				"what to send as `after` to get what comes next; null if there are no more turns so far",
				z.nullable(z.int()),
			),
		}),
	),
	errors: ["not_watchable", "too_long", ...ROOM_ERRORS],
});
