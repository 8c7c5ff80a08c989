import { Hono } from "hono";
import type { AppEnv } from "../../env.ts";
import { DEFAULT_PLAY } from "../../forms/playForm.ts";
import { revalidated } from "../../http/headers.ts";
import { ensureReader, visitorOf } from "../../identity/visitorOf.ts";
import { HomePage, HowToPlayPage, renderPage } from "../../pages/pages.ts";
import { chromeOf } from "../shared/chromeOf.ts";

export const homeRoutes = new Hono<AppEnv>();

homeRoutes.get("/", async (c) => {
	// The page's forms need a cookie that distinguishes their senders.
	const chrome = chromeOf(c, await ensureReader(c));
	const page = <HomePage chrome={chrome} form={DEFAULT_PLAY} problems={{}} />;
	return c.html(renderPage(page));
});

homeRoutes.get("/how-to-play", revalidated, async (c) => {
	const chrome = chromeOf(c, await visitorOf(c));
	return c.html(renderPage(<HowToPlayPage chrome={chrome} />));
});
