import type { Context } from "hono";
import { parseDate } from "../../../daily/calendar.ts";
import type { Archive } from "../../../rules/archive.ts";
import { ownLogOf } from "../../days/watchedGame.ts";
import type { AppEnv } from "../../env.ts";
import { rateLimitExceeded } from "../../http/LimitExceeded.ts";
import { isOverLimit } from "../../http/network.ts";
import { databaseFor } from "../../http/requestDatabase.ts";
import { visitorOf } from "../../identity/visitorOf.ts";

/**
 * The log of the asking player's scored game on a date; null if there is none. Refused to
 * whoever asks too often, as the whole game is played through.
 */
export async function ownGameOf(
	c: Context<AppEnv>,
	date: string,
): Promise<Archive | null> {
	const day = parseDate(date);
	const visitor = await visitorOf(c);
	if (day === null || visitor === null) return null;
	const { DAY_LIMIT } = c.env;
	if (await isOverLimit(DAY_LIMIT, `watches ${visitor.player}`))
		throw rateLimitExceeded();
	return await ownLogOf(await databaseFor(c), visitor, day);
}
