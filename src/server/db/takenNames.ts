/**
 * Which names are taken: those of accounts, those of recently deleted accounts,
 * and all that look like one of them.
 */
import { lookKeyOf } from "../identity/nameKey.ts";
import { databaseOf, type Queryable } from "./database.ts";

export async function isTaken(
	d1: Queryable,
	nameKey: string,
	now: number,
): Promise<boolean> {
	const taker = await nameHolders(d1, nameKey, now).executeTakeFirst();
	return taker !== undefined;
}

export function nameHolders(d1: Queryable, nameKey: string, now: number) {
	const db = databaseOf(d1);
	const look = lookKeyOf(nameKey);
	return db
		.selectFrom("users")
		.select("look_key")
		.where("look_key", "=", look)
		.unionAll(
			db
				.selectFrom("retired_names")
				.select("look_key")
				.where("look_key", "=", look)
				.where("free_at", ">", now),
		);
}
