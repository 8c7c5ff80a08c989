/** What a page may send to a room. Anything else is refused and changes nothing. */
import * as z from "zod/mini";
import type { Phrase } from "../match/quickChat.ts";
import { isTarget } from "../rules/order.ts";

/**
 * Identifies an order to its sender, so that sending it twice is harmless. The ids of orders that
 * a bot gives for a held seat begin with "bot ".
 */
const orderId = z
	.string()
	.check(z.minLength(1), z.maxLength(24), z.regex(/^(?!bot )/));

/** How many orders may be kept for one turn; match/ahead.ts has the same limit. */
const MOST_ORDERS_KEPT = 24;

const PHRASES: Readonly<Record<Phrase, Phrase>> = {
	hello: "hello",
	goodLuck: "goodLuck",
	wellPlayed: "wellPlayed",
	thanks: "thanks",
	sorry: "sorry",
	peace: "peace",
	leader: "leader",
	goOn: "goOn",
	goodGame: "goodGame",
	again: "again",
	wave: "wave",
	bow: "bow",
	laugh: "laugh",
	gasp: "gasp",
	cheer: "cheer",
	sigh: "sigh",
};

const fromClient = z.discriminatedUnion("type", [
	/** Confirms an order for a turn; `target`: see rules/order.ts. */
	z.strictObject({
		type: z.literal("order"),
		id: orderId,
		turn: z.int(),
		target: z.int().check(z.refine((target) => isTarget(target))),
	}),
	/** Begins a life on a tile, in the waiting phase. */
	z.strictObject({
		type: z.literal("start"),
		tile: z.int().check(z.gte(0)),
	}),
	/** The player is done with this phase of this turn. */
	z.strictObject({
		type: z.literal("ready"),
		turn: z.int(),
		phase: z.enum(["waiting", "collecting"]),
	}),
	/** The player is not done after all; see match/reopen.ts. */
	z.strictObject({ type: z.literal("reopen"), turn: z.int() }),
	/** Keeps orders for a turn in advance; see match/ahead.ts. */
	z.strictObject({
		type: z.literal("keep"),
		turn: z.int().check(z.gte(0)),
		targets: z
			.array(z.int().check(z.refine((target) => isTarget(target))))
			.check(z.maxLength(MOST_ORDERS_KEPT)),
	}),
	z.strictObject({ type: z.literal("resign") }),
	/** Takes the player's seat back from the bot that held it. */
	z.strictObject({ type: z.literal("return") }),
	/** Takes a seat: in the lobby an empty one, in the first turns a bot's. */
	z.strictObject({
		type: z.literal("join"),
		seat: z.optional(z.int().check(z.gte(0))),
	}),
	/** Leaves the lobby. */
	z.strictObject({ type: z.literal("leave") }),
	/** The host removes a person from the lobby. */
	z.strictObject({
		type: z.literal("remove"),
		seat: z.int().check(z.gte(0)),
	}),
	/** The host begins the game. */
	z.strictObject({ type: z.literal("begin") }),
	/** Says one of the fixed phrases to everyone in the room. */
	z.strictObject({ type: z.literal("say"), phrase: z.enum(PHRASES) }),
	/** Asks for a whole view, because something did not fit. `fault`: a turn's hash differed. */
	z.strictObject({
		type: z.literal("resync"),
		fault: z.optional(z.boolean()),
	}),
	/** Asks for the last turns, which this page has not received. */
	z.strictObject({ type: z.literal("recall") }),
	/**
	 * Asks for the server's time; `sent` is returned unchanged. `heard` is the
	 * `now` of the previous answer, if this message follows it at once: the
	 * server measures the round trip by it.
	 */
	z.strictObject({
		type: z.literal("clock"),
		sent: z.number(),
		heard: z.optional(z.number()),
	}),
	/**
	 * Whether the page is in sight. A page is until it says otherwise; nobody is told by push
	 * what they are looking at.
	 */
	z.strictObject({ type: z.literal("visibility"), isVisible: z.boolean() }),
]);

export type FromClient = z.infer<typeof fromClient>;

/** A message of one type. */
export type MessageFromClient<T extends FromClient["type"]> = Extract<
	FromClient,
	{ type: T }
>;

export type ProtocolRefusal = "not_json" | "unknown_message";

/** A client's message, or why it is invalid. */
export function parseFromClient(
	text: string,
):
	| FromClient
	| { readonly type: "unreadable"; readonly reason: ProtocolRefusal } {
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch {
		return { type: "unreadable", reason: "not_json" };
	}
	const parsed = fromClient.safeParse(data);
	return parsed.success
		? parsed.data
		: { type: "unreadable", reason: "unknown_message" };
}

const wholeNumber = z.pipe(
	z.string().check(z.regex(/^-?\d{1,15}$/)),
	z.coerce.number<string>(),
);

/** What a page says about itself when it opens a socket, in the address's query. */
export const hello = z.object({
	/** The protocol's version. */
	v: z.coerce.number(),
	/** The page's turn, if it has a position; it then gets the missed turns, or a whole view. */
	turn: z.optional(wholeNumber),
	/**
	 * The seat that the page assumes its reader has, -1 for none; if that is
	 * wrong by now, it gets a whole view.
	 */
	seat: z.optional(wholeNumber),
});

export type Hello = z.infer<typeof hello>;
