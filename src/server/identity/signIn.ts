/** Registers an account, and signs in to one. */
import type { Context } from "hono";
import { hasProblems } from "../../forms/problems.ts";
import { type Account, findAccount } from "../db/accounts.ts";
import { changeHash } from "../db/passwords.ts";
import { isTaken } from "../db/takenNames.ts";
import type { AppEnv } from "../env.ts";
import { DONE, invalid, type Outcome } from "../forms/accountForm.ts";
import { databaseFor } from "../http/requestDatabase.ts";
import { type AccountName, parseName } from "./accountName.ts";
import { isOverAttemptLimit } from "./attempts.ts";
import { beginSession } from "./beginSession.ts";
import { createAccount } from "./createAccount.ts";
import { nameKeyOf } from "./nameKey.ts";
import { isTooLong, passwordProblem } from "./password.ts";
import { registrantOf } from "./registrantCookie.ts";
import {
	hashPassword,
	isOutdated,
	isPassword,
	NOBODYS_HASH,
} from "./scrypt.ts";
import { guestCookieIdOf } from "./visitorOf.ts";

type AppContext = Context<AppEnv>;

/** As typed. */
export type Credentials = { readonly name: string; readonly password: string };

/**
 * Turns a guest into an account that keeps the guest's id, and so their games.
 * Not for a player who is signed in.
 */
export async function register(
	c: AppContext,
	{ name, password }: Credentials,
): Promise<Outcome> {
	const parsed = parseName(name);
	const problems = {
		...(typeof parsed === "string" ? { name: parsed } : {}),
		...newPasswordProblem(password, name),
	};
	if (typeof parsed === "string" || hasProblems(problems))
		return invalid(problems);
	if (await isOverAttemptLimit(c, parsed.nameKey)) return { type: "too_many" };
	const d1 = await databaseFor(c);
	if (
		(await isTaken(d1, parsed.nameKey, Date.now())) ||
		!(await createAccount(c, parsed, {
			by: "password",
			password: await hashPassword(password),
		}))
	)
		return (
			(await repeat(c, parsed, password)) ?? invalid({ name: "name_taken" })
		);
	return DONE;
}

function newPasswordProblem(password: string, name: string) {
	const problem = passwordProblem(password, name.trim());
	return problem === null ? {} : { password: problem };
}

/**
 * Signs in a player who has just registered and sends the same form again,
 * because they pressed the button twice or the answer was lost. It must be the
 * same browser and the right password; this counts as an attempt. Null
 * otherwise.
 */
async function repeat(
	c: AppContext,
	{ nameKey }: AccountName,
	password: string,
): Promise<Outcome | null> {
	const account = await findAccount(await databaseFor(c), nameKey);
	if (account === null) return null;
	const before = [await guestCookieIdOf(c), await registrantOf(c)];
	if (!before.includes(account.player)) return null;
	if (!(await isPassword(password, account.password))) return null;
	await beginSession(c, account, { by: "password" });
	return DONE;
}

/**
 * The answer and its duration are the same for a wrong name and a wrong
 * password, so that they don't reveal which names exist.
 */
export async function signIn(
	c: AppContext,
	{ name, password }: Credentials,
): Promise<Outcome> {
	if (name === "" || password === "")
		return invalid({
			...(name === "" ? { name: "name_missing" } : {}),
			...(password === "" ? { password: "password_missing" } : {}),
		});
	const nameKey = nameKeyOf(name);
	if (await isOverAttemptLimit(c, nameKey)) return { type: "too_many" };
	if (isTooLong(password)) return invalid({ password: "no_match" });
	const account = await findAccount(await databaseFor(c), nameKey);
	const hash = account?.password ?? NOBODYS_HASH;
	const isRight = await isPassword(password, hash);
	if (account === null || !isRight) return invalid({ password: "no_match" });
	const entered = await upToDate(c, account, password);
	const isIn = await beginSession(c, entered, { by: "password" });
	// The password was changed at this very moment.
	return isIn ? DONE : invalid({ password: "no_match" });
}

/** Renews a hash with an outdated cost, as the password is known at this moment. */
async function upToDate(
	c: AppContext,
	account: Account,
	password: string,
): Promise<Account> {
	if (!isOutdated(account.password)) return account;
	const hash = await hashPassword(password);
	await changeHash(await databaseFor(c), account, hash);
	return { ...account, password: hash };
}
