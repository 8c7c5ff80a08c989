/** Changes to the player's own account; each asks for the password again, or for another proof. */
import type { Context } from "hono";
import { hasProblems } from "../../forms/problems.ts";
import type { PlayerId } from "../../match/match.ts";
import { type Account, accountOf, hasPassword } from "../db/accounts.ts";
import { deleteAccount as saveDeletion } from "../db/deleteAccount.ts";
import { changePassword as saveChange } from "../db/passwords.ts";
import type { AppEnv } from "../env.ts";
import {
	type AccountField,
	DONE,
	invalid,
	type Outcome,
	UNPROVED,
} from "../forms/accountForm.ts";
import { databaseFor } from "../http/requestDatabase.ts";
import { signOut } from "./accountCookie.ts";
import { isOverOwnAttemptLimit } from "./attempts.ts";
import { keepToken, newSession } from "./beginSession.ts";
import { isTooLong, passwordProblem } from "./password.ts";
import { erasePendingNames } from "./pendingErasures.ts";
import { mayReplacePassword, recentProof } from "./proof.ts";
import { hashPassword, isPassword } from "./scrypt.ts";
import type { Visitor } from "./visitor.ts";

type AppContext = Context<AppEnv>;

/** As typed, and what else the form says. */
export type PasswordForm = {
	/** Needed unless the owner has just proved who they are by something else. */
	readonly current: string;
	readonly next: string;
	/** Whether other browsers stay signed in. */
	readonly isKeepingOthers: boolean;
};

/** Changes the password, and ends all other sessions unless they are kept; this one continues with a new token. */
export async function changePassword(
	c: AppContext,
	visitor: Visitor,
	{ current, next, isKeepingOthers }: PasswordForm,
): Promise<Outcome> {
	const account = await accountOf(await databaseFor(c), visitor.player);
	if (account === null) return UNPROVED;
	const isAsked = !mayReplacePassword(c, account);
	if (isAsked && !hasPassword(account)) return UNPROVED;
	const problem = passwordProblem(next, visitor.name);
	const problems = {
		...(isAsked && current === ""
			? { current: "password_missing" as const }
			: {}),
		...(problem === null ? {} : { new: problem }),
	};
	if (hasProblems(problems)) return invalid(problems);
	if (isAsked) {
		const refusal = await refuseUnless(c, account, "current", current);
		if (refusal !== null) return refusal;
	}
	return await saveNew(c, account, next, isKeepingOthers);
}

async function saveNew(
	c: AppContext,
	account: Account,
	next: string,
	isKeepingOthers: boolean,
): Promise<Outcome> {
	// A stranger who knows the password stays news, whatever they change.
	const isNews = c.get("session")?.isNews === true;
	const { token, session } = await newSession(c, "password", isNews);
	const replaced = c.get("tokenHash") ?? "";
	const change = { session, now: Date.now(), replaced, isKeepingOthers };
	const hash = await hashPassword(next);
	if (!(await saveChange(await databaseFor(c), account, hash, change)))
		return invalid({ current: "wrong_password" });
	await keepToken(c, account, token);
	return DONE;
}

/**
 * Deletes the account: resigns the player's games and removes their name from
 * all of them. An account without a password needs a recent proof.
 */
export async function deleteAccount(
	c: AppContext,
	visitor: Visitor,
	password: string,
): Promise<Outcome> {
	const d1 = await databaseFor(c);
	const account = await accountOf(d1, visitor.player);
	if (account === null) return UNPROVED;
	if (hasPassword(account)) {
		if (password === "") return invalid({ password: "password_missing" });
		const refusal = await refuseUnless(c, account, "password", password);
		if (refusal !== null) return refusal;
	} else if (recentProof(c) === null) return UNPROVED;
	await saveDeletion(d1, account, Date.now());
	await eraseNames(c, visitor.player);
	signOut(c);
	return DONE;
}

/** The account is deleted already: the scheduled job repeats whatever fails here. */
async function eraseNames(c: AppContext, player: PlayerId): Promise<void> {
	try {
		await erasePendingNames(c.env, await databaseFor(c), player);
	} catch (error) {
		console.error("a name is still in its games", error);
	}
}

/** Null if the password is right; otherwise the outcome to return. */
async function refuseUnless(
	c: AppContext,
	{ player, password: hash }: Account,
	field: AccountField,
	typed: string,
): Promise<Outcome | null> {
	if (await isOverOwnAttemptLimit(c, player)) return { type: "too_many" };
	const isRight = !isTooLong(typed) && (await isPassword(typed, hash));
	return isRight ? null : invalid({ [field]: "wrong_password" });
}
