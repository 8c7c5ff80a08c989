/** Finished games in the order of their ends, for the jobs that take them to the archive and into dumps. */
import { sql } from "kysely";
import type { GameId } from "../games/gameId.ts";
import { databaseOf, type Queryable } from "./database.ts";

export type EndedGame = {
	readonly id: GameId;
	readonly over_at: number;
	/** 0 or 1. */
	readonly is_public: number;
};

/** Which games: those that ended after one (its end, its id), and before a time (epoch ms). */
export type Ended = {
	readonly after: readonly [number, string];
	readonly before: number;
	readonly limit: number;
};

/** All of them, also those that are to be deleted soon. */
export async function endedGames(
	d1: Queryable,
	ended: Ended,
): Promise<EndedGame[]> {
	return (await endedRows(d1, ended).execute()).map(endedOn);
}

/** Those that the site's history shows. */
export async function endedPublicGames(
	d1: Queryable,
	ended: Ended,
): Promise<EndedGame[]> {
	const rows = await endedRows(d1, ended)
		// A literal, to match the index.
		.where("is_public", "=", sql.lit(1))
		.execute();
	return rows.map(endedOn);
}

function endedRows(d1: Queryable, { after, before, limit }: Ended) {
	return databaseOf(d1)
		.selectFrom("games")
		.select(["id", "over_at", "is_public"])
		.where(({ eb, refTuple, tuple }) =>
			eb(refTuple("over_at", "id"), ">", tuple(...after)),
		)
		.where("over_at", "<", before)
		.orderBy("over_at")
		.orderBy("id")
		.limit(limit);
}

function endedOn(
	row: Omit<EndedGame, "id"> & { readonly id: string },
): EndedGame {
	return { ...row, id: row.id as GameId };
}
