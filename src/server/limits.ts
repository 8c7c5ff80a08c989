/**
 * How often one may do what costs something: every form that is sent, and every
 * socket that is opened. The numbers are in wrangler.toml; a person, or a class
 * behind one address, comes nowhere near them
 * (https://developers.cloudflare.com/workers/runtime-apis/bindings/rate-limit/).
 */
import type { Context } from "hono";
import type { AppEnv } from "./env.ts";
import { sessionOf } from "./session.ts";

/** Each is counted apart. */
export type Costly = "post" | "socket";

/** Seconds after which one may try again: the period of wrangler.toml. */
export const RETRY_AFTER = { "Retry-After": "60" };

/** Counts what is asked for; true if its session or its address has asked for too much. */
export async function isTooMuch(
	c: Context<AppEnv>,
	costly: Costly,
): Promise<boolean> {
	const { SESSION_LIMIT, ADDRESS_LIMIT } = c.env;
	const network = networkOf(c);
	// First, so that a flood does not reach the database.
	if (network !== null && (await isOver(ADDRESS_LIMIT, `${costly} ${network}`)))
		return true;
	const session = await sessionOf(c);
	return (
		session !== null &&
		(await isOver(SESSION_LIMIT, `${costly} ${session.player}`))
	);
}

async function isOver(limit: RateLimit, key: string): Promise<boolean> {
	const { success } = await limit.limit({ key });
	return !success;
}

/**
 * Where a request comes from: of a public IPv6 address the first half, as the
 * second is its owner's to choose; other addresses as they are.
 */
export function networkOf({ req }: Context<AppEnv>): string | null {
	const address = req.header("CF-Connecting-IP");
	return address === undefined ? null : firstHalf(address);
}

function firstHalf(address: string): string {
	if (!/^[23][0-9a-f]{3}:/i.test(address)) return address;
	const [head, tail] = address.split("::").map((part) => part.split(":"));
	const zeros = tail === undefined ? 0 : 8 - head.length - tail.length;
	return [...head, ...new Array<string>(zeros).fill("0"), ...(tail ?? [])]
		.slice(0, 4)
		.join(":");
}
