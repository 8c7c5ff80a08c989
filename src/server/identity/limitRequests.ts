/**
 * How often one may do what costs something: every form that is sent, every
 * page that is asked for, every socket that is opened. The numbers are in
 * wrangler.toml; a person, or a class behind one address, comes nowhere near
 * them (https://developers.cloudflare.com/workers/runtime-apis/bindings/rate-limit/).
 */
import type { Context } from "hono";
import type { AppEnv } from "../env.ts";
import { isNetworkOverLimit, isOverLimit } from "../http/network.ts";
import { visitorOf } from "./visitor.ts";

/** Each is counted apart. */
export type RequestKind = "post" | "page" | "socket";

/** Seconds after which one may try again: the period of wrangler.toml. */
export const RETRY_AFTER = { "Retry-After": "60" };

/** Counts what is asked for; true if its address or its session has asked for too much. */
export async function isOverRequestLimit(
	c: Context<AppEnv>,
	costly: RequestKind,
): Promise<boolean> {
	const { SESSION_LIMIT, ADDRESS_LIMIT, BLOCK_LIMIT } = c.env;
	const limits = { address: ADDRESS_LIMIT, block: BLOCK_LIMIT };
	// First, so that a flood does not reach the database.
	if (await isNetworkOverLimit(c, costly, limits)) return true;
	// Whoever looks at pages is not to be held up by how often.
	if (costly === "page") return false;
	const session = await visitorOf(c);
	return (
		session !== null &&
		(await isOverLimit(SESSION_LIMIT, `${costly} ${session.player}`))
	);
}
