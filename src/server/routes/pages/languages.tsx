/** The choice of a language as a page of its own. */
import { Hono } from "hono";
import type { AppEnv } from "../../env.ts";
import { localPathOf } from "../../http/localPath.ts";
import { visitorOf } from "../../identity/visitorOf.ts";
import { LanguagesPage, renderPage } from "../../pages/pages.ts";
import { pageContextOf } from "../shared/pageContextOf.ts";

export const languageRoutes = new Hono<AppEnv>();

languageRoutes.get("/languages", async (c) => {
	const context = pageContextOf(c, await visitorOf(c));
	const back = localPathOf(c.req.query("back"), c.req.url);
	return c.html(renderPage(<LanguagesPage {...{ context, back }} />));
});
