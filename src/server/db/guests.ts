/** Guests, kept from the moment they play, so that an account can later adopt them. */
import type { Guest } from "../identity/guest.ts";
import { databaseOf, type Queryable } from "./database.ts";

export type { Guest } from "../identity/guest.ts";

/** The query that keeps guests whom the database does not know yet. */
export function insertGuests(
	d1: Queryable,
	guests: readonly Guest[],
	now: number,
) {
	return databaseOf(d1)
		.insertInto("users")
		.values(
			guests.map(({ player, name }) => ({
				id: player,
				name,
				is_guest: 1,
				created_at: now,
			})),
		)
		.onConflict((conflict) => conflict.doNothing());
}

export async function saveGuest(
	d1: Queryable,
	guest: Guest,
	now: number,
): Promise<void> {
	await insertGuests(d1, [guest], now).execute();
}
