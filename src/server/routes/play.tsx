/** Beginning a game against bots. */
import { Hono } from "hono";
import type { AppEnv } from "../env.ts";
import { readForm } from "../forms/form.ts";
import { parsePlay, settingsOf } from "../forms/playForm.ts";
import { openGame } from "../games/openGame.ts";
import { chromeOf } from "../http/preferences.ts";
import { ensureReader } from "../identity/session.ts";
import { HomePage, renderPage } from "../pages/pages.ts";

export const playRoutes = new Hono<AppEnv>();

playRoutes.post("/play", async (c) => {
	const sent = await readForm(c);
	const parsed = parsePlay(sent);
	if (parsed.type === "bad") {
		const chrome = chromeOf(c, await ensureReader(c));
		const { form, problems } = parsed;
		const page = <HomePage chrome={chrome} form={form} problems={problems} />;
		return c.html(renderPage(page), 422);
	}
	return await openGame(c, sent, settingsOf(parsed.choices));
});
