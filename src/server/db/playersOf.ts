/** Who played a finished game, for pages that only name it. */
import { sql } from "kysely";
import { databaseOf, type Queryable } from "./database.ts";

/** The names of a game's players by place, at most so many; none if it is gone, and without deleted accounts. */
export async function playersOf(
	d1: Queryable,
	gameId: string,
	most: number,
): Promise<string[]> {
	const rows = await databaseOf(d1)
		.selectFrom("seats")
		.leftJoin("users", "users.id", "seats.user_id")
		.select(
			sql<string>`CASE WHEN users.name_key IS NULL THEN seats.name ELSE users.name END`.as(
				"name",
			),
		)
		.where("seats.game_id", "=", gameId)
		.orderBy("seats.place")
		.limit(most)
		.execute();
	return rows.map(({ name }) => name).filter((name) => name !== "");
}
