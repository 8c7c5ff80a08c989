/**
 * How often a password may be tried. An attempt is counted before the password is
 * hashed, as hashing is what costs. Somebody who guesses blocks only themselves:
 * the low limit of a name counts the attempts of one address, and it takes many
 * addresses to use up the high one. Attempts of somebody who is signed in are
 * counted by their id, so nobody else can use up their limit.
 */
import type { Context } from "hono";
import type { PlayerId } from "../../match/match.ts";
import type { AppEnv } from "../env.ts";
import { isNetworkOverLimit, isOverLimit, networkOf } from "../http/network.ts";

type AppContext = Context<AppEnv>;

/** Counts an attempt to sign in or register under a name; true if it is over a limit. */
export async function isOverAttemptLimit(
	c: AppContext,
	nameKey: string,
): Promise<boolean> {
	const from = networkOf(c)?.address ?? "nowhere";
	if (await isOverLimits(c, `name ${nameKey} from ${from}`)) return true;
	// Only after those, or one address could use up the limit of all.
	return await isOverLimit(c.env.SIGN_IN_NAME_LIMIT, nameKey);
}

/** Counts an attempt of somebody who is signed in; true if it is over a limit. */
export async function isOverOwnAttemptLimit(
	c: AppContext,
	player: PlayerId,
): Promise<boolean> {
	return await isOverLimits(c, `player ${player}`);
}

async function isOverLimits(c: AppContext, key: string): Promise<boolean> {
	const { SIGN_IN_LIMIT, SIGN_IN_ADDRESS_LIMIT, SIGN_IN_BLOCK_LIMIT } = c.env;
	const outcomes = await Promise.all([
		isOverLimit(SIGN_IN_LIMIT, key),
		isNetworkOverLimit(c, "attempt", {
			address: SIGN_IN_ADDRESS_LIMIT,
			block: SIGN_IN_BLOCK_LIMIT,
		}),
	]);
	return outcomes.includes(true);
}
