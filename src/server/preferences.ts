/** How a visitor wants pages shown: plain cookies, which scripts may read. */
import type { Context } from "hono";
import { getCookie } from "hono/cookie";
import { languageOf } from "../words/negotiate.ts";
import { wordsFor } from "../words/words.ts";
import { asset } from "./assets.ts";
import type { AppEnv } from "./env.ts";
import type { Chrome, Theme } from "./pages/pages.ts";

/** What every page needs, out of a request. */
export function chromeOf(
	c: Context<AppEnv>,
	viewer: { readonly name: string } | null,
): Chrome {
	const language = languageOf({
		cookie: getCookie(c, "language"),
		acceptLanguage: c.req.header("Accept-Language"),
	});
	const { site, game } = wordsFor(language);
	const { pathname, search } = new URL(c.req.url);
	return {
		language,
		words: site,
		gameWords: game,
		theme: parseTheme(getCookie(c, "theme")),
		contrast: getCookie(c, "contrast") === "high",
		// What was posted has no page to come back to but the home page.
		path: c.req.method === "GET" ? pathname + search : "/",
		asset,
		viewerName: viewer?.name ?? null,
	};
}

export function parseTheme(text: unknown): Theme | null {
	return text === "light" || text === "dark" ? text : null;
}
