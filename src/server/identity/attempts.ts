/**
 * Limits how often a password may be tried. An attempt is counted before the
 * password is hashed, as hashing is the expensive part. An attacker blocks only
 * themselves: the low limit of a name counts the attempts from one address, and
 * it takes many addresses to use up the high one. Attempts of a signed-in
 * player are counted by their id, so no one else can use up their limit.
 */
import type { Context } from "hono";
import type { PlayerId } from "../../match/match.ts";
import type { AppEnv } from "../env.ts";
import { isNetworkOverLimit, isOverLimit, networkOf } from "../http/network.ts";

type AppContext = Context<AppEnv>;

/** Counts an attempt to sign in or register under a name; true if it exceeds a limit. */
export async function isOverAttemptLimit(
	c: AppContext,
	nameKey: string,
): Promise<boolean> {
	const from = networkOf(c)?.address ?? "nowhere";
	if (await isOverLimits(c, `name ${nameKey} from ${from}`)) return true;
	// Count the name last; otherwise one address could use up everyone's limit.
	return await isOverLimit(c.env.SIGN_IN_NAME_LIMIT, nameKey);
}

/** Counts an attempt to sign in by a passkey; true if it exceeds a limit. */
export async function isOverPasskeyLimit(
	c: AppContext,
	id: string,
): Promise<boolean> {
	const from = networkOf(c)?.address ?? "nowhere";
	return await isOverLimits(c, `passkey ${id} from ${from}`);
}

/** Counts an attempt to come in from another site; true if it exceeds a limit. */
export async function isOverEntryLimit(c: AppContext): Promise<boolean> {
	const { SIGN_IN_ADDRESS_LIMIT, SIGN_IN_BLOCK_LIMIT } = c.env;
	return await isNetworkOverLimit(c, "attempt", {
		address: SIGN_IN_ADDRESS_LIMIT,
		block: SIGN_IN_BLOCK_LIMIT,
	});
}

/** Counts a wrong API token; true if it exceeds a limit. */
export async function isOverTokenLimit(c: AppContext): Promise<boolean> {
	const { SIGN_IN_ADDRESS_LIMIT, SIGN_IN_BLOCK_LIMIT } = c.env;
	return await isNetworkOverLimit(c, "wrong token", {
		address: SIGN_IN_ADDRESS_LIMIT,
		block: SIGN_IN_BLOCK_LIMIT,
	});
}

/** Counts an attempt of a signed-in player; true if it exceeds a limit. */
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
