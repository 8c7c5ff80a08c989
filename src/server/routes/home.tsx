import { Hono } from "hono";
import type { AppEnv } from "../env.ts";
import { DEFAULT_FORM } from "../forms/playForm.ts";
import { chromeOf } from "../http/preferences.ts";
import { ensureReader, sessionOf } from "../identity/session.ts";
import { HomePage, HowToPlayPage, renderPage } from "../pages/pages.ts";

export const homeRoutes = new Hono<AppEnv>();

homeRoutes.get("/", async (c) => {
	// Its forms are for those alone whom we can tell apart.
	const chrome = chromeOf(c, await ensureReader(c));
	const page = <HomePage chrome={chrome} form={DEFAULT_FORM} problems={{}} />;
	return c.html(renderPage(page));
});

homeRoutes.get("/how-to-play", async (c) => {
	const chrome = chromeOf(c, await sessionOf(c));
	return c.html(renderPage(<HowToPlayPage chrome={chrome} />));
});
