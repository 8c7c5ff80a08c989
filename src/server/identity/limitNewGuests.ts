/**
 * Limits the number of new guests from one network: each becomes a row in the
 * database once they play.
 */
import type { Context } from "hono";
import type { AppEnv } from "../env.ts";
import { rateLimitExceeded } from "../http/LimitExceeded.ts";
import { isNetworkOverLimit } from "../http/network.ts";

/** @throws LimitExceeded if too many were new in the last minute. */
export async function limitNewGuests(c: Context<AppEnv>): Promise<void> {
	const { NEWCOMER_LIMIT, NEWCOMER_BLOCK_LIMIT } = c.env;
	const limits = { address: NEWCOMER_LIMIT, block: NEWCOMER_BLOCK_LIMIT };
	if (await isNetworkOverLimit(c, "newcomer", limits))
		throw rateLimitExceeded();
}
