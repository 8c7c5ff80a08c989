/** Whose an API token is. */
import type { Context } from "hono";
import {
	findTokenOwner,
	noteTokenUse,
	type TokenOwner,
} from "../../db/apiTokens.ts";
import { RequestDatabase } from "../../db/RequestDatabase.ts";
import type { AppEnv } from "../../env.ts";
import { logSparingly } from "../../http/log.ts";
import { databaseFor, isRead } from "../../http/requestDatabase.ts";
import { hashOfToken } from "../token.ts";
import { isApiToken } from "./apiToken.ts";

type AppContext = Context<AppEnv>;

/** A token's use is noted at most once in this time. */
const HOUR_MS = 60 * 60 * 1000;

/**
 * Null if it is no token, or not any more.
 * @throws DatabaseAway if the database does not say.
 */
export async function ownerOfToken(
	c: AppContext,
	token: string,
): Promise<TokenOwner | null> {
	if (!isApiToken(token)) return null;
	const tokenHash = await hashOfToken(token);
	const now = Date.now();
	const nearest = await findTokenOwner(await databaseFor(c), tokenHash, now);
	// The nearest replica may not have a token that was made just now.
	const owner =
		nearest ??
		(isRead(c) ? await findTokenOwner(primary(c), tokenHash, now) : null);
	if (owner === null) return null;
	if (Math.abs(now - (owner.usedAt ?? 0)) > HOUR_MS)
		c.executionCtx.waitUntil(noteUse(c, tokenHash, now));
	return owner;
}

/**
 * Whether a token that was found is good still, by all that the database knows.
 * @throws DatabaseAway if the database does not say.
 */
export async function isStillGood(
	c: AppContext,
	tokenHash: string,
): Promise<boolean> {
	return (await findTokenOwner(primary(c), tokenHash, Date.now())) !== null;
}

function primary(c: AppContext): RequestDatabase {
	return new RequestDatabase(c.env.DB, { isReading: false, bookmark: null });
}

/** If this fails, the next request notes it. */
async function noteUse(
	c: AppContext,
	tokenHash: string,
	now: number,
): Promise<void> {
	try {
		await noteTokenUse(c.env.DB, tokenHash, now);
	} catch (error) {
		logSparingly("error", "a token's use could not be noted", error);
	}
}
