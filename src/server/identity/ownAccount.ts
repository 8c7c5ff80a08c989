/** Changes to the player's own account; each asks for the password again. */
import type { Context } from "hono";
import { hasProblems } from "../../forms/problems.ts";
import type { PlayerId } from "../../match/match.ts";
import {
	type Account,
	accountOf,
	changePassword as saveChange,
	deleteAccount as saveDeletion,
} from "../db/accounts.ts";
import type { AppEnv } from "../env.ts";
import {
	type AccountField,
	DONE,
	invalid,
	type Outcome,
} from "../forms/accountForm.ts";
import { databaseFor } from "../http/requestDatabase.ts";
import { giveToken, signOut } from "./accountCookie.ts";
import { isOverOwnAttemptLimit } from "./attempts.ts";
import { isTooLong, passwordProblem } from "./password.ts";
import { erasePendingNames } from "./pendingErasures.ts";
import { hashPassword, isPassword } from "./scrypt.ts";
import { newSession } from "./signIn.ts";
import type { Visitor } from "./visitor.ts";

type AppContext = Context<AppEnv>;

/** Changes the password and ends all other sessions; this one continues with a new token. */
export async function changePassword(
	c: AppContext,
	visitor: Visitor,
	{ current, next }: { readonly current: string; readonly next: string },
): Promise<Outcome> {
	const problem = passwordProblem(next, visitor.name);
	const problems = {
		...(current === "" ? { current: "password_missing" as const } : {}),
		...(problem === null ? {} : { new: problem }),
	};
	if (hasProblems(problems)) return invalid(problems);
	const account = await confirmed(c, visitor, { field: "current", current });
	if ("type" in account) return account;
	const { token, session } = await newSession(c);
	const hash = await hashPassword(next);
	const replaced = c.get("tokenHash") ?? "";
	const at = { session, replaced, now: Date.now() };
	if (!(await saveChange(await databaseFor(c), account, hash, at)))
		return invalid({ current: "wrong_password" });
	await giveToken(c, visitor, token);
	return DONE;
}

/** Deletes the account: resigns the player's games and removes their name from all of them. */
export async function deleteAccount(
	c: AppContext,
	visitor: Visitor,
	password: string,
): Promise<Outcome> {
	if (password === "") return invalid({ password: "password_missing" });
	const asked = { field: "password", current: password } as const;
	const account = await confirmed(c, visitor, asked);
	if ("type" in account) return account;
	const d1 = await databaseFor(c);
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

/** The account if the password is right; otherwise the outcome to return. */
async function confirmed(
	c: AppContext,
	{ player }: Visitor,
	asked: { readonly field: AccountField; readonly current: string },
): Promise<Account | Outcome> {
	const { field, current } = asked;
	const wrong = invalid({ [field]: "wrong_password" });
	if (await isOverOwnAttemptLimit(c, player)) return { type: "too_many" };
	if (isTooLong(current)) return wrong;
	const account = await accountOf(await databaseFor(c), player);
	if (account === null) return wrong;
	return (await isPassword(current, account.password)) ? account : wrong;
}
