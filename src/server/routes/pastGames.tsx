/** Creating a game for people, and finding a friend's. */
import { Hono } from "hono";
import type { AppEnv } from "../env.ts";
import { formOf } from "../forms/form.ts";
import { DEFAULT_GAME, gameSettingsOf, parseGame } from "../forms/gameForm.ts";
import { gameIdIn } from "../games/gameId.ts";
import { openGame } from "../games/openGame.ts";
import { chromeOf } from "../http/preferences.ts";
import { ensureReader, sessionOf } from "../identity/session.ts";
import { JoinPage, NewGamePage, renderPage } from "../pages/pages.ts";

export const gamesRoutes = new Hono<AppEnv>();

gamesRoutes.get("/games/new", async (c) => {
	// Its form is for those alone whom we can tell apart.
	const chrome = chromeOf(c, await ensureReader(c));
	const page = (
		<NewGamePage chrome={chrome} form={DEFAULT_GAME} problems={{}} />
	);
	return c.html(renderPage(page));
});

gamesRoutes.post("/games", async (c) => {
	const sent = await formOf(c);
	const parsed = parseGame(sent);
	if (parsed.type === "bad") {
		const chrome = chromeOf(c, await ensureReader(c));
		const { form, problems } = parsed;
		const page = (
			<NewGamePage chrome={chrome} form={form} problems={problems} />
		);
		return c.html(renderPage(page), 422);
	}
	return await openGame(c, sent, gameSettingsOf(parsed.choices));
});

/** A link or a code that somebody was given, as it was pasted. */
gamesRoutes.get("/join", async (c) => {
	const typed = c.req.query("game")?.trim() ?? "";
	const id = gameIdIn(typed);
	if (id !== null) return c.redirect(`/game/${id}`, 303);
	const chrome = chromeOf(c, await sessionOf(c));
	const page = <JoinPage chrome={chrome} typed={typed.slice(0, 200)} />;
	return c.html(renderPage(page), typed === "" ? 200 : 404);
});
