/** The page of notifications by push; nowhere on a site without keys. */
import { Hono } from "hono";
import type { AppEnv } from "../../env.ts";
import { ensureReader } from "../../identity/visitorOf.ts";
import { NotificationsPage, renderPage } from "../../pages/pages.ts";
import { vapidOf } from "../../push/vapid.ts";
import { pageContextOf } from "../shared/pageContextOf.ts";

export const notificationRoutes = new Hono<AppEnv>();

notificationRoutes.get("/notifications", async (c) => {
	const vapid = vapidOf(c.env);
	if (vapid === null) return c.notFound();
	// What its script sends needs a cookie that distinguishes its readers.
	const context = pageContextOf(c, await ensureReader(c));
	const { publicKey } = vapid;
	return c.html(renderPage(<NotificationsPage {...{ context, publicKey }} />));
});
