/** The stream of one game. */
import * as z from "zod/mini";
import { OVER_REASONS } from "../rules/ending.ts";
import { ORDER_KINDS } from "../rules/order.ts";
import { inGame, isYourTurn, seat, tile, time, wholeNumber } from "./common.ts";
import { endpoint } from "./endpoint.ts";
import { ROOM_ERRORS } from "./errors.ts";
import { FAILURES } from "./event.ts";
import {
	gameView,
	holidays,
	phase,
	seats,
	seatView,
	tileState,
	you,
} from "./gameView.ts";
import { endLine, type Fixed, LINES_TEXT } from "./lines.ts";
import { about, name } from "./schema.ts";
import { at, entry, playedTurn, target, turn } from "./turn.ts";

const now = about("epoch ms", time);
const view = z.object({
	type: z.literal("view"),
	now,
	game: gameView,
});

const resolved = z.object({ type: z.literal("turn"), ...playedTurn });

const begun = z.object({
	type: z.literal("phase"),
	...{ now, turn, phase },
	phaseStartedAt: now,
	deadlineAt: about("epoch ms; null without a clock", z.nullable(time)),
	changed: about(
		"the tiles that have changed since the last `view` or `phase`",
		z.array(z.object({ tile, ...tileState })),
	),
	...{ seats, you, isYourTurn },
});

/** Between two phases. */
const given = [
	z.object({ type: z.literal("entered"), ...entry }),
	z.object({
		type: z.literal("order"),
		...{ seat, target, at },
		id: about(
			"only of your own orders, as the next two: a name for it by which a page knows its order again; programs need none",
			z.optional(z.string()),
		),
		does: about(
			"what it would do if nobody else gave orders",
			z.optional(z.enum([...ORDER_KINDS, "tile"])),
		),
		why: about(
			"why it would do nothing; left out, as `does`, if that is not known",
			z.optional(z.enum(FAILURES)),
		),
	}),
	z.object({ type: z.literal("ready"), seat }),
	z.object({ type: z.literal("reopened"), seat }),
	z.object({ type: z.literal("resigned"), seat }),
	z.object({ type: z.literal("seat"), seat, is: seatView }),
	z.object({
		type: z.literal("ahead"),
		kept: about(
			"what your seat keeps in advance, by turn; `since`: the turn in which that was last changed",
			z.array(z.object({ turn, since: turn, targets: z.array(target) })),
		),
		gave: about(
			"the turns that were played so: how many orders were kept, and how many of them were given as they were possible",
			z.array(z.object({ turn, kept: z.int(), given: z.int() })),
		),
	}),
	z.object({ type: z.literal("holidays"), holidays }),
	z.object({
		type: z.literal("presence"),
		away: about("seats whose persons are away", z.array(seat)),
		watching: about("spectators who are here now", z.int()),
	}),
	z.object({ type: z.literal("said"), seat, phrase: z.string() }),
] as const;

export const gameLine = name(
	"GameLine",
	z.discriminatedUnion("type", [
		view,
		resolved,
		begun,
		...given,
		/** After `?after=`, if these turns can't be told. */
		z.object({ type: z.literal("skipped"), from: turn, to: turn }),
		z.object({ type: z.literal("closed") }),
		z.object({
			type: z.literal("over"),
			overAt: now,
			reason: z.enum(OVER_REASONS),
			standings: about("all seats, the winner first", z.array(seat)),
		}),
		endLine,
	]),
);

export type GameLine = Fixed<z.infer<typeof gameLine>>;

export const gameStreamEndpoint = endpoint({
	id: "gameStream",
	method: "get",
	path: "/game/{id}/stream",
	tag: "Streams",
	summary: "A game, as it is played",
	text: `The first line, \`view\`, has the whole \`game\`, as \`/game/{id}\` has it. Then come \`turn\`, which says what each order did, and \`phase\`, which says what has changed on the board. In \`phase\`, as in the \`game\` of \`view\`, \`isYourTurn\` says whether the game waits for you, and \`you\` what you may order. In between you hear what others do: who has begun on a tile (\`entered\`), given an order that you may see (\`order\`), ended their turn (\`ready\`) or gone on with it (\`reopened\`), given up (\`resigned\`), taken a seat (\`seat\`), come or gone (\`presence\`), taken days off (\`holidays\`), or said something (\`said\`). Your own orders come, too, once they are saved, and those in advance (\`ahead\`). After the last \`turn\` no \`phase\` comes: the last line is \`over\`, or \`closed\`, if a lobby was given up. The final board and points are those of \`/game/{id}\`. With a token your seat's secrets are told, too. ${LINES_TEXT}`,
	scope: null,
	params: inGame,
	query: z.strictObject({
		after: about(
			"the last turn of which you have heard: those after it are told before the first `view` (or `skipped`, in a game of more than 600 turns)",
			z.optional(wholeNumber(0, 999_999)),
		),
	}),
	body: null,
	answer: "application/x-ndjson",
	line: gameLine,
	errors: ["not_watchable", "too_many_streams", ...ROOM_ERRORS],
});
