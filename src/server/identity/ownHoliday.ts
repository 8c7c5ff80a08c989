/** Days off of the player's own account, of which all their games hear. */
import type { Context } from "hono";
import { endOfHoliday } from "../../match/daysOff.ts";
import type { PlayerId } from "../../match/match.ts";
import { beginHoliday, endHoliday, holidaysOf } from "../db/holidays.ts";
import type { AppEnv } from "../env.ts";
import { databaseFor } from "../http/requestDatabase.ts";
import { tellHolidays } from "./holidayNews.ts";

type AppContext = Context<AppEnv>;

/** Takes so many days off, from now on; false if that many can't be taken, or some are taken already. */
export async function takeDaysOff(
	c: AppContext,
	player: PlayerId,
	days: number,
): Promise<boolean> {
	const d1 = await databaseFor(c);
	const now = Date.now();
	const taken = await holidaysOf(d1, player, now);
	const [last] = taken;
	const until = endOfHoliday(taken, days, now);
	const isAway = last !== undefined && last.until > now;
	if (until === null || isAway) return false;
	if (!(await beginHoliday(d1, { player, from: now, until }, last)))
		return false;
	await tell(c, player);
	return true;
}

/** Ends the days off, if any; games that have not heard of it yet are told again. */
export async function comeBack(c: AppContext, player: PlayerId): Promise<void> {
	await endHoliday(await databaseFor(c), player, Date.now());
	await tell(c, player);
}

/** It is decided already: the scheduled job repeats whatever fails here. */
async function tell(c: AppContext, player: PlayerId): Promise<void> {
	try {
		await tellHolidays(c.env, await databaseFor(c), player);
	} catch (error) {
		console.error("games have not heard of days off", error);
	}
}
