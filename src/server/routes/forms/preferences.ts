/** The forms in every page's header, and the one that wants no lesson: each saves a choice in a cookie and returns to the page. */
import { type Context, Hono } from "hono";
import { isLanguage } from "../../../words/words.ts";
import type { AppEnv } from "../../env.ts";
import { readForm } from "../../forms/form.ts";
import { localPathOf } from "../../http/localPath.ts";
import {
	keepPreference,
	parseLesson,
	parseTheme,
} from "../../http/preferences.ts";

export const preferenceRoutes = new Hono<AppEnv>();

preferenceRoutes.post("/language", (c) =>
	keep(c, "language", (value) => (isLanguage(value) ? value : null)),
);
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
