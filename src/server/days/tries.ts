/**
 * A player's scored try at a day's march. The page plays it by itself, by the same rules and
 * bots, and sends the orders: after each turn, so that the try can go on elsewhere and can't be
 * begun again, and at the end, when they are played through here and the score is computed.
 */
import { beginOf, type Day, dayAt } from "../../daily/calendar.ts";
import { DAY_ENGINE } from "../../daily/dayEngine.ts";
import { type DayOrders, faultAtSight, playDay } from "../../daily/dayGame.ts";
import { dayLeadsOf } from "../../daily/dayLeads.ts";
import { dayLogOf } from "../../daily/dayLog.ts";
import { dayScoreOf } from "../../daily/dayScore.ts";
import type { DayRefusal, DayStart } from "../../protocol/day.ts";
import type { Queryable } from "../db/database.ts";
import { type PublishedDay, publishedDays } from "../db/days.ts";
import {
	beginTry,
	type DayTry,
	finishTry,
	saveOrders,
	type TryKey,
	type TryResult,
	tryOf,
} from "../db/dayTries.ts";
import type { Visitor } from "../identity/visitor.ts";

/** A try counts if its game is over so long after its start: three times as long as a game takes. */
export const TRY_MS = 15 * 60 * 1000;

/** How much later its orders may arrive, over a bad line. */
export const LATE_MS = 60 * 1000;

/**
 * Why a try, or a part of one, is refused.
 *
 * - `no_day`: there is no march of this day, or not yet.
 * - `updated`: the page plays by other bots than the server.
 * - `no_try`: this player has not begun a try at this day.
 * - `too_late`: the try's time is over.
 * - `already_scored`: the try is over, with other orders.
 * - `not_continued`: these orders don't begin as those that were sent before.
 * - `illegal`, `beyond`, `unfinished`: see `DayFault` in daily/dayGame.ts.
 */
export type TryRefusal = Exclude<DayRefusal, "no_player">;

export type Refused = {
	readonly type: "refused";
	readonly reason: TryRefusal;
	/** The turn that is wrong, counted from 0. */
	readonly turn?: number;
};

export type StartedTry = { readonly type: "started" } & DayStart;

type Started = {
	readonly visitor: Visitor;
	readonly day: Day;
	/** The page's `DAY_ENGINE`. */
	readonly engine: number;
	/** Whether a try begins if the player has not begun one. */
	readonly isNew: boolean;
	readonly now: number;
};

/** Begins a player's scored try, or goes on with it; a game that is not scored where there is none. */
export async function startTry(
	d1: Queryable,
	{ visitor, day, engine, isNew, now }: Started,
): Promise<StartedTry | Refused> {
	const published = await dayOf(d1, day, now);
	if (published === null) return refused("no_day");
	if (engine !== DAY_ENGINE) return refused("updated");
	const { march } = published;
	const isToday = day === dayAt(now);
	if (isToday && isNew)
		await beginTry(d1, visitor, { day, engine, startedAt: now });
	const mine = await tryOf(d1, visitor.player, day);
	// Whoever has a try left should not see the march before.
	if (isToday && mine === null) return refused("no_try");
	const leftMs = leftMsOf(mine, now);
	const scored =
		mine !== null && leftMs > 0 ? { leftMs, orders: mine.orders } : null;
	return { type: "started", scored, march };
}

/** How long a try still counts, in ms; 0 if it is over or none has begun. */
export function leftMsOf(mine: DayTry | null, now: number): number {
	if (mine === null || mine.result !== null) return 0;
	if (mine.engine !== DAY_ENGINE) return 0;
	return Math.max(0, mine.startedAt + TRY_MS - now);
}

type Sent = TryKey & { readonly orders: DayOrders; readonly now: number };

/** Saves the orders of the turns so far. Whether the rules allow them is only proven at the end. */
export async function keepOrders(
	d1: Queryable,
	sent: Sent,
): Promise<Refused | null> {
	const mine = await openTryOf(d1, sent);
	if (mine.type === "refused") return mine;
	if (mine.result !== null) return refused("already_scored");
	if (isSame(mine.orders, sent.orders)) return null;
	const [published] = await publishedDays(d1, sent.day, sent.day);
	if (published === undefined) return refused("no_day");
	// What is saved can't be taken back, and would spoil the try.
	const fault = faultAtSight(published.march, sent.orders);
	if (fault !== null) return { ...refused(fault.type), turn: fault.turn };
	const isSaved = await saveOrders(d1, sent, mine.orders, sent.orders);
	return isSaved ? null : refused("not_continued");
}

export type Scored = {
	readonly type: "scored";
	readonly result: TryResult;
};

/** Proves a game and saves its score. Sending the same game again is harmless. */
export async function scoreTry(
	d1: Queryable,
	sent: Sent,
): Promise<Scored | Refused> {
	const { player, day, orders, now } = sent;
	const mine = await openTryOf(d1, sent);
	if (mine.type === "refused") return mine;
	if (mine.result !== null)
		return isSame(mine.orders, orders)
			? { type: "scored", result: mine.result }
			: refused("already_scored");
	const [published] = await publishedDays(d1, day, day);
	if (published === undefined) return refused("no_day");
	const played = playDay(published.march, orders);
	if ("type" in played) return { ...refused(played.type), turn: played.turn };
	const score = dayScoreOf(played.over.position, published.march.turns);
	const log = JSON.stringify(dayLogOf(published.march, played, mine.startedAt));
	const leads = dayLeadsOf(played, published.march.turns);
	await finishTry(d1, {
		...{ player, day, orders, score, leads, log },
		overAt: now,
	});
	const saved = await tryOf(d1, player, day);
	return saved?.result && isSame(saved.orders, orders)
		? { type: "scored", result: saved.result }
		: refused("already_scored");
}

/** A player's try, whose orders so far these continue. */
async function openTryOf(
	d1: Queryable,
	{ player, day, orders, now }: Sent,
): Promise<({ readonly type: "try" } & DayTry) | Refused> {
	const mine = await tryOf(d1, player, day);
	if (mine === null) return refused("no_try");
	if (mine.result === null) {
		if (now > mine.startedAt + TRY_MS + LATE_MS) return refused("too_late");
		if (mine.engine !== DAY_ENGINE) return refused("updated");
		if (!isSame(mine.orders, orders.slice(0, mine.orders.length)))
			return refused("not_continued");
	}
	return { type: "try", ...mine };
}

/** A day's march, once its day has begun. */
async function dayOf(
	d1: Queryable,
	day: Day,
	now: number,
): Promise<PublishedDay | null> {
	if (beginOf(day) > now) return null;
	const [found] = await publishedDays(d1, day, day);
	return found ?? null;
}

function isSame(a: DayOrders, b: DayOrders): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}

function refused(reason: TryRefusal): Refused {
	return { type: "refused", reason };
}
