/**
 * Cookies that only we can write. Each purpose has its own key, so that a value
 * signed for one purpose is not valid for another. Each signed value contains
 * its time of expiry.
 */
import type { Context } from "hono";
import { deleteCookie, getSignedCookie, setSignedCookie } from "hono/cookie";
import type { AppEnv } from "../env.ts";
import { cookieOptions, cookiePrefix, secretOf } from "./cookies.ts";

type AppContext = Context<AppEnv>;

/** What a key is for. `network` signs no cookie: it hides addresses (networkKey.ts). `witness` is the cached session (identity/sessionCache.ts), `browser` the accounts that a browser knows, and `challenge` signs those of passkeys. */
export type Purpose =
	| "guest"
	| "registrant"
	| "witness"
	| "bookmark"
	| "person"
	| "browser"
	| "challenge"
	| "provider"
	| "newcomer"
	| "network";

type SignedCookie = { readonly name: string; readonly purpose: Purpose };

/** A signed value and its expiry (epoch s). */
export type Signed = { readonly value: string; readonly expiresAtS: number };

const VALUE = /^(\d{1,12}) (.+)$/;

export async function setSigned(
	c: AppContext,
	{ name, purpose }: SignedCookie,
	value: string,
	holdsS: number,
): Promise<void> {
	const expiresAtS = Math.floor(Date.now() / 1000) + holdsS;
	const key = await keyFor(secretOf(c), purpose);
	const options = cookieOptions(c, holdsS);
	await setSignedCookie(c, name, `${expiresAtS} ${value}`, key, options);
}

/** The cookie; null if there is none, it was not signed for this purpose, or it has expired. */
export async function getSigned(
	c: AppContext,
	{ name, purpose }: SignedCookie,
): Promise<Signed | null> {
	const key = await keyFor(secretOf(c), purpose);
	const text = await getSignedCookie(c, key, name, cookiePrefix(c));
	const found = VALUE.exec(text || "");
	if (found === null) return null;
	const expiresAtS = Number(found[1]);
	return Date.now() < expiresAtS * 1000
		? { value: found[2], expiresAtS }
		: null;
}

export function clearCookie(c: AppContext, name: string): void {
	deleteCookie(c, name, cookieOptions(c, 0));
}

/** Cached by secret and purpose, because every request needs one. */
const keys = new Map<string, Promise<ArrayBuffer>>();

/**
 * The key of a purpose (https://www.rfc-editor.org/rfc/rfc5869). Neither a key
 * nor anything signed with it reveals the other keys or the secret.
 */
export function keyFor(secret: string, purpose: Purpose): Promise<ArrayBuffer> {
	const name = `${purpose} ${secret}`;
	const known = keys.get(name);
	if (known !== undefined) return known;
	const key = derive(secret, purpose);
	keys.set(name, key);
	return key;
}

async function derive(secret: string, purpose: Purpose): Promise<ArrayBuffer> {
	const bytes = new TextEncoder();
	const whole = await crypto.subtle.importKey(
		"raw",
		bytes.encode(secret),
		"HKDF",
		false,
		["deriveBits"],
	);
	return crypto.subtle.deriveBits(
		{
			name: "HKDF",
			hash: "SHA-256",
			salt: bytes.encode("hexmarch"),
			info: bytes.encode(purpose),
		},
		whole,
		256,
	);
}
