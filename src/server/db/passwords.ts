/** The passwords of accounts: their hashes. */
import type { PlayerId } from "../../match/match.ts";
import { type Account, accountRows, NO_PASSWORD } from "./accounts.ts";
import { batch, databaseOf, type Queryable } from "./database.ts";
import {
	adoptSubscriptions,
	detachSubscriptions,
} from "./pushSubscriptions.ts";
import { deleteSessions, insertSession, type NewSession } from "./sessions.ts";
import type { Provider } from "./tables.ts";
import { hasOtherWayIn } from "./waysIn.ts";

type Owner = Pick<Account, "player" | "password">;

/** Saves another hash of the same password. */
export async function changeHash(
	d1: Queryable,
	{ player, password }: Owner,
	hash: string,
): Promise<void> {
	await updatePassword(d1, { player, password }, hash).execute();
}

export type PasswordChange = {
	readonly session: NewSession;
	/** Epoch ms. */
	readonly now: number;
	/** The token's hash of the session in whose place the new one comes; "" if there is none. */
	readonly replaced: string;
	readonly isKeepingOthers: boolean;
};

/**
 * Changes the password, ends sessions and begins a new one. False if the
 * password was changed meanwhile.
 */
export async function changePassword(
	d1: Queryable,
	{ player, password }: Owner,
	hash: string,
	{ session, now, replaced, isKeepingOthers }: PasswordChange,
): Promise<boolean> {
	const account = { player, password: hash };
	const ended = deleteSessions(d1, player).where(({ exists }) =>
		exists(
			accountRows(d1).where("id", "=", player).where("password", "=", hash),
		),
	);
	const [changed] = await batch(d1, [
		updatePassword(d1, { player, password }, hash),
		detachSubscriptions(d1, replaced),
		isKeepingOthers ? ended.where("token_hash", "=", replaced) : ended,
		insertSession(d1, session, account, now),
		adoptSubscriptions(d1, player, session.tokenHash),
	]);
	return changed === 1;
}

/** Removes the password; false if it is the only way in. */
export async function removePassword(
	d1: Queryable,
	player: PlayerId,
	usable: readonly Provider[],
): Promise<boolean> {
	const [changed] = await batch(d1, [
		databaseOf(d1)
			.updateTable("users")
			.set({ password: NO_PASSWORD })
			.where("id", "=", player)
			.where("name_key", "is not", null)
			.where(hasOtherWayIn(player, { isPassword: true, usable })),
	]);
	return changed === 1;
}

function updatePassword(
	d1: Queryable,
	{ player, password }: Owner,
	hash: string,
) {
	return databaseOf(d1)
		.updateTable("users")
		.set({ password: hash })
		.where("id", "=", player)
		.where("password", "=", password);
}
