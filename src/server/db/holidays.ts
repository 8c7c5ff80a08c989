/** The days off that accounts have taken, and the games whose rooms must still hear of the latest. */
import { type SqlBool, sql } from "kysely";
import type { Holiday, PlayerId } from "../../match/match.ts";
import type { GameId } from "../games/gameId.ts";
import { batch, databaseOf, type Queryable } from "./database.ts";
import { nextUntold } from "./sweeps.ts";

/** A holiday that a game's room has not heard of. */
export type HolidayNews = { readonly holiday: Holiday; readonly game: GameId };

/** Older holidays no longer count (match/daysOff.ts). */
const KEPT_MS = 366 * 24 * 60 * 60_000;

/** A person's holidays of the last year, the latest first; the first may still last. */
export async function holidaysOf(
	d1: Queryable,
	player: PlayerId,
	now: number,
): Promise<Holiday[]> {
	const rows = await databaseOf(d1)
		.selectFrom("holidays")
		.selectAll()
		.where("user_id", "=", player)
		.where("ends_at", ">", now - KEPT_MS)
		.orderBy("begins_at", "desc")
		.execute();
	return rows.map((row) => ({
		player,
		from: row.begins_at,
		until: row.ends_at,
		decidedAt: row.decided_at,
	}));
}

/**
 * Begins a holiday, and notes all games of the person. False if anything was decided after
 * `known`, the last holiday that the caller knew of.
 */
export async function beginHoliday(
	d1: Queryable,
	{ player, from, until }: Omit<Holiday, "decidedAt">,
	known: Holiday | undefined,
): Promise<boolean> {
	const db = databaseOf(d1);
	const [, begun] = await batch(d1, [
		db
			.deleteFrom("holidays")
			.where("user_id", "=", player)
			.where("ends_at", "<=", from - KEPT_MS),
		db
			.insertInto("holidays")
			.columns(["user_id", "begins_at", "ends_at", "decided_at"])
			.expression(
				db
					.selectNoFrom(({ val }) => [
						val<string>(player).as("user_id"),
						val(from).as("begins_at"),
						val(until).as("ends_at"),
						val(from).as("decided_at"),
					])
					.where(lastDecision(player), "=", known?.decidedAt ?? 0)
					.where(sql.val(from), ">", known?.decidedAt ?? 0),
			),
		insertNews(d1, player),
	]);
	return begun === 1;
}

/** Ends the holiday that a person is on, if any, and notes all their games. */
export async function endHoliday(
	d1: Queryable,
	player: PlayerId,
	now: number,
): Promise<void> {
	await batch(d1, [
		databaseOf(d1)
			.updateTable("holidays")
			.set(({ fn, val }) => ({
				ends_at: fn<number>("max", [val(now), "begins_at"]),
				decided_at: sql<number>`max(${now}, decided_at + 1)`,
			}))
			.where("user_id", "=", player)
			.where("ends_at", ">", now),
		insertNews(d1, player),
	]);
}

function lastDecision(player: string) {
	return sql<number>`(SELECT COALESCE(MAX(decided_at), 0) FROM holidays WHERE user_id = ${player})`;
}

/** The query that notes all games that a player is in who has taken days off, now or before. */
function insertNews(d1: Queryable, player: PlayerId) {
	const db = databaseOf(d1);
	return db
		.insertInto("holiday_news")
		.columns(["user_id", "game_id"])
		.expression(
			db
				.selectFrom("listed_players")
				.select(["user_id", "game_id"])
				.where("user_id", "=", player)
				.where(sql<SqlBool>`${lastDecision(player)} > 0`),
		)
		.onConflict((conflict) => conflict.doNothing());
}

/** The query that notes a game for those of its players who have joined it at `at` (epoch ms), and have days off then. */
export function insertNewsOfJoined(d1: Queryable, game: string, at: number) {
	const db = databaseOf(d1);
	return db
		.insertInto("holiday_news")
		.columns(["user_id", "game_id"])
		.expression(
			db
				.selectFrom("listed_players")
				.innerJoin("holidays", "holidays.user_id", "listed_players.user_id")
				.select(["listed_players.user_id", "game_id"])
				.where("game_id", "=", game)
				.where("joined_at", "=", at)
				.where("ends_at", ">", at),
		)
		.onConflict((conflict) => conflict.doNothing());
}

/** Some pending news about a player, as it is now; null stands for all players, those after the last ones. */
export async function someHolidayNews(
	d1: Queryable,
	player: PlayerId | null,
	limit: number,
): Promise<HolidayNews[]> {
	const noted = databaseOf(d1)
		.selectFrom("holiday_news")
		.innerJoin("holidays", "holidays.user_id", "holiday_news.user_id")
		.selectAll()
		.where("decided_at", "=", ({ selectFrom }) =>
			selectFrom("holidays as last")
				.select(({ fn }) => fn.max("last.decided_at").as("last"))
				.whereRef("last.user_id", "=", "holiday_news.user_id"),
		)
		.orderBy("holiday_news.user_id")
		.orderBy("game_id")
		.limit(limit);
	const rows =
		player === null
			? await nextUntold(d1, { job: "holidays", limit }, (after) =>
					noted
						.where(({ eb, refTuple, tuple }) =>
							eb(
								refTuple("holiday_news.user_id", "game_id"),
								">",
								tuple(...after),
							),
						)
						.execute(),
				)
			: await noted.where("holiday_news.user_id", "=", player).execute();
	return rows.map((row) => ({
		holiday: {
			player: row.user_id as PlayerId,
			from: row.begins_at,
			until: row.ends_at,
			decidedAt: row.decided_at,
		},
		game: row.game_id as GameId,
	}));
}

/** Removes news that rooms have heard, unless there is later news. */
export async function deleteHolidayNews(
	d1: Queryable,
	heard: readonly HolidayNews[],
): Promise<void> {
	if (heard.length === 0) return;
	const db = databaseOf(d1);
	await batch(
		d1,
		heard.map(({ holiday: { player, decidedAt }, game }) =>
			db
				.deleteFrom("holiday_news")
				.where("user_id", "=", player)
				.where("game_id", "=", game)
				.where(lastDecision(player), "=", decidedAt),
		),
	);
}
