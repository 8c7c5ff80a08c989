/**
 * Makes the days' marches: today's, and tomorrow's, of which the day before only the
 * commitment is shown. The scheduled job does it; a request only where that has not run yet.
 */
import { type Day, dayAt, later } from "../../daily/calendar.ts";
import { CHAIN_DAYS, chainEndOf, keyOfDay } from "../../daily/dayChain.ts";
import { commitmentOf, drawDay } from "../../daily/dayMarch.ts";
import type { Queryable } from "../db/database.ts";
import {
	chainOf,
	insertChain,
	insertDays,
	type PublishedDay,
	publishedDays,
	type StoredChain,
} from "../db/days.ts";
import { randomSecret } from "../room/randomSecret.ts";

/** Today and the days around it. */
export type Days = {
	readonly today: PublishedDay;
	/** The player of a day should see nothing of it but its commitment. */
	readonly tomorrow: PublishedDay;
	/** Null on the first day of all. */
	readonly yesterday: PublishedDay | null;
};

/** The marches of today, tomorrow and yesterday, by UTC; makes those that are missing. */
export async function publishDays(d1: Queryable, now: number): Promise<Days> {
	const day = dayAt(now);
	const found = await daysAround(d1, day);
	if (found !== null) return found;
	const wanted = [day, later(day, 1)];
	const made = [];
	for (const each of wanted) made.push(await draw(d1, each));
	await insertDays(d1, made);
	const days = await daysAround(d1, day);
	if (days === null) throw new Error("a day's march was not saved");
	return days;
}

async function daysAround(d1: Queryable, day: Day): Promise<Days | null> {
	const days = await publishedDays(d1, later(day, -1), later(day, 1));
	const of = (wanted: Day) => days.find((each) => each.day === wanted);
	const today = of(day);
	const tomorrow = of(later(day, 1));
	if (today === undefined || tomorrow === undefined) return null;
	return { today, tomorrow, yesterday: of(later(day, -1)) ?? null };
}

async function draw(
	d1: Queryable,
	day: Day,
): Promise<Omit<PublishedDay, "bestLead">> {
	const chain =
		(await chainOf(d1, day)) ?? (await newChain(d1, day, randomSecret()));
	const key = keyOfDay(chain, day);
	const march = drawDay({ day, key });
	return { day, key, commitment: commitmentOf(march), march };
}

/** Begins a chain on a day, unless another request has meanwhile. */
async function newChain(
	d1: Queryable,
	firstDay: Day,
	secret: string,
): Promise<StoredChain> {
	const chain = { firstDay, days: CHAIN_DAYS, secret };
	await insertChain(d1, { ...chain, chainEnd: chainEndOf(chain) });
	const stored = await chainOf(d1, firstDay);
	if (stored === null) throw new Error("a chain of days was not saved");
	return stored;
}
