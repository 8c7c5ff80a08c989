/** News of sessions that began in a browser that was new to the account. */
import type { PlayerId } from "../../match/match.ts";
import { batch, databaseOf, type Queryable } from "./database.ts";
import { listOf } from "./parameters.ts";
import { deleteSessions } from "./sessions.ts";

/** The account's owner has seen the news of these sessions, and they are theirs. */
export async function settleNews(
	d1: Queryable,
	player: PlayerId,
	tokenHashes: readonly string[],
): Promise<void> {
	await databaseOf(d1)
		.updateTable("sessions")
		.set({ is_news: 0 })
		.where("user_id", "=", player)
		.where("is_news", "=", 1)
		.where("token_hash", "in", listOf(tokenHashes))
		.execute();
}

/** Ends a session that is not the owner's; all browsers are new to the account again. */
export async function endStrangersSession(
	d1: Queryable,
	player: PlayerId,
	tokenHash: string,
	now: number,
): Promise<void> {
	await batch(d1, [
		deleteSessions(d1, player).where("token_hash", "=", tokenHash),
		databaseOf(d1)
			.updateTable("users")
			.set({ browsers_since: now })
			.where("id", "=", player)
			.where("name_key", "is not", null),
	]);
}
