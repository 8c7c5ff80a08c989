/**
 * Whether the reader has just proved to be the account's owner. What would let
 * somebody in later, or would lock the owner out, needs more than an open
 * session, as a browser may be left alone for a moment.
 */
import type { Context } from "hono";
import { type Account, accountOf, hasPassword } from "../db/accounts.ts";
import { takeCode } from "../db/recoveryCodes.ts";
import { saveProof } from "../db/sessions.ts";
import type { Proof } from "../db/tables.ts";
import type { AppEnv } from "../env.ts";
import { DONE, invalid, type Outcome } from "../forms/accountForm.ts";
import { databaseFor } from "../http/requestDatabase.ts";
import { isOverOwnAttemptLimit } from "./attempts.ts";
import { isTooLong } from "./password.ts";
import { hashOfCode, parseCode } from "./recoveryCode.ts";
import { isPassword } from "./scrypt.ts";
import type { Visitor } from "./visitor.ts";

type AppContext = Context<AppEnv>;

/** Long enough to make a passkey and codes in one go. */
const VALID_MS = 15 * 60 * 1000;

/** By what the owner proved who they are in this session, not long ago; null if that was longer ago. */
export function recentProof(c: AppContext): Proof | null {
	const session = c.get("session");
	if (!session?.provedAt) return null;
	return Math.abs(Date.now() - session.provedAt) < VALID_MS
		? session.provedBy
		: null;
}

/** Whether a new password may be set without the current one. */
export function mayReplacePassword(
	c: AppContext,
	account: Pick<Account, "password">,
): boolean {
	const proof = recentProof(c);
	return proof !== null && (proof !== "password" || !hasPassword(account));
}

/** Notes a proof in this session. */
export async function noteProof(c: AppContext, by: Proof): Promise<void> {
	const tokenHash = c.get("tokenHash");
	if (tokenHash === undefined) return;
	await saveProof(await databaseFor(c), tokenHash, by, Date.now());
}

/** As typed; one of them is empty. */
export type TypedProof = { readonly password: string; readonly code: string };

/** Proves ownership again by the password or by a recovery code, which is used up. */
export async function proveAgain(
	c: AppContext,
	owner: Visitor,
	{ password, code }: TypedProof,
): Promise<Outcome> {
	if (password === "" && code === "")
		return invalid({ password: "password_missing" });
	if (await isOverOwnAttemptLimit(c, owner.player)) return { type: "too_many" };
	return password === ""
		? await proveByCode(c, owner, code)
		: await proveByPassword(c, owner, password);
}

async function proveByPassword(
	c: AppContext,
	{ player }: Visitor,
	password: string,
): Promise<Outcome> {
	const wrong = invalid({ password: "wrong_password" });
	if (isTooLong(password)) return wrong;
	const account = await accountOf(await databaseFor(c), player);
	if (account === null || !(await isPassword(password, account.password)))
		return wrong;
	await noteProof(c, "password");
	return DONE;
}

async function proveByCode(
	c: AppContext,
	{ player }: Visitor,
	text: string,
): Promise<Outcome> {
	const code = parseCode(text);
	const d1 = await databaseFor(c);
	const isGood =
		code !== null &&
		(await takeCode(d1, player, await hashOfCode(player, code), Date.now()));
	if (!isGood) return invalid({ code: "wrong_code" });
	await noteProof(c, "code");
	return DONE;
}
