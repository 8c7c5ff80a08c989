/** What a room sends to a page. Times are epoch ms on the server's clock unless stated otherwise. */
import { packedPosition } from "./packedPosition.ts";
import {
	aheadShape,
	holidaysShape,
	packedSeat,
	packedView,
} from "./packedView.ts";
import * as z from "./shape.ts";

const phase = z.object({
	turn: z.int(),
	phase: z.enum(["waiting", "collecting"]),
	startedAt: z.number(),
	deadlineAt: z.nullable(z.number()),
});

/** A turn as logged; see rules/replay.ts. */
const record = {
	turn: z.int(),
	entries: z.optional(z.array(z.number())),
	orders: z.array(z.number()),
	at: z.number(),
	key: z.string(),
	hash: z.string(),
};

export const fromServer = z.discriminatedUnion("type", [
	/** Everything that the viewer may see: sent first, and after a resync. */
	z.object({ type: z.literal("view"), now: z.number(), view: packedView }),
	/** A turn was resolved: apply it to the position, and compare the hash. */
	z.object({
		type: z.literal("turn"),
		...record,
		/** The version of the rules that resolved it. */
		rules: z.optional(z.int()),
	}),
	/** The last turns, for a page that missed them, and the position before the first of them. */
	z.object({
		type: z.literal("past"),
		position: packedPosition,
		turns: z.array(z.object(record)),
	}),
	/** A phase began. */
	z.object({ type: z.literal("phase"), now: z.number(), ...phase.shape }),
	/** A seat began a life this turn: on a tile, or, in single-step modes, without one (-1). `at` is on the game's clock. */
	z.object({
		type: z.literal("entered"),
		seat: z.int(),
		tile: z.int(),
		at: z.number(),
	}),
	/**
	 * An order was accepted and saved: the viewer's own (with its id) or, under
	 * open plans, any player's. For programs, an acknowledgement
	 * also has what the order would do (rules/foresee.ts); pages know.
	 */
	z.object({
		type: z.literal("order"),
		seat: z.int(),
		target: z.int(),
		at: z.number(),
		id: z.optional(z.string()),
	}),
	z.object({ type: z.literal("ready"), seat: z.int() }),
	/** A person is not done after all; where plans may be taken back, the seat has given no orders. */
	z.object({ type: z.literal("reopened"), seat: z.int() }),
	z.object({ type: z.literal("resigned"), seat: z.int() }),
	/**
	 * The holder of a seat has changed: a person took over from a bot, a bot
	 * took over, a person is back, or an account was deleted.
	 */
	z.object({ type: z.literal("seat"), seat: z.int(), is: packedSeat }),
	/** The holders of all seats, for a page that has missed something. */
	z.object({ type: z.literal("seats"), are: z.array(packedSeat) }),
	/** What the viewer's seat keeps in advance now, and what was given of it. */
	z.object({ type: z.literal("ahead"), is: aheadShape }),
	/** The seats whose persons have days off. */
	z.object({ type: z.literal("holidays"), are: holidaysShape }),
	/** The seats whose persons are away now, and the number of spectators. */
	z.object({
		type: z.literal("presence"),
		away: z.array(z.int()),
		watching: z.int(),
	}),
	/** A seat said something. */
	z.object({ type: z.literal("said"), seat: z.int(), phrase: z.string() }),
	/** A rematch: the new game, and the seats of this game whose persons are in it. */
	z.object({
		type: z.literal("rematch"),
		game: z.string(),
		seats: z.array(z.int()),
	}),
	/** The lobby was closed. */
	z.object({ type: z.literal("closed") }),
	z.object({
		type: z.literal("over"),
		overAt: z.number(),
		reason: z.enum(["won", "turn-cap", "unattended", "resigned"]),
		standings: z.array(z.int()),
	}),
	/**
	 * How the game changed ratings: seat, rating before, rating after, and 1 if
	 * it is still provisional.
	 */
	z.object({
		type: z.literal("rated"),
		changes: z.array(z.tuple([z.int(), z.int(), z.int(), z.int()])),
	}),
	/** A request was refused, and why; with its `id` if it was an order. */
	z.object({
		type: z.literal("refused"),
		reason: z.string(),
		id: z.optional(z.string()),
	}),
	/** The answer to `clock`. */
	z.object({ type: z.literal("clock"), sent: z.number(), now: z.number() }),
]);

export type FromServer = z.infer<typeof fromServer>;

/** A message of one type. */
export type MessageFromServer<T extends FromServer["type"]> = Extract<
	FromServer,
	{ type: T }
>;

/** The seats whose persons are away now, and the number of spectators. */
export type Presence = Omit<MessageFromServer<"presence">, "type">;

/** A rematch: the new game, and the seats of this game whose persons are in it. */
export type Rematch = Omit<MessageFromServer<"rematch">, "type">;

/** The messages of a frame, one per line. */
export function messagesIn(frame: string): string[] {
	return frame.split("\n");
}

/** A server's message; null for one that this page does not know. */
export function parseFromServer(text: string): FromServer | null {
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch {
		return null;
	}
	const parsed = fromServer.safeParse(data);
	return parsed.success ? parsed.data : null;
}

/** Why a room closes a socket, as a close code (4000 to 4999 are free for applications). */
export const CLOSE = {
	/** The page speaks another version of the protocol: reload the page. */
	version: 4000,
	tooLong: 4001,
	flood: 4002,
	/** The room or this player has too many sockets. A player's oldest socket is closed for a new one. */
	crowded: 4003,
	/** There is no such game. */
	unknownGame: 4004,
	/** Only players may see this game. */
	notWatchable: 4005,
} as const;

/** The address's `turn` or `seat` is no number: for programs alone, as no page has such. */
export const CLOSE_BAD_ADDRESS = 4006;
