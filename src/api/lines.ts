/** What all streams have in common: a JSON object a line, for as long as a program listens. */
import * as z from "zod/mini";
import { about } from "./schema.ts";

/** Why a stream ends before what it tells of is over. */
const END_REASONS = {
	renew:
		"an hour is over, or your token, or another one of yours, has ended: ask again",
	restarted: "the server of the game was restarted: ask again",
	slow: "too much lay unread, or for too long: ask again, and read faster",
	crowded: "a later stream or page of yours took this one's place",
	not_watchable: "play has begun, and only its players may see this game",
} as const;

export type EndReason = keyof typeof END_REASONS;

/** The last line of a stream that was cut. */
export const endLine = z.object({
	type: z.literal("end"),
	reason: about(
		Object.entries(END_REASONS)
			.map(([reason, meaning]) => `\`${reason}\`: ${meaning}`)
			.join("; "),
		z.enum(Object.keys(END_REASONS) as [EndReason, ...EndReason[]]),
	),
});

/** What is sent is never changed. */
export type Fixed<T> = T extends readonly (infer One)[]
	? readonly Fixed<One>[]
	: T extends object
		? { readonly [Key in keyof T]: Fixed<T[Key]> }
		: T;

/** How streams behave, for the reference. */
export const LINES_TEXT =
	"The answer goes on for as long as you listen: a JSON object a line, and every 20 seconds an empty line, which means nothing. After an hour at most, and as soon as a token of yours is revoked or its time is over, it ends with a line `end`, which says why: ask again if you wish.";
