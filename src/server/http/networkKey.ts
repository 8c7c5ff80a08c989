/** The network that a socket comes from, as a room may know it: a hash for counting, not an address. */
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Context } from "hono";
import type { AppEnv } from "../env.ts";
import { secretOf } from "./cookies.ts";
import { networkOf } from "./network.ts";
import { keyFor } from "./signedCookies.ts";

/** On a local server all visitors have the same address. */
const LOOPBACK = /^(127\.|::1$)/;

/** Null if sockets are not counted. All addresses of an IPv6 block have the same key. */
export async function networkKey(c: Context<AppEnv>): Promise<string | null> {
	const network = networkOf(c);
	if (network === null || LOOPBACK.test(network.address)) return null;
	const secret = await keyFor(secretOf(c), "network");
	const algorithm = { name: "HMAC", hash: "SHA-256" };
	const key = await crypto.subtle.importKey("raw", secret, algorithm, false, [
		"sign",
	]);
	const text = new TextEncoder().encode(network.block ?? network.address);
	const hash = await crypto.subtle.sign("HMAC", key, text);
	return bytesToHex(new Uint8Array(hash).subarray(0, 12));
}
