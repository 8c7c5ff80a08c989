/** Makes an account a bot's. */
import { type Context, Hono } from "hono";
import { becomeBot, hasEverPlayed } from "../../db/botAccounts.ts";
import type { AppEnv } from "../../env.ts";
import { databaseFor } from "../../http/requestDatabase.ts";
import { recentProof } from "../../identity/proof.ts";
import type { Visitor } from "../../identity/visitor.ts";
import { BotAccountPage, renderPage } from "../../pages/pages.ts";
import { pageContextOf } from "../shared/pageContextOf.ts";
import { forOwner, toConfirm } from "../shared/showAccount.tsx";

export const botAccountRoutes = new Hono<AppEnv>();

const ACCOUNT = "/account?bot#tokens";

botAccountRoutes.get(
	"/account/bot",
	forOwner(async (c, owner) => {
		if (owner.isBotAccount) return c.redirect(ACCOUNT, 303);
		if (recentProof(c) === null) return toConfirm(c, "/account/bot");
		const d1 = await databaseFor(c);
		return showPage(c, owner, await hasEverPlayed(d1, owner.player));
	}),
);

botAccountRoutes.post(
	"/account/bot",
	forOwner(async (c, owner) => {
		if (recentProof(c) === null) return toConfirm(c, "/account/bot");
		const isBot =
			owner.isBotAccount ||
			(await becomeBot(await databaseFor(c), owner.player));
		return isBot ? c.redirect(ACCOUNT, 303) : showPage(c, owner, true);
	}),
);

function showPage(
	c: Context<AppEnv>,
	owner: Visitor,
	hasPlayed: boolean,
): Response | Promise<Response> {
	const context = pageContextOf(c, owner);
	const page = <BotAccountPage {...{ context, hasPlayed }} name={owner.name} />;
	return c.html(renderPage(page), c.req.method === "POST" ? 409 : 200);
}
