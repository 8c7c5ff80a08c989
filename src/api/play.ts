/** Playing. */
import * as z from "zod/mini";
import { ORDER_KINDS } from "../rules/order.ts";
import { inGame, seat, tile, time } from "./common.ts";
import { endpoint } from "./endpoint.ts";
import { ROOM_ERRORS } from "./errors.ts";
import { FAILURES } from "./event.ts";
import { about, name, nothing } from "./schema.ts";
import { done } from "./seats.ts";

/** How many orders one request may have: more than any seat has in a turn. */
const MOST_ORDERS = 24;

const turn = about(
	"the turn that it is for, counted from 0",
	z.int().check(z.minimum(0), z.maximum(999_999)),
);

const target = about(
	"a tile, or -1 for banking",
	z.int().check(z.minimum(-1), z.maximum(9999)),
);

const targets = about(
	`tiles, or -1 for banking; at most ${MOST_ORDERS}`,
	z.array(target).check(z.maxLength(MOST_ORDERS)),
);

/** Where the game is after what was asked. */
const standing = {
	turn: about("the present one", z.int()),
	phase: about(
		"null once the game is over",
		z.nullable(z.enum(["waiting", "collecting"])),
	),
	deadlineAt: about("epoch ms; null without a clock", z.nullable(time)),
	seat,
	orders: about("the targets that you have given in it", z.array(z.int())),
	ordersLeft: z.int(),
	isReady: about("whether you have ended it", z.boolean()),
	isOver: z.boolean(),
};

const standingAnswer = name("Standing", z.object(standing));

const inPlay = [
	...(["not_seated", "not_playing", "resigned", "on_holiday"] as const),
	...ROOM_ERRORS,
] as const;

const common = {
	tag: "Play",
	scope: "play",
	params: inGame,
	query: nothing,
} as const;

const post = { ...common, method: "post" } as const;

export const giveOrders = endpoint({
	...common,
	id: "giveOrders",
	method: "put",
	path: "/game/{id}/orders",
	summary: "Gives a turn's orders, all of them",
	text: "`targets` is the whole list, in the order in which they are to be carried out. Sent again while the turn lasts it changes nothing; once the turn is over it is refused as `wrong_turn`, as what comes too late: then `/game/{id}/turns`, or the `turn` of the game's stream, says which orders were carried out. Another list takes the place of the first one, and takes back the end of your turn, where orders can be taken back: where the ruleset's `plans` are `sealed`, its `tempo` is `even`, and a turn is longer than a second. Elsewhere it is refused as `orders_given`. `targets` and `ordersLeft` of the game are what is left after the list that you gave: so look at `isReady` before you make another. Each order is taken or refused by itself. A turn ends once everybody has used all orders or is ready, so it may be over when this answers.",
	body: z.strictObject({
		...{ turn, targets },
		isReady: about(
			"whether this ends your turn; false if left out",
			z.optional(z.boolean()),
		),
	}),
	answer: name(
		"Orders",
		z.object({
			results: about(
				"for each of the targets",
				z.array(
					z.object({
						target: z.int(),
						error: about(
							"why it was refused: `no_tile`, `no_action_left`, `out_of_reach`, `no_bank`, `bank_first`, `bank_too_many`, or what refuses the whole request if all are refused for it; null if it was taken",
							z.nullable(z.string()),
						),
						does: about(
							"what it would do if nobody else gave any orders; null if it was refused",
							z.nullable(z.enum([...ORDER_KINDS, "tile"])),
						),
						why: about(
							"why it would do nothing; null if it would do something, or was refused",
							z.nullable(z.enum(FAILURES)),
						),
					}),
				),
			),
			...standing,
		}),
	),
	errors: [
		...(["wrong_turn", "wrong_phase", "orders_given", "too_fast"] as const),
		...(["not_in_game", "still_dead", "game_full"] as const),
		...inPlay,
	],
});

export const chooseStart = endpoint({
	...post,
	id: "chooseStart",
	path: "/game/{id}/start",
	summary: "Begins on a tile",
	text: "In the phase `waiting` of games whose starts are chosen.",
	body: z.strictObject({ tile }),
	answer: standingAnswer,
	errors: [
		...(["wrong_phase", "closed", "already_in", "game_full"] as const),
		...(["still_dead", "bad_first", "no_tile"] as const),
		...inPlay,
	],
});

export const ready = endpoint({
	...post,
	id: "ready",
	path: "/game/{id}/ready",
	summary: "Ends your turn",
	text: "For a phase that is over it has no effect.",
	body: z.strictObject({
		turn,
		phase: about(
			"`collecting` if left out",
			z.optional(z.enum(["waiting", "collecting"])),
		),
	}),
	answer: standingAnswer,
	errors: ["wrong_turn", "wrong_phase", ...inPlay],
});

export const reopen = endpoint({
	...post,
	id: "reopen",
	path: "/game/{id}/reopen",
	summary: "Takes back the end of your turn",
	text: "Where orders can be taken back, these are taken back, too.",
	body: z.strictObject({ turn }),
	answer: standingAnswer,
	errors: ["wrong_turn", "too_fast", ...inPlay],
});

export const keepOrders = endpoint({
	...common,
	id: "keepOrders",
	method: "put",
	path: "/game/{id}/ahead",
	summary: "Keeps orders in advance",
	text: "Only by correspondence, for the present turn and the next five: what is kept for a turn is given if you do not come, as far as it is possible then (`ahead` of the game's stream says how much was). No targets remove what is kept. For a turn that is over, or that you have ended, it has no effect. What no turn could carry out is refused, and nothing of the list is kept: a tile that can't be held, banking where the mode has none, a second bank in one turn, a turn that never comes. Reach, and how many orders you have, are looked at when they are given.",
	body: z.strictObject({ turn, targets }),
	answer: standingAnswer,
	errors: [
		...(["not_kept", "wrong_turn", "not_in_game"] as const),
		...(["no_tile", "no_bank", "bank_too_many"] as const),
		...(["no_action_left", "too_fast"] as const),
		...inPlay,
	],
});

export const resign = endpoint({
	...post,
	id: "resign",
	path: "/game/{id}/resign",
	summary: "Gives up",
	text: "A bot plays on for your seat; if one seat is left that has not given up, which then wins, or no person, the game is over at once. Again it changes nothing, also once the game is over.",
	body: null,
	answer: done,
	errors: ["not_seated", "not_playing", ...ROOM_ERRORS],
});

export const say = endpoint({
	...post,
	id: "say",
	path: "/game/{id}/say",
	summary: "Says one of the fixed phrases to everybody",
	body: z.strictObject({
		phrase: z.enum([
			...(["hello", "goodLuck", "wellPlayed", "thanks", "sorry"] as const),
			...(["peace", "leader", "goOn", "goodGame", "again"] as const),
			...(["wave", "bow", "laugh", "gasp", "cheer", "sigh"] as const),
		]),
	}),
	answer: done,
	errors: ["not_seated", "too_fast", ...ROOM_ERRORS],
});
