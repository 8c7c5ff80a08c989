/**
 * How often a password may be tried: for one name, whoever tries, and from one
 * address, whatever the name. It is counted before anything is hashed, as that
 * is what costs. A name is held up for a minute at most, so nobody can be kept
 * out of their account for long; who is signed in already stays so.
 */
import type { Context } from "hono";
import type { AppEnv } from "../env.ts";
import { networkOf } from "../limits.ts";

/** Counts an attempt; true if it is one too many. */
export async function isTooManyAttempts(
	c: Context<AppEnv>,
	nameKey: string,
): Promise<boolean> {
	const { SIGN_IN_LIMIT, SIGN_IN_ADDRESS_LIMIT } = c.env;
	const network = networkOf(c);
	const outcomes = await Promise.all([
		SIGN_IN_LIMIT.limit({ key: nameKey }),
		...(network === null
			? []
			: [SIGN_IN_ADDRESS_LIMIT.limit({ key: network })]),
	]);
	return outcomes.some(({ success }) => !success);
}
