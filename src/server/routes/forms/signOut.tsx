/** Signing out: the browser forgets its visitor, even while the database is unavailable. */
import { type Context, Hono } from "hono";
import { DatabaseAway } from "../../db/databaseAway.ts";
import { endSession } from "../../db/sessions.ts";
import type { AppEnv } from "../../env.ts";
import { logSparingly } from "../../http/log.ts";
import { databaseFor } from "../../http/requestDatabase.ts";
import { signOut } from "../../identity/accountCookie.ts";
import { certainVisitor } from "../../identity/visitorOf.ts";
import { renderPage, SignedOutPage } from "../../pages/pages.ts";
import { goHome } from "../shared/goHome.ts";
import { pageContextOf } from "../shared/pageContextOf.ts";

export const signOutRoutes = new Hono<AppEnv>();

signOutRoutes.get("/sign-out", goHome);

signOutRoutes.post("/sign-out", async (c) => {
	const isEnded = await endThisSession(c);
	signOut(c);
	if (isEnded) return c.redirect("/", 303);
	return c.html(renderPage(<SignedOutPage context={pageContextOf(c, null)} />));
});

/** False if the database does not answer. */
async function endThisSession(c: Context<AppEnv>): Promise<boolean> {
	try {
		const visitor = await certainVisitor(c);
		const tokenHash = c.get("tokenHash");
		if (visitor !== null && tokenHash !== undefined)
			await endSession(await databaseFor(c), visitor.player, tokenHash);
		return true;
	} catch (error) {
		if (!(error instanceof DatabaseAway)) throw error;
		logSparingly("error", "a session could not be ended", error);
		return false;
	}
}
