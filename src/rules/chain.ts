/**
 * The hash chain behind a game's randomness. The key of turn t is SHA-256 applied (last - t)
 * times to the game's secret. The game publishes the key "of turn -1" when it starts, so
 * anyone can check each key against the previous one, nobody can predict the next, and the
 * server can't choose its luck. Keys are 32 bytes, written as 64 hex digits.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";

export type Key = string;

/** The source of a game's keys: 32 random bytes in hex, secret until the end, and the game's last possible turn. */
export type ChainSecret = { readonly secret: Key; readonly lastTurn: number };

/** The key published at the start. */
export function publishedEnd(chain: ChainSecret): Key {
	return keyOfTurn(chain, -1);
}

/** The key of a turn up to the chain's last; throws beyond it. */
export function keyOfTurn(chain: ChainSecret, turn: number): Key {
	const { lastTurn } = chain;
	if (!Number.isInteger(turn) || turn < -1 || turn > lastTurn)
		throw new RangeError(`no key for turn ${turn}`);
	const known = marksOf(chain);
	const steps = lastTurn - turn;
	const block = Math.floor(steps / BLOCK);
	if (known.block !== block) {
		known.block = block;
		known.keys = walk(known.marks[block], BLOCK - 1);
	}
	return known.keys[steps % BLOCK];
}

/** Whether `key` is the link that follows `previous`. */
export function isNextKey(previous: Key, key: Key): boolean {
	return isKey(key) && nextHash(key) === previous;
}

/** Whether a text has the format of a key. */
export function isKey(text: string): text is Key {
	return /^[0-9a-f]{64}$/.test(text);
}

/** Every this many keys one is cached, as a chain may have thousands. */
const BLOCK = 64;

/** Every `BLOCK`th key from the secret on, and all keys of the last used block. */
type Marks = { readonly marks: readonly Key[]; block: number; keys: Key[] };

/** A cache, so that each turn of a game does not compute the whole chain again. */
const walked = new WeakMap<ChainSecret, Marks>();

function marksOf(chain: ChainSecret): Marks {
	const known = walked.get(chain);
	if (known !== undefined) return known;
	const all = walk(chain.secret, chain.lastTurn + 1);
	const marks = all.filter((_, step) => step % BLOCK === 0);
	const fresh = { marks, block: -1, keys: [] };
	walked.set(chain, fresh);
	return fresh;
}

/** A key, and the `steps` keys before it. */
function walk(from: Key, steps: number): Key[] {
	const keys = [from];
	for (let step = 0; step < steps; step++) keys.push(nextHash(keys[step]));
	return keys;
}

function nextHash(key: Key): Key {
	return bytesToHex(sha256(hexToBytes(key)));
}
