/** The forms in every page's header: each saves a choice in a cookie and returns to the page. */
import { type Context, Hono } from "hono";
import { deleteCookie, setCookie } from "hono/cookie";
import { isLanguage } from "../../../words/words.ts";
import type { AppEnv } from "../../env.ts";
import { readForm } from "../../forms/form.ts";
import { cookieOptions } from "../../http/cookies.ts";
import { localPathOf } from "../../http/localPath.ts";
import { parseTheme } from "../../http/preferences.ts";

const YEAR_S = 365 * 24 * 60 * 60;

export const preferenceRoutes = new Hono<AppEnv>();

preferenceRoutes.post("/language", (c) =>
	keep(c, "language", (value) => (isLanguage(value) ? value : null)),
);
preferenceRoutes.post("/theme", (c) => keep(c, "theme", parseTheme));
preferenceRoutes.post("/contrast", (c) =>
	keep(c, "contrast", (value) => (value === "high" ? value : null)),
);

/** An invalid value deletes the cookie, so that the default applies again. */
async function keep(
	c: Context<AppEnv>,
	name: string,
	parse: (value: unknown) => string | null,
): Promise<Response> {
	const { [name]: given, back } = await readForm(c);
	const value = parse(given);
	if (value === null) deleteCookie(c, name, cookieOptions(c, 0));
	else setCookie(c, name, value, cookieOptions(c, YEAR_S));
	return c.redirect(localPathOf(back, c.req.url), 303);
}
