/** The picture of a day's march that links to it show; none before its day. */
import { Hono } from "hono";
import { beginOf, parseDate } from "../../../daily/calendar.ts";
import { publishedDays } from "../../db/days.ts";
import type { AppEnv } from "../../env.ts";
import { keptPicture } from "../../http/keptPictures.ts";
import { databaseFor } from "../../http/requestDatabase.ts";
import { dayPicture } from "../../picture/dayPicture.ts";
import { showPicture } from "../shared/showPicture.ts";

export const dayMapPicture = new Hono<AppEnv>();

/** A march never changes, but how it is drawn may. */
const DAY_S = 24 * 60 * 60;

dayMapPicture.get("/day/:date/map.png", async (c) => {
	const kept = await keptPicture(c);
	if (kept !== null) return kept;
	const day = parseDate(c.req.param("date"));
	if (day === null || beginOf(day) > Date.now()) return c.notFound();
	const [found] = await publishedDays(await databaseFor(c), day, day);
	if (found === undefined) return c.notFound();
	return showPicture(c, dayPicture(found.march), DAY_S);
});
