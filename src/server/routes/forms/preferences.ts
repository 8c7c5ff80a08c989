/** The forms in every page's header, and the one that wants no lesson: each saves a choice in a cookie and returns to the page. */
import { type Context, Hono } from "hono";
import { isLanguage } from "../../../words/languages.ts";
import type { AppEnv } from "../../env.ts";
import { readForm } from "../../forms/form.ts";
import { addressIn, splitLanguage } from "../../http/languageAddress.ts";
import { localPathOf } from "../../http/localPath.ts";
import {
	keepPreference,
	parseLesson,
	parseTheme,
} from "../../http/preferences.ts";
import { LANGUAGE_COOKIE } from "../../http/speakLanguage.ts";

export const preferenceRoutes = new Hono<AppEnv>();

/** From a page whose address names a language, it leads to the same page in the one chosen. */
preferenceRoutes.post("/language", async (c) => {
	const { language, back } = await readForm(c);
	const chosen = isLanguage(language) ? language : null;
	keepPreference(c, LANGUAGE_COOKIE, chosen);
	const url = new URL(localPathOf(back, c.req.url), c.req.url);
	const { language: named, path } = splitLanguage(url.pathname);
	const isSame = named === null || chosen === null;
	const to = isSame ? path : addressIn(chosen, path);
	return c.redirect(to + url.search, 303);
});
preferenceRoutes.post("/theme", (c) => keep(c, "theme", parseTheme));
preferenceRoutes.post("/contrast", (c) =>
	keep(c, "contrast", (value) => (value === "high" ? value : null)),
);
preferenceRoutes.post("/lesson", (c) => keep(c, "lesson", parseLesson));

/** An invalid value deletes the cookie, so that the default applies again. */
async function keep(
	c: Context<AppEnv>,
	name: string,
	parse: (value: unknown) => string | null,
): Promise<Response> {
	const { [name]: given, back } = await readForm(c);
	keepPreference(c, name, parse(given));
	return c.redirect(localPathOf(back, c.req.url), 303);
}
