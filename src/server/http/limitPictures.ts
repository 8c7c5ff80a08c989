/** Limits how many pictures are drawn for one network: each keeps the Worker busy for some ten milliseconds. */
import type { Context } from "hono";
import type { AppEnv } from "../env.ts";
import { rateLimitExceeded } from "./LimitExceeded.ts";
import { isNetworkOverLimit } from "./network.ts";

/** @throws LimitExceeded if too many were drawn in the last minute. */
export async function limitPictures(c: Context<AppEnv>): Promise<void> {
	const { PICTURE_LIMIT, PICTURE_BLOCK_LIMIT } = c.env;
	const limits = { address: PICTURE_LIMIT, block: PICTURE_BLOCK_LIMIT };
	if (await isNetworkOverLimit(c, "picture", limits)) throw rateLimitExceeded();
}
