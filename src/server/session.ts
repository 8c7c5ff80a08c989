/**
 * Who a visitor is: an account, signed in by a token that D1 knows the hash of;
 * or a guest with a made-up name, in a signed cookie, whom nothing need know
 * before they play.
 */
import type { Context } from "hono";
import {
	deleteCookie,
	getCookie,
	getSignedCookie,
	setCookie,
	setSignedCookie,
} from "hono/cookie";
import type { PlayerId } from "../match/match.ts";
import { hashOfToken, isToken } from "./accounts/token.ts";
import { forgetWitness, keepWitness, witnessed } from "./accounts/witness.ts";
import { isSecure, prefixOf, sealedFor, secretOf } from "./cookies.ts";
import { isRegistered } from "./db/accounts.ts";
import { databaseFor } from "./db/replica.ts";
import {
	findSession,
	LONGEST_SESSION_MS,
	renewSession,
} from "./db/sessions.ts";
import type { AppEnv } from "./env.ts";
import type { Guest } from "./guest.ts";
import { madeUpName } from "./names.ts";

/** A guest's id and name, signed. */
const GUEST_COOKIE = "session";
/** The token of somebody who is signed in. */
const ACCOUNT_COOKIE = "account";

const YEAR_S = 365 * 24 * 60 * 60;

/** An id and a name. */
const VALUE = /^([0-9a-f-]{36}) ([A-Za-z]+ [A-Za-z]+)$/;

/** Seen again within a day, a session need not be written anew. */
const DAY_MS = 24 * 60 * 60 * 1000;

/** Who asks; a guest has no account. */
export type Visitor = Guest & { readonly isGuest: boolean };

type AppContext = Context<AppEnv>;

/** The visitor, if the request carries a cookie of ours; looked for once a request. */
export async function sessionOf(c: AppContext): Promise<Visitor | null> {
	const known = c.get("visitor");
	if (known !== undefined) return known;
	const visitor = (await accountOf(c)) ?? (await guestOf(c));
	c.set("visitor", visitor);
	return visitor;
}

/** Who reads a page that says what went wrong: nobody, if that can't be found out. */
export async function readerOf(c: AppContext): Promise<Visitor | null> {
	try {
		return await sessionOf(c);
	} catch (error) {
		console.error("nobody knows who reads an error page", error);
		c.set("visitor", null);
		return null;
	}
}

/** The visitor; a new one becomes a guest. */
export async function ensureSession(c: AppContext): Promise<Visitor> {
	const known = await sessionOf(c);
	if (known !== null) return known;
	const player = crypto.randomUUID() as PlayerId;
	const guest = { player, name: madeUpName(draw), isGuest: true };
	await setSignedCookie(
		c,
		GUEST_COOKIE,
		`${player} ${guest.name}`,
		secretOf(c),
		sealedFor(c, YEAR_S),
	);
	// What it says is no more so, or there were no guest.
	if (getCookie(c, ACCOUNT_COOKIE, prefixOf(c))) forget(c, ACCOUNT_COOKIE);
	c.set("visitor", guest);
	return guest;
}

/** The visitor, if they are signed in. */
export async function accountOf(c: AppContext): Promise<Visitor | null> {
	const token = getCookie(c, ACCOUNT_COOKIE, prefixOf(c));
	if (!isToken(token)) return null;
	const tokenHash = await hashOfToken(token);
	const owner = await ownerOf(c, tokenHash);
	if (owner === null) return null;
	c.set("tokenHash", tokenHash);
	return { ...owner, isGuest: false };
}

/** Whom D1 knows by a token. If it can't be asked, whom it knew by it lately; if nobody is known then either, that is an error. */
async function ownerOf(
	c: AppContext,
	tokenHash: string,
): Promise<Guest | null> {
	try {
		const database = await databaseFor(c);
		const now = Date.now();
		const session = await findSession(database, tokenHash, now);
		if (session === null) {
			forgetWitness(c);
			return null;
		}
		if (now - session.seenAt > DAY_MS)
			await renewSession(database, session, now);
		const { player, name } = session;
		await keepWitness(c, { player, name }, tokenHash);
		return { player, name };
	} catch (error) {
		const owner = await witnessed(c, tokenHash);
		if (owner === null) throw error;
		console.error("the database did not say who is signed in", error);
		return owner;
	}
}

/** Gives the browser a token by which it is an account from now on, and no guest any more. */
export function signIn(c: AppContext, token: string): void {
	setCookie(c, ACCOUNT_COOKIE, token, sealedFor(c, LONGEST_SESSION_MS / 1000));
	forget(c, GUEST_COOKIE);
}

/** The browser is nobody from now on, and keeps nothing of what it noted for itself. */
export function signOut(c: AppContext): void {
	forget(c, ACCOUNT_COOKIE);
	forgetWitness(c);
	if (isSecure(c)) c.header("Clear-Site-Data", '"storage"');
	c.set("visitor", null);
}

function forget(c: AppContext, name: string): void {
	deleteCookie(c, name, sealedFor(c, 0));
}

async function guestOf(c: AppContext): Promise<Visitor | null> {
	const guest = await writtenGuest(c);
	if (guest === null || (await isOutgrown(c, guest.player))) return null;
	return { ...guest, isGuest: true };
}

/** Whom the browser was last as a guest, even if they have registered since. */
export async function guestIdOf(c: AppContext): Promise<PlayerId | null> {
	return (await writtenGuest(c))?.player ?? null;
}

async function writtenGuest(c: AppContext): Promise<Guest | null> {
	const secret = secretOf(c);
	const value = await getSignedCookie(c, secret, GUEST_COOKIE, prefixOf(c));
	const found = VALUE.exec(value || "");
	if (found === null) return null;
	return { player: found[1] as PlayerId, name: found[2] };
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
		console.error("the database did not say who is a guest", error);
		return false;
	}
}

/** A whole number from 0, below `below`. */
function draw(below: number): number {
	return crypto.getRandomValues(new Uint32Array(1))[0] % below;
}
