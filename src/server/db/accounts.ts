/** Accounts: users with a name of their own and a way in. */
import { type Compilable, type Expression, type SqlBool, sql } from "kysely";
import type { PlayerId } from "../../match/match.ts";
import type { Guest } from "../identity/guest.ts";
import { batch, databaseOf, type Queryable } from "./database.ts";
import { moveTriesToAccounts } from "./dayTries.ts";
import { insertGuests } from "./guests.ts";
import { insertPendingRenames } from "./pendingRenames.ts";
import { adoptSubscriptions } from "./pushSubscriptions.ts";
import {
	clearSessions,
	insertSession,
	type NewSession,
	trimSessions,
} from "./sessions.ts";
import { nameHolders } from "./takenNames.ts";

export type Account = Guest & {
	/** The key by which names are compared (identity/nameKey.ts). */
	readonly nameKey: string;
	/** The password's hash, or `NO_PASSWORD`. */
	readonly password: string;
	/** Epoch ms. */
	readonly registeredAt: number;
	/** Browsers that signed in before (epoch ms) are new to the account again. */
	readonly browsersSince: number;
};

/** Stands for the hash of an account without a password; no hash looks like it. */
export const NO_PASSWORD = "none";

export function hasPassword({ password }: Pick<Account, "password">): boolean {
	return password !== NO_PASSWORD;
}

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

export function accountRows(d1: Queryable) {
	return databaseOf(d1)
		.selectFrom("users")
		.select(["id", "name", "name_key", "password", "registered_at"])
		.select(["browsers_since", "is_bot"])
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
		...(row.is_bot === 1 && { isBotAccount: true }),
		nameKey: row.name_key,
		password: row.password,
		registeredAt: row.registered_at,
		browsersSince: row.browsers_since ?? 0,
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

type Registration = Omit<Account, "registeredAt" | "browsersSince"> & {
	readonly session: NewSession;
	/** Adds the way in of an account without a password. */
	readonly wayIn?: Compilable;
	/** A further condition. */
	readonly onlyIf?: Expression<SqlBool> | undefined;
};

/** Now, or the time in a column if that is later because the clock was set back. */
export function notBefore(column: "created_at" | "registered_at", now: number) {
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
	const { player, name, nameKey, password, session, wayIn, onlyIf } = account;
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
			.where(({ not, exists }) => not(exists(nameHolders(d1, nameKey, now))))
			.where(onlyIf ?? sql<SqlBool>`TRUE`),
		...(wayIn === undefined ? [] : [wayIn]),
		clearSessions(d1, now),
		insertSession(d1, session, { player, password }, now),
		adoptSubscriptions(d1, player, session.tokenHash),
		insertPendingRenames(d1, player),
		moveTriesToAccounts(d1, player),
		db.deleteFrom("retired_names").where("free_at", "<=", now),
	]);
	return changed === 1;
}

/** Signs in an account. False if it has another password meanwhile, or was deleted. */
export async function addSession(
	d1: Queryable,
	account: SignedIn,
	session: NewSession,
	now: number,
): Promise<boolean> {
	const { player, onlyIf, alongside = [] } = account;
	const [begun] = await batch(d1, [
		insertSession(d1, session, { ...account, onlyIf }, now),
		...alongside,
		clearSessions(d1, now),
		trimSessions(d1, player),
	]);
	return begun === 1;
}

/** Whom to sign in, and on which condition. */
export type SignedIn = Pick<Account, "player" | "password"> & {
	readonly onlyIf?: Expression<SqlBool> | undefined;
	/** Queries of the same transaction, after the one that begins the session. */
	readonly alongside?: readonly Compilable[];
};
