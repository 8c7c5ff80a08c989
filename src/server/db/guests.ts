/** Guests, stored from the moment they play, so that they can register later as the same player. */
import type { Compilable } from "kysely";
import type { Guest } from "../identity/guest.ts";
import { batch, databaseOf, type Queryable } from "./database.ts";
import { insertInParts } from "./parameters.ts";

export type { Guest } from "../identity/guest.ts";

/** The queries that add guests whom the database does not have yet. */
export function insertGuests(
	d1: Queryable,
	guests: readonly Guest[],
	now: number,
): Compilable[] {
	const rows = guests.map(({ player, name }) => ({
		id: player,
		name,
		is_guest: 1,
		created_at: now,
	}));
	return insertInParts(rows, (part) =>
		databaseOf(d1)
			.insertInto("users")
			.values(part)
			.onConflict((conflict) => conflict.doNothing()),
	);
}

export async function saveGuest(
	d1: Queryable,
	guest: Guest,
	now: number,
): Promise<void> {
	await batch(d1, insertGuests(d1, [guest], now));
}
