/**
 * The hash chain that a game's chance comes from. The key of turn t is SHA-256
 * applied (last - t) times to the game's secret, and the game publishes the
 * key "of turn -1" when it starts: anyone can check each key against the one
 * before, nobody can foresee the next, and the server can't choose its luck.
 * Keys are 32 bytes, written as 64 hex digits.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";

export type Key = string;

/** What a game's keys come from: 32 random bytes in hex, kept until the end, and its last possible turn. */
export type ChainSecret = { readonly secret: Key; readonly lastTurn: number };

/** The key published at the start. */
export function publishedEnd(chain: ChainSecret): Key {
	return keyOfTurn(chain, -1);
}

/** The key of a turn up to the chain's last; throws beyond it. */
export function keyOfTurn(chain: ChainSecret, turn: number): Key {
	const key = allKeys(chain)[turn + 1];
	if (key === undefined) throw new RangeError(`no key for turn ${turn}`);
	return key;
}

/** Whether `key` is the link that follows `previous`. */
export function isNextKey(previous: Key, key: Key): boolean {
	return /^[0-9a-f]{64}$/.test(key) && nextHash(key) === previous;
}

/** The chain computed last, so that a game's turns don't each walk it again; a pure function's memory, no state. */
let latest: { chain: ChainSecret; keys: readonly Key[] } | null = null;

/** The keys of turns -1 to `lastTurn`. */
function allKeys(chain: ChainSecret): readonly Key[] {
	if (
		latest?.chain.secret === chain.secret &&
		latest.chain.lastTurn === chain.lastTurn
	)
		return latest.keys;
	const keys = [chain.secret];
	for (let turn = chain.lastTurn; turn >= 0; turn--)
		keys.push(nextHash(keys[keys.length - 1]));
	keys.reverse();
	latest = { chain, keys };
	return keys;
}

function nextHash(key: Key): Key {
	return bytesToHex(sha256(hexToBytes(key)));
}
