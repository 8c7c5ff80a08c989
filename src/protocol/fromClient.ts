/** What a page may send to a room. Everything else is refused and changes nothing. */
import * as z from "zod/mini";

/** Names an order for its sender: sending one twice is harmless. */
const orderId = z.string().check(z.minLength(1), z.maxLength(24));

const fromClient = z.discriminatedUnion("type", [
	/** Confirms an order of a turn: a tile, or -1 for banking. */
	z.strictObject({
		type: z.literal("order"),
		id: orderId,
		turn: z.int(),
		target: z.int().check(z.gte(-1)),
	}),
	/** Begins a life on a tile, in the waiting phase. */
	z.strictObject({
		type: z.literal("start"),
		tile: z.int().check(z.gte(0)),
	}),
	/** Done for this phase of this turn. */
	z.strictObject({ type: z.literal("ready"), turn: z.int() }),
	z.strictObject({ type: z.literal("resign") }),
	/** Asks for a whole view: something did not fit. `fault` says that a turn's hash differed. */
	z.strictObject({
		type: z.literal("resync"),
		fault: z.optional(z.boolean()),
	}),
	/** Asks for the server's time; `sent` comes back as it was. */
	z.strictObject({ type: z.literal("clock"), sent: z.number() }),
]);

export type FromClient = z.infer<typeof fromClient>;

export type ProtocolRefusal = "not_json" | "unknown_message";

/** A client's message, or why it is none. */
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

/** What a page tells of itself when it opens a socket, in the address's query. */
export const hello = z.object({
	/** The protocol's version. */
	v: z.coerce.number(),
	/** The turn it is at, if it has a position; missed turns follow, or a whole view. */
	turn: z.optional(z.coerce.number()),
});
