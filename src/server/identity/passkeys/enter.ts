/** Signs in, registers, and proves ownership by a passkey. */
import type { Context } from "hono";
import { accountOf } from "../../db/accounts.ts";
import {
	addPasskey,
	insertPasskey,
	isNewPasskey,
	passkeysOf,
} from "../../db/passkeys.ts";
import { isTaken } from "../../db/takenNames.ts";
import type { AppEnv } from "../../env.ts";
import type { AccountProblem } from "../../forms/accountForm.ts";
import { databaseFor } from "../../http/requestDatabase.ts";
import { type AccountName, parseName } from "../accountName.ts";
import {
	isOverAttemptLimit,
	isOverOwnAttemptLimit,
	isOverPasskeyLimit,
} from "../attempts.ts";
import { beginSession } from "../beginSession.ts";
import { createAccount } from "../createAccount.ts";
import { noteProof } from "../proof.ts";
import type { Visitor } from "../visitor.ts";
import { ensureVisitor } from "../visitorOf.ts";
import { createPasskey } from "./createPasskey.ts";
import { creationOptions } from "./options.ts";
import { type PasskeyProblem, usePasskey } from "./usePasskey.ts";

type AppContext = Context<AppEnv>;

/** Null if it succeeded. */
export type PasskeyOutcome = PasskeyProblem | "too_many" | null;

/** Signs in to the account that a passkey belongs to. */
export async function enterByPasskey(
	c: AppContext,
	sent: unknown,
): Promise<PasskeyOutcome> {
	if (await isOverPasskeyLimit(c, idOf(sent))) return "too_many";
	const passkey = await usePasskey(c, { type: "enter" }, sent);
	if (typeof passkey === "string") return passkey;
	const account = await accountOf(await databaseFor(c), passkey.player);
	if (account === null) return "unknown";
	const isIn = await beginSession(c, account, { by: "passkey" });
	return isIn ? null : "unknown";
}

/** Proves in this session once more who its owner is. */
export async function proveByPasskey(
	c: AppContext,
	{ player }: Visitor,
	sent: unknown,
): Promise<PasskeyOutcome> {
	if (await isOverOwnAttemptLimit(c, player)) return "too_many";
	const passkey = await usePasskey(c, { type: "prove", player }, sent);
	if (typeof passkey === "string") return passkey;
	if (passkey.player !== player) return "unknown";
	await noteProof(c, "passkey");
	return null;
}

/** Adds a passkey to an account. `name` is the reader's, for the passkey. */
export async function addOwnPasskey(
	c: AppContext,
	{ player }: Visitor,
	sent: unknown,
	name: string,
): Promise<PasskeyOutcome> {
	if (await isOverOwnAttemptLimit(c, player)) return "too_many";
	const passkey = await createPasskey(c, { type: "add", player }, sent, name);
	if (typeof passkey === "string") return passkey;
	const d1 = await databaseFor(c);
	if (await addPasskey(d1, player, passkey, Date.now())) return null;
	const own = await passkeysOf(d1, player);
	return own.some(({ id }) => id === passkey.id)
		? "exists"
		: "too_many_passkeys";
}

/** The name that somebody wants to register by a passkey; otherwise what is wrong with it. */
export async function newAccountName(
	c: AppContext,
	typed: string,
): Promise<AccountName | AccountProblem | "too_many"> {
	const name = parseName(typed);
	if (typeof name === "string") return name;
	if (await isOverAttemptLimit(c, name.nameKey)) return "too_many";
	const isGone = await isTaken(await databaseFor(c), name.nameKey, Date.now());
	return isGone ? "name_taken" : name;
}

/** What the browser of a new account is asked to sign. */
export async function registrationOptions(c: AppContext, name: AccountName) {
	const { player } = await ensureVisitor(c);
	const purpose = { type: "register", player, nameKey: name.nameKey } as const;
	return creationOptions(c, purpose, { player, name: name.name });
}

export type PasskeyRegistration = {
	readonly name: AccountName;
	/** As the browser sent it. */
	readonly sent: unknown;
	/** The passkey's name. */
	readonly passkeyName: string;
};

/** Creates an account without a password. */
export async function registerByPasskey(
	c: AppContext,
	{ name, sent, passkeyName }: PasskeyRegistration,
): Promise<PasskeyOutcome | "name_taken"> {
	const { player } = await ensureVisitor(c);
	const purpose = { type: "register", player, nameKey: name.nameKey } as const;
	const passkey = await createPasskey(c, purpose, sent, passkeyName);
	if (typeof passkey === "string") return passkey;
	const isDone = await createAccount(c, name, {
		by: "passkey",
		onlyIf: isNewPasskey(passkey.id),
		add: (d1, owner) => insertPasskey(d1, owner, passkey, Date.now()),
	});
	return isDone ? null : "name_taken";
}

/** The id that attempts are counted by; anything else counts as one passkey. */
function idOf(sent: unknown): string {
	const { id } = (sent ?? {}) as { readonly id?: unknown };
	return typeof id === "string" ? id.slice(0, 64) : "";
}
