/** The ranking of a day's march: accounts and guests have one each. */
import { sql } from "kysely";
import type { Day } from "../../daily/calendar.ts";
import type { PlayerId } from "../../match/match.ts";
import { databaseOf, type Queryable, readBatch } from "./database.ts";

export const PLAYERS_PER_PAGE = 50;

/** Lower ranks are not counted, and pages beyond are not shown. */
export const MOST_RANKED = 10_000;

export type Ranked = {
	/** Who has the same lead, turns and land shares a rank. */
	readonly rank: number;
	readonly name: string;
	readonly lead: number;
	readonly points: number;
	readonly turns: number;
	readonly tiles: number;
	readonly streak: number;
	readonly isViewer: boolean;
};

export type DayRanking = {
	readonly players: readonly Ranked[];
	readonly hasMore: boolean;
	/** How many players have a rank; those beyond `MOST_RANKED` are not counted. */
	readonly count: number;
	/** The viewer's own row, wherever it is; null if the viewer is not in this ranking, or beyond `MOST_RANKED`. */
	readonly viewer: Ranked | null;
};

/** Which part of which ranking: `skip` rows of its players, best first. */
export type RankingPage = {
	readonly day: Day;
	readonly isOfGuests: boolean;
	readonly skip: number;
};

type Row = Omit<Ranked, "rank" | "isViewer"> & { readonly id: string };

/** A row, and how many are strictly better. */
type CountedRow = Row & { readonly above: number };

/** One page of a day's ranking. */
export async function dayRankingOf(
	d1: Queryable,
	page: RankingPage,
	viewer: PlayerId | null,
): Promise<DayRanking> {
	const ordered = rowsOf(d1, page)
		.orderBy("day_tries.lead", "desc")
		.orderBy("day_tries.turns")
		.orderBy("day_tries.tiles", "desc")
		.orderBy("day_tries.over_at")
		.orderBy("day_tries.user_id")
		.offset(page.skip);
	const [rows, [first], [{ count }], [own]] = await readBatch(d1, [
		ordered.limit(PLAYERS_PER_PAGE + 1),
		ordered.select(countAbove(page).as("above")).limit(1),
		countOf(d1, page),
		rowsOf(d1, page)
			.select(countAbove(page).as("above"))
			.where("day_tries.user_id", "=", viewer ?? ""),
	] as const);
	const isFar = own === undefined || own.above >= MOST_RANKED;
	return {
		players: ranked(rows.slice(0, PLAYERS_PER_PAGE), first, {
			...{ skip: page.skip, viewer },
		}),
		hasMore: rows.length > PLAYERS_PER_PAGE,
		count,
		viewer: isFar ? null : rankedOn(own, own.above + 1, viewer),
	};
}

/** The rows with their ranks; `first` is the first of them. */
function ranked(
	rows: readonly Row[],
	first: CountedRow | undefined,
	{ skip, viewer }: { readonly skip: number; readonly viewer: PlayerId | null },
): Ranked[] {
	let rank = (first?.above ?? 0) + 1;
	return rows.map((row, i) => {
		if (i > 0 && !isTie(rows[i - 1], row)) rank = skip + i + 1;
		return rankedOn(row, rank, viewer);
	});
}

function isTie(a: Row, b: Row): boolean {
	return a.lead === b.lead && a.turns === b.turns && a.tiles === b.tiles;
}

function rankedOn(row: Row, rank: number, viewer: PlayerId | null): Ranked {
	const { id, name, lead, points, turns, tiles, streak } = row;
	const score = { lead, points, turns, tiles, streak };
	return { rank, name, ...score, isViewer: id === viewer };
}

/** The finished tries of a ranking. */
function finished(d1: Queryable, { day, isOfGuests }: RankingPage) {
	return (
		databaseOf(d1)
			.selectFrom("day_tries")
			.where("day_tries.day", "=", day)
			.where("day_tries.is_guest", "=", Number(isOfGuests))
			// As the index has it.
			.where("day_tries.over_at", "is not", null)
	);
}

function rowsOf(d1: Queryable, page: RankingPage) {
	return finished(d1, page)
		.innerJoin("users", "users.id", "day_tries.user_id")
		.select(["users.id", "users.name"])
		.select(["day_tries.lead", "day_tries.points", "day_tries.turns"])
		.select(["day_tries.tiles", "day_tries.streak"])
		.$narrowType<Row>();
}

/** How many are strictly better than a row. */
function countAbove({ day, isOfGuests }: RankingPage) {
	const isListed = sql`better.day = ${day} AND better.is_guest = ${Number(isOfGuests)} AND better.over_at IS NOT NULL`;
	return sql<number>`(SELECT count(*) FROM (SELECT 1 FROM day_tries AS better
		WHERE ${isListed} AND better.lead >= day_tries.lead
			AND (better.lead, -better.turns, better.tiles) > (day_tries.lead, -day_tries.turns, day_tries.tiles)
		LIMIT ${sql.lit(MOST_RANKED)}))`;
}

function countOf(d1: Queryable, page: RankingPage) {
	return databaseOf(d1)
		.selectFrom(
			finished(d1, page)
				.select("day_tries.day")
				.limit(MOST_RANKED)
				.as("ranked"),
		)
		.select(({ fn }) => fn.countAll<number>().as("count"));
}
