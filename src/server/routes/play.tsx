/** Beginning a game against bots. */
import { Hono } from "hono";
import type { AppEnv } from "../env.ts";
import { formOf } from "../formOf.ts";
import { openGame } from "../openGame.ts";
import { HomePage, renderPage } from "../pages/pages.ts";
import { parsePlay, settingsOf } from "../playForm.ts";
import { chromeOf } from "../preferences.ts";
import { ensureReader } from "../session.ts";

export const playRoutes = new Hono<AppEnv>();

playRoutes.post("/play", async (c) => {
	const sent = await formOf(c);
	const parsed = parsePlay(sent);
	if (parsed.type === "bad") {
		const chrome = chromeOf(c, await ensureReader(c));
		const { form, problems } = parsed;
		const page = <HomePage chrome={chrome} form={form} problems={problems} />;
		return c.html(renderPage(page), 422);
	}
	return await openGame(c, sent, settingsOf(parsed.choices));
});
