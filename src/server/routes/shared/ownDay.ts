/** What the home page says of the day's march to its reader. */
import type { Context } from "hono";
import { dayAt, later } from "../../../daily/calendar.ts";
import { leftMsOf } from "../../days/tries.ts";
import { triesOf } from "../../db/dayTries.ts";
import type { AppEnv } from "../../env.ts";
import { logSparingly } from "../../http/log.ts";
import { databaseFor } from "../../http/requestDatabase.ts";
import type { Guest } from "../../identity/guest.ts";
import type { DayCardProps } from "../../pages/pages.ts";

type OwnDay = Pick<DayCardProps, "now" | "ownDay" | "streak">;

/** Nothing of the reader's own if the database is away. */
export async function ownDayOf(
	c: Context<AppEnv>,
	visitor: Guest | null,
): Promise<OwnDay> {
	const now = Date.now();
	const none = { now, ownDay: null, streak: 0 };
	if (visitor === null) return none;
	const today = dayAt(now);
	try {
		const d1 = await databaseFor(c);
		const tries = await triesOf(d1, visitor.player, later(today, -1), today);
		const own = tries.find(({ day }) => day === today) ?? null;
		const lead = own?.result?.lead ?? null;
		const last = tries.find(({ result }) => result !== null);
		return {
			now,
			ownDay: own && { lead, isOpen: leftMsOf(own, now) > 0 },
			streak: last?.result?.streak ?? 0,
		};
	} catch (error) {
		logSparingly("error", "nobody looked for a visitor's day", error);
		return none;
	}
}
