/** The pages of what is on the reader's device: they are the same for everybody. */
import { Hono } from "hono";
import type { AppEnv } from "../../env.ts";
import { isOfflineCopy } from "../../http/offlineCopy.ts";
import { ensureReader, visitorOf } from "../../identity/visitorOf.ts";
import { DevicePage, LocalGamePage, renderPage } from "../../pages/pages.ts";
import { pageContextOf } from "../shared/pageContextOf.ts";

export const deviceRoutes = new Hono<AppEnv>();

deviceRoutes.get("/device", async (c) => {
	const reader = isOfflineCopy(c) ? null : await ensureReader(c);
	const context = pageContextOf(c, reader);
	return c.html(renderPage(<DevicePage context={context} />));
});

deviceRoutes.get("/game/:id{local-\\w+}", async (c) => {
	const reader = isOfflineCopy(c) ? null : await visitorOf(c);
	const context = pageContextOf(c, reader);
	return c.html(renderPage(<LocalGamePage context={context} />));
});
