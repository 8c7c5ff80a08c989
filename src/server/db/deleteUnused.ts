/**
 * What the scheduled job deletes, one part of a table at a time: guests who are
 * in no game, and listings of games that no longer exist.
 */
import { type Compilable, sql } from "kysely";
import type { Day } from "../../daily/calendar.ts";
import type { GameId } from "../games/gameId.ts";
import { batch, databaseOf, type Queryable } from "./database.ts";
import { listOf } from "./parameters.ts";
import {
	keyText,
	positionOf,
	START,
	savedPosition,
	splitKey,
} from "./sweeps.ts";

/** Which rows a job looks at: up to `limit` of those from before a time (epoch ms). */
export type Part = { readonly before: number; readonly limit: number };

/**
 * Deletes the guests of a part who are in no game, finished or not; returns how
 * many. One who returns is a new guest.
 */
export async function deleteIdleGuests(
	d1: Queryable,
	{ before, limit }: Part,
): Promise<number> {
	const db = databaseOf(d1);
	const [from, after] = splitKey(await positionOf(d1, "guests"));
	const part = await db
		.selectFrom("users")
		.select(["id", "created_at"])
		// A literal, to match the index.
		.where("is_guest", "=", sql.lit(1))
		.where(({ eb, refTuple, tuple }) =>
			eb(refTuple("created_at", "id"), ">", tuple(from, after)),
		)
		.where("created_at", "<", before)
		.orderBy("created_at")
		.orderBy("id")
		.limit(limit)
		.execute();
	const last = part.length < limit ? undefined : part.at(-1);
	const position =
		last === undefined ? START : keyText(last.created_at, last.id);
	const [deleted] = await batch(d1, [
		deletedGuests(
			d1,
			part.map(({ id }) => id),
		),
		savedPosition(d1, "guests", position),
	]);
	return deleted;
}

function deletedGuests(d1: Queryable, ids: readonly string[]): Compilable {
	const isIn = (table: "seats" | "listed_players" | "ratings" | "day_tries") =>
		sql<boolean>`EXISTS (SELECT 1 FROM ${sql.table(table)} WHERE user_id = users.id)`;
	return databaseOf(d1)
		.deleteFrom("users")
		.where("id", "in", listOf(ids))
		.where("is_guest", "=", 1)
		.where(({ not }) => not(isIn("seats")))
		.where(({ not }) => not(isIn("listed_players")))
		.where(({ not }) => not(isIn("ratings")))
		.where(({ not }) => not(isIn("day_tries")));
}

/** Deletes guests' tries at the marches of days before this one, at most so many. */
export async function deleteGuestTries(
	d1: Queryable,
	{ before, limit }: { readonly before: Day; readonly limit: number },
): Promise<void> {
	const old = databaseOf(d1)
		.selectFrom("day_tries")
		.select(["day", "user_id"])
		// A literal, to match the index.
		.where("is_guest", "=", sql.lit(1))
		.where("day", "<", before)
		.limit(limit);
	await batch(d1, [
		databaseOf(d1)
			.deleteFrom("day_tries")
			.where(sql<boolean>`(day, user_id) IN ${old}`),
	]);
}

/** The next listings that have not changed since a time, so that their rooms must be polled. */
export async function nextListings(
	d1: Queryable,
	{ before, limit }: Part,
): Promise<GameId[]> {
	const after = await positionOf(d1, "listings");
	const rows = await databaseOf(d1)
		.selectFrom("listings")
		.select(["game_id", "at"])
		.where("game_id", ">", after)
		.orderBy("game_id")
		.limit(limit)
		.execute();
	const position =
		rows.length < limit ? START : (rows.at(-1)?.game_id ?? START);
	await batch(d1, [savedPosition(d1, "listings", position)]);
	return rows
		.filter(({ at }) => at < before)
		.map(({ game_id }) => game_id as GameId);
}
