/**
 * API tokens: a prefix by which scanners of public code recognize them, and 160
 * random bits in Crockford's base 32.
 */
import { ALPHABET, randomLetters } from "../recoveryCode.ts";

const PREFIX = "hexmarch_";

const LENGTH = 32;

/** docs/security.md gives it to those who look for leaked tokens. */
const TOKEN = new RegExp(`^${PREFIX}[${ALPHABET}]{${LENGTH}}$`);

export function newApiToken(): string {
	return PREFIX + randomLetters(LENGTH);
}

/** Whether a text has the form of a token; it may be nobody's. */
export function isApiToken(text: string): boolean {
	return TOKEN.test(text);
}
