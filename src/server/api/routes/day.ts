/** The day's march. */
import { type Context, Hono } from "hono";
import { day, today } from "../../../api/day.ts";
import type { Answer } from "../../../api/endpoint.ts";
import {
	beginOf,
	type Day,
	dayAt,
	later,
	parseDate,
} from "../../../daily/calendar.ts";
import { dayRankingOf } from "../../db/dayRanking.ts";
import { publishedDays } from "../../db/days.ts";
import type { AppEnv } from "../../env.ts";
import { databaseFor } from "../../http/requestDatabase.ts";
import { Refused } from "../Refused.ts";
import { serve } from "../serve.ts";

export const dayApiRoutes = new Hono<AppEnv>();

serve(dayApiRoutes, today, (c) => dayAnswer(c, dayAt(Date.now())));

serve(dayApiRoutes, day, (c, { params }) =>
	dayAnswer(c, parseDate(params.date)),
);

/** @throws Refused `not_found` where there is no march, or not yet. */
async function dayAnswer(
	c: Context<AppEnv>,
	asked: Day | null,
): Promise<Answer<typeof today>> {
	if (asked === null || beginOf(asked) > Date.now())
		throw new Refused("not_found");
	const d1 = await databaseFor(c);
	const [found] = await publishedDays(d1, asked, asked);
	if (found === undefined) throw new Refused("not_found");
	const { march, commitment } = found;
	const page = { day: asked, isOfGuests: false, skip: 0 };
	const { players, count } = await dayRankingOf(d1, page, null);
	return {
		...{ date: march.date, commitment, map: march.shape },
		...{ beginsAt: beginOf(asked), endsAt: beginOf(later(asked, 1)) },
		...{ cols: march.board.cols, rows: march.board.rows },
		...{ terrain: march.board.terrain ?? "", turns: march.turns },
		bots: march.bots.map(({ kind, name }) => ({ kind, name })),
		players: count,
		best: players.map(({ isViewer: _, ...one }) => one),
	};
}
