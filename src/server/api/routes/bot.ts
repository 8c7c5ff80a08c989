/** Accounts of bots. */
import { Hono } from "hono";
import { botUpgradeEndpoint } from "../../../api/bot.ts";
import { becomeBot } from "../../db/botAccounts.ts";
import type { AppEnv } from "../../env.ts";
import { databaseFor } from "../../http/requestDatabase.ts";
import { Refused } from "../Refused.ts";
import { serve } from "../serve.ts";

export const botRoutes = new Hono<AppEnv>();

serve(botRoutes, botUpgradeEndpoint, async (c, { caller }) => {
	const { player, name, isBotAccount = false } = caller.visitor;
	const isBot = isBotAccount || (await becomeBot(await databaseFor(c), player));
	if (!isBot) throw new Refused("has_played");
	return { name, isBotAccount: true };
});
