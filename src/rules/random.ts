/**
 * Randomness from a key: the same key and purpose give the same draws on every machine,
 * forever. A turn's key is a link of the game's hash chain (chain.ts), so nobody can predict
 * or choose it.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plusFromState } from "pure-rand/generator/xoroshiro128plus";

export type Random = {
	/** A number in [0, 1). */
	readonly fraction: () => number;
	/** An integer from `low` to `high`, both included. */
	readonly between: (low: number, high: number) => number;
	/** The items in a random order, in a new array. */
	readonly shuffled: <T>(items: readonly T[]) => T[];
	readonly pick: <T>(items: readonly T[]) => T;
};

/** A generator for one purpose of one key; its state is the SHA-256 of both. */
export function randomFor(key: string, purpose: string): Random {
	const digest = sha256(utf8ToBytes(`${key}:${purpose}`));
	const words = new DataView(digest.buffer, digest.byteOffset);
	const generator = xoroshiro128plusFromState([
		words.getInt32(0),
		words.getInt32(4),
		words.getInt32(8),
		words.getInt32(12),
	]);
	const between = (low: number, high: number) =>
		uniformInt(generator, low, high);
	return {
		between,
		fraction: () => uniformFloat64(generator),
		pick: (items) => items[between(0, items.length - 1)],
		shuffled(items) {
			const shuffled = items.slice();
			for (let last = shuffled.length - 1; last > 0; last--) {
				const other = between(0, last);
				[shuffled[last], shuffled[other]] = [shuffled[other], shuffled[last]];
			}
			return shuffled;
		},
	};
}
