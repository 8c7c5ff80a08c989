/** Erases an account. */
import { type Account, notBefore } from "./accounts.ts";
import { batch, databaseOf, type Queryable } from "./database.ts";
import { forgetBestPlayer } from "./days.ts";
import { deleteTries } from "./dayTries.ts";
import { insertPendingErasures } from "./pendingErasures.ts";
import { deleteSubscriptions } from "./pushSubscriptions.ts";
import { deleteSessions } from "./sessions.ts";

/** Replaces the name of a deleted account; no page shows it. */
const NO_NAME = "deleted";

/**
 * The name of a deleted account becomes free after this time, so that no other
 * player can pose as its owner at once.
 */
export const RETIRED_MS = 90 * 24 * 60 * 60 * 1000;

/** What lets somebody in, besides sessions. */
const WAYS_IN = [
	...(["passkeys", "recovery_codes", "provider_links"] as const),
	"api_tokens",
] as const;

/** Erases a player's identity. Their games stay, as others played in them too. */
export async function deleteAccount(
	d1: Queryable,
	{ player, nameKey }: Pick<Account, "player" | "nameKey">,
	now: number,
): Promise<void> {
	const db = databaseOf(d1);
	await batch(d1, [
		db
			.insertInto("retired_names")
			.values({ name_key: nameKey, free_at: now + RETIRED_MS })
			.onConflict((conflict) =>
				conflict.column("name_key").doUpdateSet({ free_at: now + RETIRED_MS }),
			),
		...insertPendingErasures(d1, player),
		db.updateTable("seats").set({ name: "" }).where("user_id", "=", player),
		db.deleteFrom("listed_players").where("user_id", "=", player),
		db.deleteFrom("renamings").where("user_id", "=", player),
		db.deleteFrom("holiday_news").where("user_id", "=", player),
		db.deleteFrom("holidays").where("user_id", "=", player),
		db.deleteFrom("rating_changes").where("user_id", "=", player),
		db.deleteFrom("ratings").where("user_id", "=", player),
		deleteTries(d1, player),
		forgetBestPlayer(d1, player),
		...WAYS_IN.map((table) =>
			db.deleteFrom(table).where("user_id", "=", player),
		),
		deleteSessions(d1, player),
		deleteSubscriptions(d1, player),
		db
			.updateTable("users")
			.set({
				name: NO_NAME,
				name_key: null,
				password: null,
				browsers_since: null,
				deleted_at: notBefore("registered_at", now),
			})
			.where("id", "=", player)
			.where("is_guest", "=", 0),
	]);
}
