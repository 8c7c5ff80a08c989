/**
 * Who a visitor is: an account, signed in by a token that D1 knows the hash of;
 * or a guest with a made-up name, in a signed cookie, whom nothing need know
 * before they play.
 */
import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import type { PlayerId } from "../../match/match.ts";
import { isRegistered } from "../db/accounts.ts";
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
import { LimitExceeded } from "../http/LimitExceeded.ts";
import { logSparingly } from "../http/log.ts";
import { databaseFor } from "../http/requestDatabase.ts";
import { clearCookie } from "../http/signedCookies.ts";
import type { Guest } from "./guest.ts";
import { clearGuest, readGuest, writeGuest } from "./guestCookie.ts";
import { guestName } from "./guestName.ts";
import { limitNewGuests } from "./limitNewGuests.ts";
import { setRegistrant } from "./registrantCookie.ts";
import {
	cachedSession,
	cacheSession,
	clearCachedSession,
} from "./sessionCache.ts";
import { hashOfToken, isToken } from "./token.ts";

/** The token of somebody who is signed in. */
const ACCOUNT_COOKIE = "account";

/** Seen again within a day, a session need not be written anew. */
const DAY_MS = 24 * 60 * 60 * 1000;

/** Who asks; a guest has no account. */
export type Visitor = Guest & { readonly isGuest: boolean };

type AppContext = Context<AppEnv>;

/** The visitor, if the request carries a cookie of ours; looked for once a request. Null, too, if the database does not say whose it is: see `isUnsure`. */
export async function visitorOf(c: AppContext): Promise<Visitor | null> {
	const known = c.get("visitor");
	if (known !== undefined) return known;
	const account = await accountOf(c);
	// Whoever may be an account is no guest meanwhile.
	const visitor = account ?? (isUnsure(c) ? null : await guestOf(c));
	c.set("visitor", visitor);
	return visitor;
}

/** Whether the visitor may be somebody whom only the database knows, and it is away. Ask after `visitorOf`. */
export function isUnsure(c: AppContext): boolean {
	return c.get("isUnsure") === true;
}

/** Who reads a page that says what went wrong: nobody, if that can't be found out. */
export async function readerOf(c: AppContext): Promise<Visitor | null> {
	try {
		return await visitorOf(c);
	} catch (error) {
		logSparingly("error", "nobody knows who reads an error page", error);
		c.set("visitor", null);
		return null;
	}
}

/**
 * The visitor, where a page would be wrong if it took them for nobody.
 * @throws DatabaseAway if it does not say who they are.
 */
export async function certainVisitor(c: AppContext): Promise<Visitor | null> {
	const visitor = await visitorOf(c);
	if (visitor === null && isUnsure(c))
		throw new DatabaseAway("nobody knows who this is");
	return visitor;
}

/** The visitor of a page; a new one becomes a guest. Null if the database does not say who that is, or too many are new. */
export async function ensureReader(c: AppContext): Promise<Visitor | null> {
	const known = await visitorOf(c);
	if (known === null && isUnsure(c)) return null;
	try {
		return await ensureVisitor(c);
	} catch (error) {
		// Whoever only reads need be nobody.
		if (error instanceof LimitExceeded) return null;
		throw error;
	}
}

/**
 * The visitor; a new one becomes a guest.
 * @throws DatabaseAway if it does not say who they are: they are to lose neither
 * their account's cookie nor a seat to a guest of the same browser.
 */
export async function ensureVisitor(c: AppContext): Promise<Visitor> {
	const known = await certainVisitor(c);
	if (known !== null) return known;
	await limitNewGuests(c);
	const player = crypto.randomUUID() as PlayerId;
	const guest = { player, name: guestName(draw), isGuest: true };
	// A guest who is none any more: with an account, as whom they may yet come in.
	const outgrown = await readGuest(c);
	if (outgrown !== null) await setRegistrant(c, outgrown.player);
	await writeGuest(c, guest);
	// What it says is no more so, or there were no guest.
	if (getCookie(c, ACCOUNT_COOKIE, cookiePrefix(c)))
		clearCookie(c, ACCOUNT_COOKIE);
	c.set("visitor", guest);
	return guest;
}

/** The visitor, if they are signed in. */
export async function accountOf(c: AppContext): Promise<Visitor | null> {
	const token = getCookie(c, ACCOUNT_COOKIE, cookiePrefix(c));
	if (!isToken(token)) return null;
	const tokenHash = await hashOfToken(token);
	const owner = await ownerOf(c, tokenHash);
	if (owner === null) return null;
	c.set("tokenHash", tokenHash);
	return { ...owner, isGuest: false };
}

/** Whom D1 knows by a token. While it is away, whom it knew by it lately. */
async function ownerOf(
	c: AppContext,
	tokenHash: string,
): Promise<Guest | null> {
	try {
		return await knownOwner(c, tokenHash);
	} catch (error) {
		if (!(error instanceof DatabaseAway)) throw error;
		logSparingly("error", "the database did not say who is signed in", error);
		const owner = await cachedSession(c, tokenHash);
		if (owner === null) c.set("isUnsure", true);
		return owner;
	}
}

async function knownOwner(
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
	const { player, name } = session;
	await cacheSession(c, { player, name }, tokenHash);
	if (now - session.seenAt > DAY_MS) await renew(database, session, now);
	return { player, name };
}

/** It can be done with the next request as well. */
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

/** Gives the browser a token by which it is an account from now on, also should D1 be away the next moment, and no guest any more. */
export async function signIn(
	c: AppContext,
	{ player, name }: Guest,
	token: string,
): Promise<void> {
	setCookie(
		c,
		ACCOUNT_COOKIE,
		token,
		cookieOptions(c, LONGEST_SESSION_MS / 1000),
	);
	await cacheSession(c, { player, name }, await hashOfToken(token));
	clearGuest(c);
}

/** The browser is nobody from now on, and keeps nothing of what it noted for itself. */
export function signOut(c: AppContext): void {
	clearCookie(c, ACCOUNT_COOKIE);
	clearCachedSession(c);
	if (isSecure(c)) c.header("Clear-Site-Data", '"storage"');
	c.set("visitor", null);
}

async function guestOf(c: AppContext): Promise<Visitor | null> {
	const guest = await readGuest(c);
	if (guest === null || (await isOutgrown(c, guest.player))) return null;
	return { ...guest, isGuest: true };
}

/** Whom the browser was last as a guest, even if they have registered since. */
export async function guestCookieIdOf(c: AppContext): Promise<PlayerId | null> {
	return (await readGuest(c))?.player ?? null;
}

/**
 * A guest who has registered is that account's owner, and a copy of their old
 * cookie is nobody. If the database can't say so, they are taken for a guest:
 * nobody's game waits for it.
 */
async function isOutgrown(c: AppContext, player: PlayerId): Promise<boolean> {
	try {
		return await isRegistered(await databaseFor(c), player);
	} catch (error) {
		if (!(error instanceof DatabaseAway)) throw error;
		logSparingly("error", "the database did not say who is a guest", error);
		return false;
	}
}

/** A whole number from 0, below `below`. */
function draw(below: number): number {
	return crypto.getRandomValues(new Uint32Array(1))[0] % below;
}
