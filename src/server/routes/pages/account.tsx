/** The page of the reader's own account, and its forms. */
import { Hono } from "hono";
import { endStrangersSession, settleNews } from "../../db/news.ts";
import { endSession, endSessions } from "../../db/sessions.ts";
import type { AppEnv } from "../../env.ts";
import { textOf } from "../../forms/accountForm.ts";
import { readForm } from "../../forms/form.ts";
import { noStore } from "../../http/headers.ts";
import { databaseFor } from "../../http/requestDatabase.ts";
import { signOut } from "../../identity/accountCookie.ts";
import { rememberBrowser } from "../../identity/knownBrowser.ts";
import { changePassword, deleteAccount } from "../../identity/ownAccount.ts";
import { visitorOf } from "../../identity/visitorOf.ts";
import { hangUp } from "../../inbox/hangUp.ts";
import { DeletedPage, renderPage } from "../../pages/pages.ts";
import { pageContextOf } from "../shared/pageContextOf.ts";
import { forOwner, showAccount } from "../shared/showAccount.tsx";

export const accountRoutes = new Hono<AppEnv>();

accountRoutes.use("/account", noStore);
accountRoutes.use("/account/*", noStore);

accountRoutes.get(
	"/account",
	forOwner((c, owner) => showAccount(c, owner)),
);

accountRoutes.post(
	"/account/password",
	forOwner(async (c, owner) => {
		const form = await readForm(c);
		const outcome = await changePassword(c, owner, {
			current: textOf(form, "current"),
			next: textOf(form, "new"),
			isKeepingOthers: false,
		});
		if (outcome.type === "done") return c.redirect("/account?changed", 303);
		return showAccount(c, owner, { action: "password", outcome });
	}),
);

accountRoutes.post(
	"/account/delete",
	forOwner(async (c, owner) => {
		const password = textOf(await readForm(c), "password");
		const outcome = await deleteAccount(c, owner, password);
		if (outcome.type === "done") {
			c.executionCtx.waitUntil(hangUp(c.env, owner.player));
			return c.redirect("/account/deleted", 303);
		}
		return showAccount(c, owner, { action: "delete", outcome });
	}),
);

accountRoutes.get("/account/deleted", async (c) => {
	const context = pageContextOf(c, await visitorOf(c));
	return c.html(renderPage(<DeletedPage context={context} />));
});

accountRoutes.post(
	"/account/sign-out",
	forOwner(async (c, { player }) => {
		const session = textOf(await readForm(c), "session");
		await endSession(await databaseFor(c), player, session);
		return c.redirect("/account#sessions", 303);
	}),
);

accountRoutes.post(
	"/account/sign-out-everywhere",
	forOwner(async (c, { player }) => {
		await endSessions(await databaseFor(c), player);
		signOut(c);
		return c.redirect("/", 303);
	}),
);

/** Says of a session in a new browser that it was the owner, or that it was not. */
accountRoutes.post(
	"/account/news",
	forOwner(async (c, { player }) => {
		const form = await readForm(c);
		const session = textOf(form, "session");
		const d1 = await databaseFor(c);
		if (c.get("session")?.hasNews !== true) return c.redirect("/account", 303);
		if (textOf(form, "answer") === "mine") {
			await settleNews(d1, player, [session]);
			return c.redirect("/account", 303);
		}
		await endStrangersSession(d1, player, session, Date.now());
		await rememberBrowser(c, { player });
		return c.redirect("/account?ended", 303);
	}),
);
