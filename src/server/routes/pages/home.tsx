import { Hono } from "hono";
import { DEFAULT_PLAY } from "../../../forms/botGameForm.ts";
import type { AppEnv } from "../../env.ts";
import { revalidated } from "../../http/headers.ts";
import { isOfflineCopy } from "../../http/offlineCopy.ts";
import { ensureReader, visitorOf } from "../../identity/visitorOf.ts";
import {
	HomePage,
	HowToPlayPage,
	LearnPage,
	renderPage,
} from "../../pages/pages.ts";
import { ownDayOf } from "../shared/ownDay.ts";
import { pageContextOf } from "../shared/pageContextOf.ts";
import { revalidatedForms } from "../shared/revalidatedForms.ts";
import { unseenEnds } from "../shared/unseenEnds.ts";

export const homeRoutes = new Hono<AppEnv>();

homeRoutes.get("/", revalidatedForms, async (c) => {
	const known = await visitorOf(c);
	// The page's forms need a cookie that distinguishes their senders.
	const context = pageContextOf(c, await ensureReader(c));
	const games = c.get("ownGames") ?? [];
	const now = Date.now();
	const [day, ended] = await Promise.all([
		ownDayOf(c, known),
		unseenEnds(c, known),
	]);
	const page = (
		<HomePage {...{ context, games, ended, now, day }} form={DEFAULT_PLAY} />
	);
	return c.html(renderPage(page));
});

homeRoutes.get("/how-to-play", revalidated, async (c) => {
	const reader = isOfflineCopy(c) ? null : await visitorOf(c);
	const context = pageContextOf(c, reader);
	return c.html(renderPage(<HowToPlayPage context={context} />));
});

homeRoutes.get("/learn", revalidatedForms, async (c) => {
	// As on the home page.
	const reader = isOfflineCopy(c) ? null : await ensureReader(c);
	const context = pageContextOf(c, reader);
	return c.html(renderPage(<LearnPage context={context} />));
});
