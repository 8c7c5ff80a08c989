/** Beginning a game against bots. */
import { Hono } from "hono";
import type { AppEnv } from "../env.ts";
import { formOf } from "../formOf.ts";
import { openGame } from "../openGame.ts";
import { HomePage, renderPage } from "../pages/pages.ts";
import { parsePlay, settingsOf } from "../playForm.ts";
import { chromeOf } from "../preferences.ts";
import { sessionOf } from "../session.ts";

export const playRoutes = new Hono<AppEnv>();

playRoutes.post("/play", async (c) => {
	const parsed = parsePlay(await formOf(c));
	if (parsed.type === "bad") {
		const chrome = chromeOf(c, await sessionOf(c));
		const { form, problems } = parsed;
		const page = <HomePage chrome={chrome} form={form} problems={problems} />;
		return c.html(renderPage(page), 422);
	}
	const id = await openGame(c, settingsOf(parsed.choices));
	return c.redirect(`/game/${id}`, 303);
});
