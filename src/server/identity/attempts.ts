/**
 * How often a password may be tried. It is counted before anything is hashed,
 * as that is what costs. Somebody who guesses holds up nobody but themselves: the
 * tight count of a name is that of one address alone, and that of all of them
 * takes many addresses to use up. Whoever is signed in is counted by their id,
 * which nobody else can use up.
 */
import type { Context } from "hono";
import type { PlayerId } from "../../match/match.ts";
import type { AppEnv } from "../env.ts";
import { isNetworkOverLimit, isOverLimit, networkOf } from "../http/network.ts";

type AppContext = Context<AppEnv>;

/** Counts an attempt to be somebody of this name; true if it is one too many. */
export async function isOverAttemptLimit(
	c: AppContext,
	nameKey: string,
): Promise<boolean> {
	const from = networkOf(c)?.address ?? "nowhere";
	if (await isOverLimits(c, `name ${nameKey} from ${from}`)) return true;
	// After those, or one address could use up what is everybody's.
	return await isOverLimit(c.env.SIGN_IN_NAME_LIMIT, nameKey);
}

/** Counts an attempt of somebody who is signed in; true if it is one too many. */
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
