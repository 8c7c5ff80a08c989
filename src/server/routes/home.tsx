import { Hono } from "hono";
import type { AppEnv } from "../env.ts";
import { HomePage, HowToPlayPage, renderPage } from "../pages/pages.ts";
import { DEFAULT_FORM } from "../playForm.ts";
import { chromeOf } from "../preferences.ts";
import { ensureReader, sessionOf } from "../session.ts";

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
