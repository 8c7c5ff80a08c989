/** The passkeys of accounts: their public keys, by which what they sign is verified. */
import { type Compilable, type RawBuilder, type SqlBool, sql } from "kysely";
import type { PlayerId } from "../../match/match.ts";
import { batch, databaseOf, type Queryable } from "./database.ts";
import { hasOtherWayIn, type Removal } from "./waysIn.ts";

/** The most passkeys that an account may have. */
export const MOST_PASSKEYS = 20;

export type NewPasskey = {
	/** The credential's id in base64url. */
	readonly id: string;
	/** COSE, in base64url. */
	readonly publicKey: string;
	/** How often it has signed, as it says itself; 0 if it does not count. */
	readonly counter: number;
	/** How a browser reaches it. */
	readonly transports: readonly string[];
	readonly name: string;
};

export type Passkey = NewPasskey & {
	readonly player: PlayerId;
	/** Epoch ms, as are the next two. */
	readonly createdAt: number;
	/** Null if it has never been used to sign in. */
	readonly usedAt: number | null;
	/** When it last seemed to be a copy, and was refused. */
	readonly refusedAt: number | null;
};

/** The query that adds a passkey to an account that exists and has room for it. */
export function insertPasskey(
	d1: Queryable,
	player: PlayerId,
	{ id, publicKey, counter, transports, name }: NewPasskey,
	now: number,
): Compilable {
	const db = databaseOf(d1);
	return db
		.insertInto("passkeys")
		.columns([
			...(["id", "user_id", "public_key", "counter"] as const),
			...(["transports", "name", "created_at"] as const),
		])
		.expression(
			db
				.selectFrom("users")
				.select(({ val }) => [
					val(id).as("id"),
					"users.id as user_id",
					val(publicKey).as("public_key"),
					val(counter).as("counter"),
					val(transports.join(",")).as("transports"),
					val(name).as("name"),
					val(now).as("created_at"),
				])
				.where("users.id", "=", player)
				.where("name_key", "is not", null)
				.where(({ selectFrom }) =>
					selectFrom("passkeys")
						.select(({ eb, fn }) =>
							eb(fn.countAll<number>(), "<", MOST_PASSKEYS).as("has_room"),
						)
						.where("user_id", "=", player),
				),
		)
		.onConflict((conflict) => conflict.doNothing());
}

/** The condition that nobody has a passkey of this id. */
export function isNewPasskey(id: string): RawBuilder<SqlBool> {
	return sql<SqlBool>`NOT EXISTS (SELECT 1 FROM passkeys WHERE passkeys.id = ${id})`;
}

/** False if the passkey exists already, or if the account has too many. */
export async function addPasskey(
	d1: Queryable,
	player: PlayerId,
	passkey: NewPasskey,
	now: number,
): Promise<boolean> {
	const [added] = await batch(d1, [insertPasskey(d1, player, passkey, now)]);
	return added === 1;
}

/** An account's passkeys, the oldest first. */
export async function passkeysOf(
	d1: Queryable,
	player: PlayerId,
): Promise<Passkey[]> {
	const rows = await passkeyRows(d1)
		.where("user_id", "=", player)
		.orderBy("created_at")
		.execute();
	return rows.map(passkeyOn);
}

export async function findPasskey(
	d1: Queryable,
	id: string,
): Promise<Passkey | null> {
	const row = await passkeyRows(d1).where("id", "=", id).executeTakeFirst();
	return row === undefined ? null : passkeyOn(row);
}

function passkeyRows(d1: Queryable) {
	return databaseOf(d1).selectFrom("passkeys").selectAll();
}

type PasskeyRow = Awaited<
	ReturnType<ReturnType<typeof passkeyRows>["execute"]>
>[number];

function passkeyOn(row: PasskeyRow): Passkey {
	return {
		id: row.id,
		player: row.user_id as PlayerId,
		publicKey: row.public_key,
		counter: row.counter,
		transports: row.transports.split(",").filter((one) => one !== ""),
		name: row.name,
		createdAt: row.created_at,
		usedAt: row.used_at,
		refusedAt: row.refused_at,
	};
}

/**
 * Saves a passkey's new counter. False if it does not count on from the stored
 * one, as when a copy has signed meanwhile; this is noted.
 */
export async function countUse(
	d1: Queryable,
	id: string,
	counter: number,
	now: number,
): Promise<boolean> {
	const passkeys = databaseOf(d1).updateTable("passkeys").where("id", "=", id);
	const [counted] = await batch(d1, [
		passkeys
			.set(({ fn, val }) => ({
				counter,
				used_at: fn<number>("max", [val(now), "created_at"]),
			}))
			.where(({ eb, or, and }) =>
				or([
					eb("counter", "<", counter),
					and([eb("counter", "=", 0), eb.lit(counter === 0)]),
				]),
			),
	]);
	if (counted === 1) return true;
	await passkeys.set({ refused_at: now }).execute();
	return false;
}

export async function renamePasskey(
	d1: Queryable,
	player: PlayerId,
	id: string,
	name: string,
): Promise<void> {
	await databaseOf(d1)
		.updateTable("passkeys")
		.set({ name })
		.where("id", "=", id)
		.where("user_id", "=", player)
		.execute();
}

/** False if it is the only way into the account, or not the account's. */
export async function removePasskey(
	d1: Queryable,
	player: PlayerId,
	removal: Removal & { readonly passkey: string },
): Promise<boolean> {
	const [removed] = await batch(d1, [
		databaseOf(d1)
			.deleteFrom("passkeys")
			.where("id", "=", removal.passkey)
			.where("user_id", "=", player)
			.where(hasOtherWayIn(player, removal)),
	]);
	return removed === 1;
}
