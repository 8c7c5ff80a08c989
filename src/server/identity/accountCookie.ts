/** Signs this browser in and out: its cookie holds a token, and D1 stores the token's hash. */
import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import type { Queryable } from "../db/database.ts";
import { DatabaseAway } from "../db/databaseAway.ts";
import {
	findSession,
	LONGEST_SESSION_MS,
	renewSession,
	type Session,
} from "../db/sessions.ts";
import type { AppEnv } from "../env.ts";
import { cookieOptions, cookiePrefix, isSecure } from "../http/cookies.ts";
import { logSparingly } from "../http/log.ts";
import { databaseFor } from "../http/requestDatabase.ts";
import { clearCookie } from "../http/signedCookies.ts";
import type { Guest } from "./guest.ts";
import { clearGuest } from "./guestCookie.ts";
import {
	cachedSession,
	cacheSession,
	clearCachedSession,
} from "./sessionCache.ts";
import { hashOfToken, isToken } from "./token.ts";

const NAME = "account";

/** A session is renewed at most once in this time. */
const DAY_MS = 24 * 60 * 60 * 1000;

type AppContext = Context<AppEnv>;

/**
 * The account that this browser is signed in to; null if none. Sets `isUnsure`
 * if the database does not answer.
 */
export async function signedInAs(c: AppContext): Promise<Guest | null> {
	const token = getCookie(c, NAME, cookiePrefix(c));
	if (!isToken(token)) return null;
	const tokenHash = await hashOfToken(token);
	const owner = await ownerOf(c, tokenHash);
	if (owner !== null) c.set("tokenHash", tokenHash);
	return owner;
}

/** The owner of a token. While D1 is away, the owner that it last reported. */
async function ownerOf(
	c: AppContext,
	tokenHash: string,
): Promise<Guest | null> {
	try {
		return await storedOwner(c, tokenHash);
	} catch (error) {
		if (!(error instanceof DatabaseAway)) throw error;
		logSparingly("error", "the database did not say who is signed in", error);
		const owner = await cachedSession(c, tokenHash);
		if (owner === null) c.set("isUnsure", true);
		return owner;
	}
}

async function storedOwner(
	c: AppContext,
	tokenHash: string,
): Promise<Guest | null> {
	const database = await databaseFor(c);
	const now = Date.now();
	const session = await findSession(database, tokenHash, now);
	if (session === null) {
		clearCachedSession(c);
		return null;
	}
	c.set("session", session);
	const owner = personOf(session);
	await cacheSession(c, owner, tokenHash);
	if (now - session.seenAt > DAY_MS) await renew(database, session, now);
	return owner;
}

function personOf({ player, name, isBotAccount }: Guest): Guest {
	return { player, name, ...(isBotAccount && { isBotAccount }) };
}

/** If this fails, the next request renews the session. */
async function renew(
	database: Queryable,
	session: Session,
	now: number,
): Promise<void> {
	try {
		await renewSession(database, session, now);
	} catch (error) {
		if (!(error instanceof DatabaseAway)) throw error;
		logSparingly("error", "a session could not be renewed", error);
	}
}

/**
 * Gives the browser the token of a session and removes the guest's cookie. Also
 * caches the session, as D1 may be away at the next request.
 */
export async function giveToken(
	c: AppContext,
	account: Guest,
	token: string,
): Promise<void> {
	setCookie(c, NAME, token, cookieOptions(c, LONGEST_SESSION_MS / 1000));
	await cacheSession(c, personOf(account), await hashOfToken(token));
	clearGuest(c);
}

/** Removes the token, and with it everything that our pages store in the browser. */
export function signOut(c: AppContext): void {
	clearCookie(c, NAME);
	clearCachedSession(c);
	if (isSecure(c)) c.header("Clear-Site-Data", '"storage"');
	c.set("visitor", null);
}

/** Removes a token that is no longer valid. */
export function clearAccount(c: AppContext): void {
	if (getCookie(c, NAME, cookiePrefix(c))) clearCookie(c, NAME);
}
