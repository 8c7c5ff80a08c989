/** What a page sends to play a day's march for a score, and gets (docs/protocol.md). */
import * as z from "zod/mini";
import type { DayOrders } from "../daily/dayGame.ts";
import type { DayMarch } from "../daily/dayMarch.ts";

/** More than any day's march has, so that a refusal can say what is wrong. */
const MOST_TURNS = 40;
const MOST_ORDERS = 40;

/** A date, as in addresses. */
const date = z.string().check(z.maxLength(10));

const startRequest = z.strictObject({
	date,
	/** See daily/dayMarch.ts. */
	engine: z.int(),
	/** Whether a try begins if the player has not begun one. */
	isNew: z.boolean(),
});

const ordersRequest = z.strictObject({
	date,
	/** The targets of each turn's orders (rules/order.ts). */
	orders: z
		.array(z.array(z.int()).check(z.maxLength(MOST_ORDERS)))
		.check(z.maxLength(MOST_TURNS)),
});

export type StartRequest = z.infer<typeof startRequest>;
export type OrdersRequest = z.infer<typeof ordersRequest>;

/** Null if the text is not such a request. */
export function parseStart(text: string): StartRequest | null {
	return parsed(startRequest, text);
}

/** Null if the text is not such a request. */
export function parseOrders(text: string): OrdersRequest | null {
	return parsed(ordersRequest, text);
}

function parsed<T>(schema: z.ZodMiniType<T>, text: string): T | null {
	try {
		return schema.safeParse(JSON.parse(text)).data ?? null;
	} catch {
		return null;
	}
}

/** The answer to a start. */
export type DayStart = {
	/** Null for a game that is not scored: the day is over, or the player has had their try. */
	readonly scored: {
		/** How long the try still counts, in ms. */
		readonly leftMs: number;
		/** The orders of the turns that were played before. */
		readonly orders: DayOrders;
	} | null;
	readonly march: DayMarch;
};

/** The answer to a finished game. */
export type DayResult = {
	readonly lead: number;
	readonly points: number;
	readonly turns: number;
	readonly tiles: number;
	/** How many days in a row the player has a score, up to this one. */
	readonly streak: number;
	/** The lead after each turn. */
	readonly leads: readonly number[];
	/** The player's place in the ranking of accounts, or of guests, and how many are in it. */
	readonly rank: number | null;
	readonly count: number;
};

/** Why a request about a day's march is refused (docs/protocol.md). */
export const DAY_REFUSALS = [
	"no_day",
	"updated",
	"no_player",
	"no_try",
	"too_late",
	"already_scored",
	"not_continued",
	"illegal",
	"beyond",
	"unfinished",
] as const;

export type DayRefusal = (typeof DAY_REFUSALS)[number];
