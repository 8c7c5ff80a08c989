/** Guests, kept from the moment they play, so that an account can later adopt them. */
import type { PlayerId } from "../../match/match.ts";
import { databaseOf } from "./database.ts";

export type Guest = { readonly player: PlayerId; readonly name: string };

/** The query that keeps guests whom the database does not know yet. */
export function insertGuests(
	d1: D1Database,
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
	d1: D1Database,
	guest: Guest,
	now: number,
): Promise<void> {
	await insertGuests(d1, [guest], now).execute();
}
