/** Welcomes a player who has just registered. */
import type { Context } from "hono";
import { countGames } from "../../db/personalData.ts";
import type { AppEnv } from "../../env.ts";
import { logSparingly } from "../../http/log.ts";
import { databaseFor } from "../../http/requestDatabase.ts";
import type { Visitor } from "../../identity/visitor.ts";
import { setWelcome } from "../../identity/welcomeCookie.ts";

/** `guest`: who they were before; null for somebody new. */
export async function welcome(
	c: Context<AppEnv>,
	guest: Visitor | null,
): Promise<void> {
	setWelcome(c, await gamesOf(c, guest));
}

/** How many games a guest has brought along; 0 if that is unknown, as the account already exists. */
async function gamesOf(
	c: Context<AppEnv>,
	guest: Visitor | null,
): Promise<number> {
	if (guest === null) return 0;
	try {
		return await countGames(await databaseFor(c), guest.player);
	} catch (error) {
		logSparingly("error", "nobody counted the games that came along", error);
		return 0;
	}
}
