/** In which language a request is answered, and the words for that. */
import type { Context, MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { isLanguage, type Language } from "../../words/languages.ts";
import { languageOf } from "../../words/negotiate.ts";
import { PSEUDO, PSEUDO_TAG, pseudo } from "../../words/pseudo.ts";
import { loadWords } from "../../words/words.ts";
import type { AppEnv } from "../env.ts";
import { cookieOptions, cookiePrefix } from "./cookies.ts";
import { addressIn, splitLanguage } from "./languageAddress.ts";

export const LANGUAGE_COOKIE = "language";

/**
 * The address decides, else what the reader chose, else what the browser prefers. Who comes to a
 * page of a certain language without having chosen any, for example from a search engine, keeps
 * that language until the browser is closed: a game begun from a Spanish page is in Spanish.
 */
export const speakLanguage: MiddlewareHandler<AppEnv> = async (c, next) => {
	const chosen = getCookie(c, LANGUAGE_COOKIE, cookiePrefix(c));
	const own = languageOf({
		cookie: chosen,
		acceptLanguage: c.req.header("Accept-Language"),
	});
	const { language } = splitLanguage(new URL(c.req.url).pathname);
	const spoken = language ?? own;
	c.set("language", spoken);
	const words = await loadWords(spoken);
	const isPseudo = wantsPseudo(c);
	c.set("words", isPseudo ? pseudo(words) : words);
	c.set("scriptLanguage", isPseudo ? PSEUDO : spoken);
	await next();
	if (language === null || c.res.status !== 200) return;
	c.res = withLinksIn(language, c.res);
	if (spoken !== own && !isLanguage(chosen)) keepForNow(c, spoken);
};

/** From a page whose address has a language, links lead to others in that language. */
function withLinksIn(language: Language, page: Response): Response {
	return new HTMLRewriter()
		.on('a[href^="/"]', {
			element: (link) => {
				const [path, rest] = splitPath(link.getAttribute("href") ?? "");
				link.setAttribute("href", addressIn(language, path) + rest);
			},
		})
		.transform(page);
}

/** Before and from the query or the fragment. */
function splitPath(href: string): [path: string, rest: string] {
	const end = href.search(/[?#]|$/);
	return [href.slice(0, end), href.slice(end)];
}

/** On a local server, for a browser that asks for it. */
function wantsPseudo({ env, req }: Context<AppEnv>): boolean {
	if (env.PSEUDO_LANGUAGE === undefined) return false;
	return req.header("Accept-Language")?.startsWith(PSEUDO_TAG) === true;
}

/** A cookie without an age ends with the browser's session. */
function keepForNow(c: Context<AppEnv>, language: Language): void {
	const { maxAge: _, ...options } = cookieOptions(c, 0);
	setCookie(c, LANGUAGE_COOKIE, language, options);
}
