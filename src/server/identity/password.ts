/**
 * Which passwords are allowed: those that are long enough and not among the
 * first that an attacker would try.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { COMMON_PASSWORDS } from "./commonPasswords.ts";

/** The minimum is in characters; the maximum is in bytes, as each byte costs time. */
export const PASSWORD_LENGTH = { least: 8, mostBytes: 256 } as const;

export type PasswordProblem =
	| "password_missing"
	| "password_short"
	| "password_long"
	| "password_common"
	| "password_name";

/** A password with fewer different characters counts as common. */
const FEWEST_DIFFERENT = 4;

/** An attacker would try the site's name first. */
const SITE = "hexmarch";

/** What is wrong with a new password for an account of this name; null if nothing is. */
export function passwordProblem(
	password: string,
	name: string,
): PasswordProblem | null {
	if (password === "") return "password_missing";
	if ([...password].length < PASSWORD_LENGTH.least) return "password_short";
	if (isTooLong(password)) return "password_long";
	const plain = password.toLowerCase();
	if (isCommon(plain)) return "password_common";
	return isLittleBut(name, plain) ? "password_name" : null;
}

/** No account has a longer password, so it need not be hashed. */
export function isTooLong(password: string): boolean {
	return utf8ToBytes(password).length > PASSWORD_LENGTH.mostBytes;
}

function isCommon(plain: string): boolean {
	if (new Set(plain).size < FEWEST_DIFFERENT) return true;
	known ??= readFingerprints();
	return known.has(fingerprintOf(plain));
}

/** Whether hardly anything remains without the player's name and the site's. */
function isLittleBut(name: string, plain: string): boolean {
	const rest = [name.toLowerCase(), SITE]
		.filter((word) => word !== "")
		.reduce((left, word) => left.replaceAll(word, ""), plain);
	return rest !== plain && rest.length < FEWEST_DIFFERENT;
}

let known: ReadonlySet<number> | undefined;

function readFingerprints(): Set<number> {
	const bytes = Uint8Array.from(atob(COMMON_PASSWORDS), (character) =>
		character.charCodeAt(0),
	);
	const view = new DataView(bytes.buffer);
	const count = bytes.length / 4;
	return new Set(
		Array.from({ length: count }, (_, i) => view.getUint32(4 * i)),
	);
}

/**
 * The first 32 bits of a password's SHA-256. One good password in a million is
 * mistaken for a common one.
 */
export function fingerprintOf(plain: string): number {
	const hash = sha256(utf8ToBytes(plain));
	return new DataView(hash.buffer, hash.byteOffset).getUint32(0);
}
