/**
 * Tells rooms of their players' days off. D1 keeps a list of rooms that have not heard of the
 * latest, so that one that can't be reached now is told later.
 */
import type { PlayerId } from "../../match/match.ts";
import type { Queryable } from "../db/database.ts";
import {
	deleteHolidayNews,
	type HolidayNews,
	someHolidayNews,
} from "../db/holidays.ts";
import type { Env } from "../env.ts";
import { retryCall } from "../http/retryCall.ts";

/** More games than almost any player is in. The scheduled job does the rest (wrangler.toml). */
const AT_ONCE = 100;

/** Tells the rooms of one player's games; null stands for the next ones of all players. */
export async function tellHolidays(
	env: Env,
	d1: Queryable,
	player: PlayerId | null,
): Promise<void> {
	const news = await someHolidayNews(d1, player, AT_ONCE);
	const heard = await Promise.all(news.map((each) => tell(env, each)));
	await deleteHolidayNews(
		d1,
		heard.filter((each) => each !== null),
	);
}

/** Returns the news once the room has heard it; null if it must be told again. */
async function tell(env: Env, news: HolidayNews): Promise<HolidayNews | null> {
	const { game, holiday } = news;
	try {
		await retryCall(() => env.GAME_ROOMS.getByName(game).holiday(holiday));
		return news;
	} catch (error) {
		console.warn("a room did not hear of days off", game, error);
		return null;
	}
}
