/**
 * The tokens by which browsers are signed in: 256 random bits each. The
 * database has only their hashes.
 */
import { bytesToHex } from "@noble/hashes/utils.js";

const BYTES = 32;

const TOKEN = /^[0-9a-f]{64}$/;

export function newToken(): string {
	return bytesToHex(crypto.getRandomValues(new Uint8Array(BYTES)));
}

export function isToken(text: string | undefined): text is string {
	return text !== undefined && TOKEN.test(text);
}

/** A fast hash is enough, because a token is random. */
export async function hashOfToken(token: string): Promise<string> {
	const bytes = new TextEncoder().encode(token);
	const hash = await crypto.subtle.digest("SHA-256", bytes);
	return bytesToHex(new Uint8Array(hash));
}
