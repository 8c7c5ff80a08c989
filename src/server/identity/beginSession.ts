/** Begins a session: signs a browser in to an account. */
import type { Context } from "hono";
import { type Account, addSession, type SignedIn } from "../db/accounts.ts";
import { endSubscriptions } from "../db/pushSubscriptions.ts";
import type { NewSession } from "../db/sessions.ts";
import type { Proof } from "../db/tables.ts";
import type { AppEnv } from "../env.ts";
import { databaseFor } from "../http/requestDatabase.ts";
import { tellOfSignIn } from "../push/tellOfSignIn.ts";
import { giveToken } from "./accountCookie.ts";
import type { Guest } from "./guest.ts";
import { isKnownBrowser, rememberBrowser } from "./knownBrowser.ts";
import { clearRegistrant } from "./registrantCookie.ts";
import { hashOfToken, newToken } from "./token.ts";
import { agentOf } from "./userAgent.ts";
import { visitorOf } from "./visitorOf.ts";

type AppContext = Context<AppEnv>;

/** By what the owner came in, and what else happens in the same transaction. */
export type Entry = Pick<SignedIn, "onlyIf" | "alongside"> & {
	readonly by: Proof;
};

/** False if the account has changed meanwhile, or the entry's condition does not hold. */
export async function beginSession(
	c: AppContext,
	account: Account,
	{ by, ...entry }: Entry,
): Promise<boolean> {
	const isNews = !(await isKnownBrowser(c, account));
	const { token, session } = await newSession(c, by, isNews);
	const { player, password } = account;
	const owner = { player, password, ...entry };
	const d1 = await databaseFor(c);
	if (!(await addSession(d1, owner, session, Date.now()))) return false;
	const guest = await visitorOf(c);
	// Nobody who signs in here is to be told of this guest's games.
	if (guest !== null && guest.player !== player)
		await endSubscriptions(d1, guest.player);
	await keepToken(c, account, token);
	clearRegistrant(c);
	if (isNews) {
		const told = tellOfSignIn(c.env, c.env.DB, player, agentOf(userAgentOf(c)));
		c.executionCtx.waitUntil(told);
	}
	return true;
}

/** Gives the browser its token, and remembers that it knows the account. */
export async function keepToken(
	c: AppContext,
	account: Guest,
	token: string,
): Promise<void> {
	await giveToken(c, account, token);
	await rememberBrowser(c, account);
}

/** A session for the database, and its token, which only the browser receives. */
export async function newSession(
	c: AppContext,
	provedBy: Proof,
	isNews = false,
): Promise<{ token: string; session: NewSession }> {
	const token = newToken();
	const tokenHash = await hashOfToken(token);
	const userAgent = userAgentOf(c);
	return { token, session: { tokenHash, userAgent, provedBy, isNews } };
}

function userAgentOf(c: AppContext): string {
	return c.req.header("User-Agent") ?? "";
}
