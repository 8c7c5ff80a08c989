/**
 * Recovery codes: 80 random bits each, as sixteen letters and digits of
 * Crockford's base 32, which has no letters that look like a digit
 * (https://www.crockford.com/base32.html).
 */
import { hashOfToken } from "./token.ts";

/** How many an account gets at once. */
export const CODE_COUNT = 10;

export const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const LENGTH = 16;
const GROUP = /.{4}(?=.)/g;

const CODE = new RegExp(`^[${ALPHABET}]{${LENGTH}}$`);

/** A new code, in groups of four: `7k2m-9xqd-…`. */
export function newCode(): string {
	return randomLetters(LENGTH).replace(GROUP, "$&-");
}

/** Letters and digits of `ALPHABET`, with five random bits each. */
export function randomLetters(length: number): string {
	const bytes = crypto.getRandomValues(new Uint8Array(length));
	// 256 is a multiple of 32, so all letters are equally likely.
	return Array.from(bytes, (byte) => ALPHABET[byte % ALPHABET.length]).join("");
}

/** A code as typed, in any case, with or without spaces and hyphens; null if it can't be one. */
export function parseCode(text: string): string | null {
	const code = text
		.toLowerCase()
		.replaceAll(/[\s\u2010-\u2015_-]+/g, "")
		.replaceAll("o", "0")
		.replaceAll(/[il]/g, "1");
	return CODE.test(code) ? code : null;
}

/**
 * What the database stores of a parsed code. A fast hash is enough, because a
 * code is random; the account's id makes equal codes of two accounts differ.
 */
export function hashOfCode(player: string, code: string): Promise<string> {
	return hashOfToken(`${player} ${code}`);
}
