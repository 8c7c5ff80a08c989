/** A game's id, as it appears in its address. It can't be guessed, and others can't make one up. */
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";

declare const gameId: unique symbol;
export type GameId = string & { readonly [gameId]: true };

/**
 * Without letters that are easily mistaken for others. There are 32, so that
 * the low bits of a random byte choose one evenly.
 */
const LETTERS = "abcdefghjkmnpqrstuvwxyz123456789";
/** The number of random letters. */
const LENGTH = 12;
/**
 * The number of letters derived from those before and our secret: only one
 * made-up id in a million has the right ones.
 */
const CHECK_LENGTH = 4;
/** Ids of games that began before ids had a check lack it. */
const PATTERN = new RegExp(
	`^[${LETTERS}]{${LENGTH}}([${LETTERS}]{${CHECK_LENGTH}})?$`,
);

/**
 * `secret`: the one that signs sessions. The same `wish` gives the same id;
 * without it the id is random.
 */
export function newGameId(secret: string, wish?: string): GameId {
	const bytes =
		wish === undefined
			? crypto.getRandomValues(new Uint8Array(LENGTH))
			: macOf(`game wished for ${wish}`, secret).subarray(0, LENGTH);
	const chosen = lettersOf(bytes);
	return (chosen + checkOf(chosen, secret)) as GameId;
}

/**
 * Whether we made this id, so that the game may exist. False for all older ids,
 * which have no check.
 */
export function isSigned(id: GameId, secret: string): boolean {
	const chosen = id.slice(0, LENGTH);
	return id === chosen + checkOf(chosen, secret);
}

function checkOf(chosen: string, secret: string): string {
	const mac = macOf(`game id ${chosen}`, secret);
	return lettersOf(mac.subarray(0, CHECK_LENGTH));
}

function macOf(text: string, secret: string): Uint8Array {
	return hmac(sha256, utf8ToBytes(secret), utf8ToBytes(text));
}

function lettersOf(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => LETTERS[byte % LETTERS.length]).join("");
}

/** The id in a link to a game or in a code, however it was copied and pasted; null if there is none. */
export function gameIdIn(typed: string): GameId | null {
	const text = typed.toLowerCase();
	const inAddress = /\/game\/([a-z0-9]+)/.exec(text);
	return parseGameId(inAddress?.[1] ?? text.replaceAll(/[^a-z0-9]/g, ""));
}

/** The text as a game's id; null if it can't be one. */
export function parseGameId(text: string): GameId | null {
	return PATTERN.test(text) ? (text as GameId) : null;
}
