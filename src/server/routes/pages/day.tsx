/** The pages of the days' marches. What they send is in json/day.ts. */
import { type Context, Hono } from "hono";
import {
	beginOf,
	type Day,
	dateOf,
	dayAt,
	later,
	parseDate,
} from "../../../daily/calendar.ts";
import type { Archive } from "../../../rules/archive.ts";
import { isNextKey } from "../../../rules/chain.ts";
import { publishDays } from "../../days/publishDays.ts";
import { leftMsOf, TRY_MS } from "../../days/tries.ts";
import { isWatchable, namedLog, watchedGame } from "../../days/watchedGame.ts";
import {
	dayRankingOf,
	MOST_RANKED,
	PLAYERS_PER_PAGE,
} from "../../db/dayRanking.ts";
import {
	type BestGame,
	bestGameOf,
	chainOf,
	type PublishedDay,
	publishedDays,
} from "../../db/days.ts";
import { triesOf, tryOf } from "../../db/dayTries.ts";
import type { AppEnv } from "../../env.ts";
import { databaseFor } from "../../http/requestDatabase.ts";
import { ensureReader, visitorOf } from "../../identity/visitorOf.ts";
import {
	DayPage,
	type DayPageProps,
	DayPlayPage,
	type PageContext,
	PastDaysPage,
	type Proof,
	ReplayPage,
	renderPage,
} from "../../pages/pages.ts";
import { ownGameOf } from "../shared/ownGameOf.ts";
import { pageContextOf } from "../shared/pageContextOf.ts";

type AppContext = Context<AppEnv>;

export const dayRoutes = new Hono<AppEnv>();

dayRoutes.get("/day", (c) => showDay(c, dayAt(Date.now())));

dayRoutes.get("/day/:date", (c) => {
	const day = parseDate(c.req.param("date"));
	return day === null ? c.notFound() : showDay(c, day);
});

dayRoutes.get("/day/:date/play", async (c) => {
	const day = parseDate(c.req.param("date"));
	const d1 = await databaseFor(c);
	const [found] = day === null ? [] : await publishedDays(d1, day, day);
	const dayBegins = day === null ? Infinity : beginOf(day);
	if (found === undefined || dayBegins > Date.now()) return c.notFound();
	const context = pageContextOf(c, await ensureReader(c));
	const { march } = found;
	return c.html(renderPage(<DayPlayPage {...{ context, march, dayBegins }} />));
});

/** The best game of a day that is over. */
dayRoutes.get("/day/:date/best", async (c) => {
	const date = c.req.param("date");
	const day = parseDate(date);
	const d1 = await databaseFor(c);
	const best = day === null ? null : await bestGameOf(d1, day, Date.now());
	if (best === null) return c.notFound();
	const context = pageContextOf(c, await visitorOf(c));
	const name = best.name || context.words.account.deletedPlayer;
	const log = namedLog({ ...best, name });
	return watch(c, { context, date, log, logPath: `/day/${date}/best.json` });
});

/** The reader's own scored game. */
dayRoutes.get("/day/:date/mine", async (c) => {
	const date = c.req.param("date");
	const log = await ownGameOf(c, date);
	if (log === null) return c.notFound();
	const context = pageContextOf(c, await visitorOf(c));
	return watch(c, { context, date, log, logPath: `/day/${date}/mine.json` });
});

type Watched = {
	readonly context: PageContext;
	readonly date: string;
	readonly log: Archive;
	readonly logPath: string;
};

function watch(c: AppContext, { context, date, log, logPath }: Watched) {
	const { view, lands } = watchedGame(log);
	const shown = { context, gameId: date, view, lands, logPath };
	const page = (
		<ReplayPage {...shown} forgotten={0} profiles={new Map()} before={[]} />
	);
	return c.html(renderPage(page));
}

async function showDay(c: AppContext, day: Day): Promise<Response> {
	const now = Date.now();
	const known = await neighborsOf(c, day, now);
	const published = known.get(day);
	if (published === undefined || beginOf(day) > now) return c.notFound();
	// The page's script needs a cookie that distinguishes its readers.
	const reader = await ensureReader(c);
	const context = pageContextOf(c, reader);
	const d1 = await databaseFor(c);
	const player = reader?.player ?? null;
	const shown = rankingPageOf(c, context.hasAccount);
	const isToday = day === dayAt(now);
	const bestDay = isToday ? later(day, -1) : day;
	const [mine, ranking, best, proof] = await Promise.all([
		player === null ? null : tryOf(d1, player, day),
		dayRankingOf(d1, { day, ...shown }, player),
		bestGameOf(d1, bestDay, now),
		proofOf(c, published, known),
	]);
	const after = later(day, 1);
	const page: DayPageProps = {
		...{ context, march: published.march, dayBegins: beginOf(day), now },
		...{ isToday, mine, leftMs: leftMsOf(mine, now), tryMs: TRY_MS },
		...{ ranking, isOfGuests: shown.isOfGuests, proof },
		isWatchable: mine !== null && isWatchable(mine),
		isTop: shown.skip === 0,
		nextSkip: ranking.hasMore ? shown.skip + PLAYERS_PER_PAGE : null,
		best: best && bestOf(bestDay, best),
		before: known.has(later(day, -1)) ? dateOf(later(day, -1)) : null,
		after: beginOf(after) <= now ? dateOf(after) : null,
	};
	return c.html(renderPage(<DayPage {...page} />));
}

function bestOf(day: Day, { name, lead }: BestGame): DayPageProps["best"] {
	return { date: dateOf(day), name, lead };
}

/** Which part of the ranking the address asks for; the reader's own ranking if it asks for none. */
function rankingPageOf({ req }: AppContext, hasAccount: boolean) {
	const of = req.query("of");
	const skip = Number(req.query("skip") ?? 0);
	const isValid = Number.isInteger(skip) && skip > 0 && skip < MOST_RANKED;
	return {
		isOfGuests: of === undefined ? !hasAccount : of === "guests",
		skip: isValid ? skip : 0,
	};
}

/** A day and those around it; today's and tomorrow's marches are made if nobody has made them. */
async function neighborsOf(
	c: AppContext,
	day: Day,
	now: number,
): Promise<ReadonlyMap<Day, PublishedDay>> {
	const d1 = await databaseFor(c);
	if (day === dayAt(now)) {
		const { yesterday, today, tomorrow } = await publishDays(d1, now);
		const days = [...(yesterday ? [yesterday] : []), today, tomorrow];
		return new Map(days.map((each) => [each.day, each]));
	}
	const days = await publishedDays(d1, later(day, -1), later(day, 1));
	return new Map(days.map((each) => [each.day, each]));
}

async function proofOf(
	c: AppContext,
	{ day, key, commitment }: PublishedDay,
	known: ReadonlyMap<Day, PublishedDay>,
): Promise<Proof> {
	const isToday = day === dayAt(Date.now());
	const chain = await chainOf(await databaseFor(c), day);
	const isFirst = chain?.firstDay === day;
	const previous = isFirst ? chain.chainEnd : known.get(later(day, -1))?.key;
	return {
		commitment,
		tomorrow: isToday ? (known.get(later(day, 1))?.commitment ?? null) : null,
		// With it the march could be looked at before the try begins.
		key: isToday ? null : key,
		previous: previous === undefined ? null : { key: previous, isFirst },
		isNext: previous !== undefined && isNextKey(previous, key),
	};
}

const DAYS_PER_PAGE = 30;

dayRoutes.get("/days", async (c) => {
	const visitor = await visitorOf(c);
	const today = dayAt(Date.now());
	const asked = parseDate(c.req.query("before") ?? "") ?? today;
	const last = later(Math.min(asked, today) as Day, -1);
	const first = later(last, 1 - DAYS_PER_PAGE);
	const d1 = await databaseFor(c);
	const [days, tries] = await Promise.all([
		publishedDays(d1, later(first, -1), last),
		visitor === null ? [] : triesOf(d1, visitor.player, first, last),
	]);
	const page = {
		context: pageContextOf(c, visitor),
		days: days.slice(0, DAYS_PER_PAGE),
		own: new Map(tries.map(({ day, result }) => [day, result?.lead ?? null])),
		older: days.length > DAYS_PER_PAGE ? dateOf(first) : null,
		isLatest: asked >= today,
	};
	return c.html(renderPage(<PastDaysPage {...page} />));
});
