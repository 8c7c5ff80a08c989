/** The codes by which owners get back into their accounts: their hashes, each good once. */
import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { PlayerId } from "../../match/match.ts";
import { batch, databaseOf, type Queryable } from "./database.ts";

/** Replaces all codes of an account. */
export async function replaceCodes(
	d1: Queryable,
	player: PlayerId,
	hashes: readonly string[],
	now: number,
): Promise<void> {
	const db = databaseOf(d1);
	await batch(d1, [
		db.deleteFrom("recovery_codes").where("user_id", "=", player),
		db.insertInto("recovery_codes").values(
			hashes.map((code_hash) => ({
				...{ user_id: player, code_hash },
				created_at: now,
			})),
		),
	]);
}

export type CodesState = {
	/** How many are still good. */
	readonly left: number;
	/** When they were made (epoch ms); null if there are none. */
	readonly createdAt: number | null;
};

export async function codesOf(
	d1: Queryable,
	player: PlayerId,
): Promise<CodesState> {
	const { made, used, createdAt } = await databaseOf(d1)
		.selectFrom("recovery_codes")
		.select(({ fn }) => [
			fn.countAll<number>().as("made"),
			fn.count<number>("used_at").as("used"),
			fn.max("created_at").as("createdAt"),
		])
		.where("user_id", "=", player)
		.executeTakeFirstOrThrow();
	return { left: made - used, createdAt };
}

/** The condition that a code is one of the account's, and still good. */
export function isGoodCode(
	player: PlayerId,
	hash: string,
): RawBuilder<SqlBool> {
	return sql<SqlBool>`EXISTS (SELECT 1 FROM recovery_codes WHERE user_id = ${player} AND code_hash = ${hash} AND used_at IS NULL)`;
}

/** The query that uses a code up. */
export function updateUsedCode(
	d1: Queryable,
	player: PlayerId,
	hash: string,
	now: number,
) {
	return databaseOf(d1)
		.updateTable("recovery_codes")
		.set(({ fn, val }) => ({
			used_at: fn<number>("max", [val(now), "created_at"]),
		}))
		.where("user_id", "=", player)
		.where("code_hash", "=", hash)
		.where("used_at", "is", null);
}

/** Uses a code up; false if it is not good, or not any more. */
export async function takeCode(
	d1: Queryable,
	player: PlayerId,
	hash: string,
	now: number,
): Promise<boolean> {
	const [used] = await batch(d1, [updateUsedCode(d1, player, hash, now)]);
	return used === 1;
}
