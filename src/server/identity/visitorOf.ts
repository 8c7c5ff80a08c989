/**
 * Who a visitor is: an account, signed in by a token, or a guest with a made-up
 * name in a signed cookie, whom the database doesn't have until they play.
 */
import type { Context } from "hono";
import type { PlayerId } from "../../match/match.ts";
import { isRegistered } from "../db/accounts.ts";
import { DatabaseAway } from "../db/databaseAway.ts";
import type { AppEnv } from "../env.ts";
import { LimitExceeded } from "../http/LimitExceeded.ts";
import { logSparingly } from "../http/log.ts";
import { databaseFor } from "../http/requestDatabase.ts";
import { clearAccount, signedInAs } from "./accountCookie.ts";
import { readGuest, writeGuest } from "./guestCookie.ts";
import { guestName } from "./guestName.ts";
import { limitNewGuests } from "./limitNewGuests.ts";
import { setRegistrant } from "./registrantCookie.ts";
import type { Visitor } from "./visitor.ts";

type AppContext = Context<AppEnv>;

/**
 * The visitor if the request carries a cookie of ours; looked up once a
 * request. Also null if the database does not say whose cookie it is: see
 * `isUnsure`.
 */
export async function visitorOf(c: AppContext): Promise<Visitor | null> {
	const known = c.get("visitor");
	if (known !== undefined) return known;
	const account = await accountOf(c);
	// A visitor who may have an account must not act as a guest meanwhile.
	const visitor = account ?? (isUnsure(c) ? null : await guestOf(c));
	c.set("visitor", visitor);
	return visitor;
}

/** Whether the visitor may have an account but the database is away. Call it after `visitorOf`. */
export function isUnsure(c: AppContext): boolean {
	return c.get("isUnsure") === true;
}

/** The reader of an error page; null if finding out fails too. */
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
 * The visitor, for pages that would be wrong if they treated an account as
 * unknown.
 * @throws DatabaseAway if the database does not say who they are.
 */
export async function certainVisitor(c: AppContext): Promise<Visitor | null> {
	const visitor = await visitorOf(c);
	if (visitor === null && isUnsure(c))
		throw new DatabaseAway("nobody knows who this is");
	return visitor;
}

/**
 * The visitor if they are signed in to an account.
 * @throws DatabaseAway if the database does not say who they are.
 */
export async function accountVisitor(c: AppContext): Promise<Visitor | null> {
	const visitor = await certainVisitor(c);
	return visitor?.isGuest === false ? visitor : null;
}

/**
 * The visitor of a page; a new one becomes a guest. Null if the database does
 * not say who they are, or if there are too many new guests.
 */
export async function ensureReader(c: AppContext): Promise<Visitor | null> {
	const known = await visitorOf(c);
	if (known === null && isUnsure(c)) return null;
	try {
		return await ensureVisitor(c);
	} catch (error) {
		// A page can be read without an identity.
		if (error instanceof LimitExceeded) return null;
		throw error;
	}
}

/**
 * The visitor; a new one becomes a guest.
 * @throws DatabaseAway if the database does not say who they are: a guest of
 * the same browser must take neither their account's cookie nor their seat.
 */
export async function ensureVisitor(c: AppContext): Promise<Visitor> {
	const known = await certainVisitor(c);
	if (known !== null) return known;
	await limitNewGuests(c);
	const player = crypto.randomUUID() as PlayerId;
	const guest = { player, name: guestName(draw), isGuest: true };
	// The old guest has registered meanwhile, and may still sign in to that account.
	const outgrown = await readGuest(c);
	if (outgrown !== null) await setRegistrant(c, outgrown.player);
	await writeGuest(c, guest);
	clearAccount(c);
	c.set("visitor", guest);
	return guest;
}

async function accountOf(c: AppContext): Promise<Visitor | null> {
	const owner = await signedInAs(c);
	return owner && { ...owner, isGuest: false };
}

async function guestOf(c: AppContext): Promise<Visitor | null> {
	const guest = await readGuest(c);
	if (guest === null || (await hasRegistered(c, guest.player))) return null;
	return { ...guest, isGuest: true };
}

/** The last guest of this browser, even if they have registered since. */
export async function guestCookieIdOf(c: AppContext): Promise<PlayerId | null> {
	return (await readGuest(c))?.player ?? null;
}

/**
 * Whether a guest has registered since: they are then that account's owner, and
 * a copy of their old cookie is no longer valid. If the database does not
 * answer, they count as a guest, so that no game waits for it.
 */
async function hasRegistered(
	c: AppContext,
	player: PlayerId,
): Promise<boolean> {
	try {
		return await isRegistered(await databaseFor(c), player);
	} catch (error) {
		if (!(error instanceof DatabaseAway)) throw error;
		logSparingly("error", "the database did not say who is a guest", error);
		return false;
	}
}

/** A random whole number from 0 up to but not including `below`. */
function draw(below: number): number {
	return crypto.getRandomValues(new Uint32Array(1))[0] % below;
}
