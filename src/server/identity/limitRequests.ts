/**
 * Limits how often a visitor may do what costs something: send a form, load a
 * page, open a socket. The numbers are in wrangler.toml; a person, or a class
 * behind one address, stays far below them
 * (https://developers.cloudflare.com/workers/runtime-apis/bindings/rate-limit/).
 */
import type { Context } from "hono";
import type { AppEnv } from "../env.ts";
import { isNetworkOverLimit, isOverLimit } from "../http/network.ts";
import { visitorOf } from "./visitorOf.ts";

/** Each kind is counted separately. */
export type RequestKind = "post" | "page" | "socket";

/** Counts a request; true if its network or its visitor has sent too many of this kind. */
export async function isOverRequestLimit(
	c: Context<AppEnv>,
	kind: RequestKind,
): Promise<boolean> {
	const { SESSION_LIMIT, ADDRESS_LIMIT, BLOCK_LIMIT } = c.env;
	const limits = { address: ADDRESS_LIMIT, block: BLOCK_LIMIT };
	// Checked first, so that a flood does not reach the database.
	if (await isNetworkOverLimit(c, kind, limits)) return true;
	// A single visitor may look at any number of pages.
	if (kind === "page") return false;
	const visitor = await visitorOf(c);
	return (
		visitor !== null &&
		(await isOverLimit(SESSION_LIMIT, `${kind} ${visitor.player}`))
	);
}
