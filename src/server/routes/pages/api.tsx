/** The reference of the API. */
import { Hono } from "hono";
import type { AppEnv } from "../../env.ts";
import { revalidated } from "../../http/headers.ts";
import { visitorOf } from "../../identity/visitorOf.ts";
import { ApiPage, renderPage } from "../../pages/pages.ts";
import { pageContextOf } from "../shared/pageContextOf.ts";

export const apiPageRoutes = new Hono<AppEnv>();

apiPageRoutes.get("/api", revalidated, async (c) => {
	const context = pageContextOf(c, await visitorOf(c));
	const { origin } = new URL(c.req.url);
	return c.html(renderPage(<ApiPage {...{ context, origin }} />));
});
