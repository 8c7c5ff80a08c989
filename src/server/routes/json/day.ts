/** Plays a day's march for a score (docs/protocol.md). The pages are in pages/day.tsx. */
import { type Context, Hono } from "hono";
import { parseDate } from "../../../daily/calendar.ts";
import {
	type DayRefusal,
	type DayResult,
	type DayStart,
	type OrdersRequest,
	parseOrders,
	parseStart,
} from "../../../protocol/day.ts";
import {
	keepOrders,
	type Refused,
	scoreTry,
	startTry,
} from "../../days/tries.ts";
import { namedLog } from "../../days/watchedGame.ts";
import { dayRankingOf } from "../../db/dayRanking.ts";
import { bestGameOf } from "../../db/days.ts";
import type { AppEnv } from "../../env.ts";
import { noStore } from "../../http/headers.ts";
import { rateLimitExceeded } from "../../http/LimitExceeded.ts";
import { isOverLimit } from "../../http/network.ts";
import { noteLearned } from "../../http/preferences.ts";
import { databaseFor } from "../../http/requestDatabase.ts";
import type { Visitor } from "../../identity/visitor.ts";
import { certainVisitor } from "../../identity/visitorOf.ts";
import { ownGameOf } from "../shared/ownGameOf.ts";

type AppContext = Context<AppEnv>;

export const dayJson = new Hono<AppEnv>();

dayJson.use("/day/*", async (c, next) =>
	c.req.method === "POST" ? noStore(c, next) : next(),
);

dayJson.post("/day/start.json", async (c) => {
	const asked = parseStart(await c.req.text());
	if (asked === null) return c.json({ error: "bad_request" }, 400);
	const day = parseDate(asked.date);
	if (day === null) return refuse(c, "no_day");
	// Without cookies each press would be another guest's only try.
	const visitor = await certainVisitor(c);
	// Bots' accounts have no place among people, nor a ranking of their own here.
	if (visitor === null || visitor.isBotAccount) return refuse(c, "no_player");
	const now = Date.now();
	const { engine, isNew } = asked;
	const d1 = await databaseFor(c);
	const started = await startTry(d1, { visitor, day, engine, isNew, now });
	if (started.type === "refused") return refuseTry(c, started);
	noteLearned(c);
	const { scored, march } = started;
	return c.json({ scored, march } satisfies DayStart);
});

dayJson.post("/day/turn.json", async (c) => {
	const sent = parseOrders(await c.req.text());
	if (sent === null) return c.json({ error: "bad_request" }, 400);
	const key = await tryKeyOf(c, sent);
	if (typeof key === "string") return refuse(c, key);
	const refused = await keepOrders(await databaseFor(c), {
		...{ player: key.visitor.player, day: key.day },
		...{ orders: sent.orders, now: Date.now() },
	});
	return refused === null ? c.json({}) : refuseTry(c, refused);
});

dayJson.post("/day/finish.json", async (c) => {
	const sent = parseOrders(await c.req.text());
	if (sent === null) return c.json({ error: "bad_request" }, 400);
	const key = await tryKeyOf(c, sent);
	if (typeof key === "string") return refuse(c, key);
	const { visitor, day } = key;
	const { player } = visitor;
	// A whole game is played through, so these are counted apart.
	if (await isOverLimit(c.env.DAY_LIMIT, player)) throw rateLimitExceeded();
	const d1 = await databaseFor(c);
	const { orders } = sent;
	const scored = await scoreTry(d1, { player, day, orders, now: Date.now() });
	if (scored.type === "refused") return refuseTry(c, scored);
	const page = { day, isOfGuests: visitor.isGuest, skip: 0 };
	const { viewer, count } = await dayRankingOf(d1, page, player);
	const place = { rank: viewer?.rank ?? null, count };
	return c.json({ ...scored.result, ...place } satisfies DayResult);
});

/** The best game of a day that is over, as its log. */
dayJson.get("/day/:date/best.json", async (c) => {
	const day = parseDate(c.req.param("date"));
	const d1 = await databaseFor(c);
	const best = day === null ? null : await bestGameOf(d1, day, Date.now());
	if (best === null) return c.json({ error: "not_found" }, 404);
	return c.json(namedLog(best));
});

/** The asking player's own scored game, as its log. */
dayJson.get("/day/:date/mine.json", noStore, async (c) => {
	const own = await ownGameOf(c, c.req.param("date"));
	return own === null ? c.json({ error: "not_found" }, 404) : c.json(own);
});

type TrysKey = {
	readonly visitor: Visitor;
	readonly day: NonNullable<ReturnType<typeof parseDate>>;
};

async function tryKeyOf(
	c: AppContext,
	{ date }: OrdersRequest,
): Promise<TrysKey | DayRefusal> {
	const day = parseDate(date);
	if (day === null) return "no_day";
	const visitor = await certainVisitor(c);
	return visitor === null ? "no_player" : { visitor, day };
}

function refuseTry(c: AppContext, { reason, turn }: Refused) {
	return refuse(c, reason, turn);
}

function refuse(c: AppContext, error: DayRefusal, turn?: number) {
	return c.json({ error, ...(turn !== undefined && { turn }) }, STATUS[error]);
}

const STATUS = {
	no_day: 404,
	no_player: 401,
	no_try: 404,
	updated: 409,
	too_late: 410,
	already_scored: 409,
	not_continued: 409,
	illegal: 422,
	beyond: 422,
	unfinished: 422,
} as const satisfies Record<DayRefusal, number>;
