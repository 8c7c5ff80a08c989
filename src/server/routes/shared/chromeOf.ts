/** How a visitor wants pages shown: a cookie for each choice. */
import type { Context } from "hono";
import { getCookie } from "hono/cookie";
import { languageOf } from "../../../words/negotiate.ts";
import { wordsFor } from "../../../words/words.ts";
import { asset, chunksOf } from "../../assets.ts";
import type { AppEnv } from "../../env.ts";
import { newFormKey } from "../../forms/formKey.ts";
import { cookiePrefix, secretOf } from "../../http/cookies.ts";
import { readerIdOf } from "../../identity/readerId.ts";
import type { Visitor } from "../../identity/visitor.ts";
import { takeWelcome } from "../../identity/welcomeCookie.ts";
import type { Chrome, Theme } from "../../pages/pages.ts";

/** What every page needs, out of a request. */
export function chromeOf(c: Context<AppEnv>, asked: Visitor | null): Chrome {
	// Pages that say what went wrong have often not asked who reads them.
	const viewer = asked ?? c.get("visitor") ?? null;
	const language = languageOf({
		cookie: kept(c, "language"),
		acceptLanguage: c.req.header("Accept-Language"),
	});
	const { site, game } = wordsFor(language);
	const hasAccount = viewer?.isGuest === false;
	const { origin, pathname, search } = new URL(c.req.url);
	return {
		language,
		words: site,
		gameWords: game,
		theme: parseTheme(kept(c, "theme")),
		contrast: kept(c, "contrast") === "high",
		// What was posted has no page to come back to but the home page.
		path: c.req.method === "GET" ? pathname + search : "/",
		canonical: origin + pathname,
		asset,
		chunksOf,
		viewerName: viewer?.name ?? null,
		formKey: newFormKey(),
		readerId: viewer && readerIdOf(viewer.player, secretOf(c)),
		hasAccount,
		isUnsure: c.get("isUnsure") === true,
		welcome: hasAccount ? takeWelcome(c) : null,
	};
}

function kept(c: Context<AppEnv>, choice: string): string | undefined {
	return getCookie(c, choice, cookiePrefix(c));
}

export function parseTheme(text: unknown): Theme | null {
	return text === "light" || text === "dark" ? text : null;
}
