/** The form that begins a game against bots. */
import { Hono } from "hono";
import { parsePlay, playSettingsOf } from "../../../forms/botGameForm.ts";
import type { AppEnv } from "../../env.ts";
import { readForm } from "../../forms/form.ts";
import { ensureReader } from "../../identity/visitorOf.ts";
import { HomePage, renderPage } from "../../pages/pages.ts";
import { goHome } from "../shared/goHome.ts";
import { openGame } from "../shared/openGame.ts";
import { pageContextOf } from "../shared/pageContextOf.ts";
import { refuseGameForm } from "../shared/refuseGameForm.ts";
import { wantsJson } from "../shared/showError.tsx";

export const playRoutes = new Hono<AppEnv>();

playRoutes.get("/play", goHome);

playRoutes.post("/play", async (c) => {
	const sent = await readForm(c);
	const parsed = parsePlay(sent);
	if (parsed.type === "invalid") {
		if (wantsJson(c)) return refuseGameForm(c, parsed.problems);
		const context = pageContextOf(c, await ensureReader(c));
		const { form, problems } = parsed;
		const page = <HomePage context={context} form={form} problems={problems} />;
		return c.html(renderPage(page), 422);
	}
	return await openGame(c, sent, () => ({
		settings: playSettingsOf(parsed.values),
	}));
});
