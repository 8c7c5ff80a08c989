/** Accounts: users with a name of their own and a password. */
import { sql } from "kysely";
import type { PlayerId } from "../../match/match.ts";
import type { Guest } from "../identity/guest.ts";
import { batch, databaseOf, type Queryable } from "./database.ts";
import { forgetBestPlayer } from "./days.ts";
import { deleteTries, moveTriesToAccounts } from "./dayTries.ts";
import { insertGuests } from "./guests.ts";
import { insertPendingErasures } from "./pendingErasures.ts";
import { insertPendingRenames } from "./pendingRenames.ts";
import {
	adoptSubscriptions,
	deleteSubscriptions,
	detachSubscriptions,
} from "./pushSubscriptions.ts";
import {
	clearSessions,
	deleteSessions,
	insertSession,
	type NewSession,
	trimSessions,
} from "./sessions.ts";
import { nameHolders } from "./takenNames.ts";

export type Account = Guest & {
	/** The key by which names are compared (identity/nameKey.ts). */
	readonly nameKey: string;
	/** The password's hash. */
	readonly password: string;
	/** Epoch ms. */
	readonly registeredAt: number;
};

/** Replaces the name of a deleted account; no page shows it. */
const NO_NAME = "deleted";

/**
 * The name of a deleted account becomes free after this time, so that no other
 * player can pose as its owner at once.
 */
export const RETIRED_MS = 90 * 24 * 60 * 60 * 1000;

export async function findAccount(
	d1: Queryable,
	nameKey: string,
): Promise<Account | null> {
	const row = await accountRows(d1)
		.where("name_key", "=", nameKey)
		.executeTakeFirst();
	return row === undefined ? null : accountOn(row);
}

/** Null for guests and deleted accounts. */
export async function accountOf(
	d1: Queryable,
	player: PlayerId,
): Promise<Account | null> {
	const row = await accountRows(d1).where("id", "=", player).executeTakeFirst();
	return row === undefined ? null : accountOn(row);
}

function accountRows(d1: Queryable) {
	return databaseOf(d1)
		.selectFrom("users")
		.select(["id", "name", "name_key", "password", "registered_at"])
		.where("name_key", "is not", null)
		.where("password", "is not", null)
		.where("registered_at", "is not", null)
		.$narrowType<{
			name_key: string;
			password: string;
			registered_at: number;
		}>();
}

type AccountRow = Awaited<
	ReturnType<ReturnType<typeof accountRows>["execute"]>
>[number];

function accountOn(row: AccountRow): Account {
	return {
		player: row.id as PlayerId,
		name: row.name,
		nameKey: row.name_key,
		password: row.password,
		registeredAt: row.registered_at,
	};
}

/** Whether a player has or had an account. */
export async function isRegistered(
	d1: Queryable,
	player: PlayerId,
): Promise<boolean> {
	const row = await databaseOf(d1)
		.selectFrom("users")
		.select("is_guest")
		.where("id", "=", player)
		.executeTakeFirst();
	return row?.is_guest === 0;
}

type Registration = Omit<Account, "registeredAt"> & {
	readonly session: NewSession;
};

/** Now, or the time in a column if that is later because the clock was set back. */
function notBefore(column: "created_at" | "registered_at", now: number) {
	return sql<number>`MAX(${now}, COALESCE(${sql.ref(column)}, 0))`;
}

/**
 * Turns a guest, who may be new, into an account and signs them in. False if
 * the name, or one that looks like it, is taken, or if the guest already has an
 * account.
 */
export async function register(
	d1: Queryable,
	account: Registration,
	now: number,
): Promise<boolean> {
	const { player, name, nameKey, password, session } = account;
	const db = databaseOf(d1);
	const [, changed] = await batch(d1, [
		...insertGuests(d1, [{ player, name }], now),
		db
			.updateTable("users")
			.set({
				name,
				is_guest: 0,
				name_key: nameKey,
				password,
				registered_at: notBefore("created_at", now),
			})
			.where("id", "=", player)
			.where("is_guest", "=", 1)
			.where(({ not, exists }) => not(exists(nameHolders(d1, nameKey, now)))),
		clearSessions(d1, now),
		insertSession(d1, session, account, now),
		adoptSubscriptions(d1, player, session.tokenHash),
		insertPendingRenames(d1, player),
		moveTriesToAccounts(d1, player),
		db.deleteFrom("retired_names").where("free_at", "<=", now),
	]);
	return changed === 1;
}

/** Signs in an account. */
export async function addSession(
	d1: Queryable,
	account: Account,
	session: NewSession,
	now: number,
): Promise<void> {
	await batch(d1, [
		clearSessions(d1, now),
		insertSession(d1, session, account, now),
		trimSessions(d1, account.player),
	]);
}

/** Saves another hash of the same password. */
export async function changeHash(
	d1: Queryable,
	{ player, password }: Account,
	hash: string,
): Promise<void> {
	await passwordChange(d1, { player, password }, hash).execute();
}

type NextSession = {
	readonly session: NewSession;
	/** The token's hash of the session in whose place the new one comes; "" if there is none. */
	readonly replaced: string;
	readonly now: number;
};

/**
 * Changes the password, ends all sessions and begins a new one. False if the
 * password was changed meanwhile.
 */
export async function changePassword(
	d1: Queryable,
	{ player, password }: Account,
	hash: string,
	{ session, replaced, now }: NextSession,
): Promise<boolean> {
	const account = { player, password: hash };
	const [changed] = await batch(d1, [
		passwordChange(d1, { player, password }, hash),
		detachSubscriptions(d1, replaced),
		deleteSessions(d1, player).where(({ exists }) =>
			exists(
				accountRows(d1).where("id", "=", player).where("password", "=", hash),
			),
		),
		insertSession(d1, session, account, now),
		adoptSubscriptions(d1, player, session.tokenHash),
	]);
	return changed === 1;
}

function passwordChange(
	d1: Queryable,
	{ player, password }: Pick<Account, "player" | "password">,
	hash: string,
) {
	return databaseOf(d1)
		.updateTable("users")
		.set({ password: hash })
		.where("id", "=", player)
		.where("password", "=", password);
}

/** Erases a player's identity. Their games stay, as others played in them too. */
export async function deleteAccount(
	d1: Queryable,
	{ player, nameKey }: Account,
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
		deleteSessions(d1, player),
		deleteSubscriptions(d1, player),
		db
			.updateTable("users")
			.set({
				name: NO_NAME,
				name_key: null,
				password: null,
				deleted_at: notBefore("registered_at", now),
			})
			.where("id", "=", player)
			.where("is_guest", "=", 0),
	]);
}
