/**
 * The challenges that passkeys sign. Each carries its own proof that we made
 * it, for this purpose and not long ago, so that none is stored before it is
 * answered; an answered one is stored (db/usedChallenges.ts), so that none is
 * good twice.
 */
import type { Context } from "hono";
import { takeChallenge } from "../../db/usedChallenges.ts";
import type { AppEnv } from "../../env.ts";
import { secretOf } from "../../http/cookies.ts";
import { databaseFor } from "../../http/requestDatabase.ts";
import { keyFor } from "../../http/signedCookies.ts";

type AppContext = Context<AppEnv>;

/** What is signed, and for whom: a challenge is good for nothing else. */
export type ChallengePurpose =
	| { readonly type: "enter" }
	| { readonly type: "add" | "prove"; readonly player: string }
	| {
			readonly type: "register";
			readonly player: string;
			readonly nameKey: string;
	  };

/** Longer than anybody looks for a security key; the sign-in page asks anew before. */
export const VALID_S = 10 * 60;

const NONCE_BYTES = 16;
const EXPIRY_BYTES = 4;
const HEAD_BYTES = NONCE_BYTES + EXPIRY_BYTES;
const MAC_BYTES = 16;

/** A new challenge, in base64url. */
export async function newChallenge(
	c: AppContext,
	purpose: ChallengePurpose,
): Promise<string> {
	const head = new Uint8Array(HEAD_BYTES);
	crypto.getRandomValues(head.subarray(0, NONCE_BYTES));
	const expiresAtS = Math.floor(Date.now() / 1000) + VALID_S;
	new DataView(head.buffer).setUint32(NONCE_BYTES, expiresAtS);
	const mac = await macOf(c, purpose, head);
	return toBase64Url(new Uint8Array([...head, ...mac]));
}

/** Whether we made a challenge, for this purpose, and it is still valid. */
export async function isOwnChallenge(
	c: AppContext,
	purpose: ChallengePurpose,
	challenge: string,
): Promise<boolean> {
	const bytes = fromBase64Url(challenge);
	if (bytes?.length !== HEAD_BYTES + MAC_BYTES) return false;
	const head = bytes.slice(0, HEAD_BYTES);
	const mac = await macOf(c, purpose, head);
	return (
		crypto.subtle.timingSafeEqual(mac, bytes.slice(HEAD_BYTES)) &&
		Date.now() < expiryOf(head) * 1000
	);
}

/** Uses up a challenge that is ours; false if it was used before. */
export async function useChallenge(
	c: AppContext,
	challenge: string,
): Promise<boolean> {
	const bytes = fromBase64Url(challenge);
	if (bytes === null) return false;
	const d1 = await databaseFor(c);
	return await takeChallenge(d1, challenge, expiryOf(bytes) * 1000);
}

/** Epoch s. */
function expiryOf(head: Uint8Array): number {
	return new DataView(head.buffer).getUint32(NONCE_BYTES);
}

async function macOf(
	c: AppContext,
	purpose: ChallengePurpose,
	head: Uint8Array,
): Promise<Uint8Array> {
	const secret = await keyFor(secretOf(c), "challenge");
	const algorithm = { name: "HMAC", hash: "SHA-256" };
	const key = await crypto.subtle.importKey("raw", secret, algorithm, false, [
		"sign",
	]);
	const text = new TextEncoder().encode(Object.values(purpose).join(" "));
	const signed = new Uint8Array([...head, ...text]);
	const mac = await crypto.subtle.sign("HMAC", key, signed);
	return new Uint8Array(mac).slice(0, MAC_BYTES);
}

export function toBase64Url(bytes: Uint8Array): string {
	return btoa(String.fromCharCode(...bytes))
		.replaceAll("+", "-")
		.replaceAll("/", "_")
		.replaceAll("=", "");
}

/** Null if the text is none. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
	if (!/^[\w-]*$/.test(text)) return null;
	try {
		const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
		return Uint8Array.from(binary, (character) => character.charCodeAt(0));
	} catch {
		return null;
	}
}
