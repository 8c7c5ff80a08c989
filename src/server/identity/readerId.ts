/**
 * An id by which the tabs of one reader recognize each other, and which does
 * not reveal who the reader is.
 */
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { PlayerId } from "../../match/match.ts";

const BYTES = 8;

/** `secret`: the one that signs sessions. */
export function readerIdOf(player: PlayerId, secret: string): string {
	const mac = hmac(
		sha256,
		utf8ToBytes(secret),
		utf8ToBytes(`reader ${player}`),
	);
	return bytesToHex(mac.subarray(0, BYTES));
}
