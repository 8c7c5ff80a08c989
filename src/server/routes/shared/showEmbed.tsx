/** Shows the pages that other sites may put into a frame. They depend on no cookie, and set none. */
import type { Context } from "hono";
import type { JSX } from "hono/jsx/jsx-runtime";
import { languageOf } from "../../../words/negotiate.ts";
import { loadWords } from "../../../words/words.ts";
import { asset } from "../../assets.ts";
import type { AppEnv } from "../../env.ts";
import { parseTheme } from "../../http/preferences.ts";
import {
	type EmbedContext,
	EmbedNotice,
	type ErrorKind,
	renderPage,
} from "../../pages/pages.ts";
import type { Shown } from "./showError.tsx";

/** Whether a request is for such a page. */
export function isEmbedded({ req }: Context<AppEnv>): boolean {
	return req.path.startsWith("/embed/");
}

/** In the language, and the theme, that the address names, else in those of the reader's browser. */
export async function embedContextOf(
	c: Context<AppEnv>,
): Promise<EmbedContext> {
	const language = languageOf({
		cookie: c.req.query("language"),
		acceptLanguage: c.req.header("Accept-Language"),
	});
	const { site, game } = await loadWords(language);
	return {
		...{ language, scriptLanguage: language, asset },
		...{ words: site, gameWords: game },
		theme: parseTheme(c.req.query("theme")),
		origin: new URL(c.req.url).origin,
	};
}

export type EmbedShown = Pick<Shown, "status" | "headers"> & {
	/** For how long anybody may keep the page: `Cache-Control`. */
	readonly cache: string;
};

/** Answers with a page of pages/embed, and lets other sites frame it. */
export function showEmbed(
	c: Context<AppEnv>,
	page: JSX.Element,
	{ status, headers, cache }: EmbedShown,
): Response {
	c.set("isFramed", true);
	return c.html(renderPage(page), status, {
		...headers,
		"Cache-Control": cache,
		Vary: "Accept-Language",
	});
}

export async function showEmbedError(
	c: Context<AppEnv>,
	kind: ErrorKind,
	shown: Pick<Shown, "status" | "headers">,
): Promise<Response> {
	const context = await embedContextOf(c);
	const words = context.words.errors[kind];
	const notice = <EmbedNotice {...{ context, words }} />;
	return showEmbed(c, notice, { ...shown, cache: "no-store" });
}
