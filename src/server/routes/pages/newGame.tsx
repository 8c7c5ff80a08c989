/** Creates a game for people, and joins a friend's. */
import { Hono } from "hono";
import type { AppEnv } from "../../env.ts";
import { readForm } from "../../forms/form.ts";
import {
	DEFAULT_GAME,
	gameSettingsOf,
	parseGame,
} from "../../forms/peopleGameForm.ts";
import { gameIdIn } from "../../games/gameId.ts";
import { ensureReader, visitorOf } from "../../identity/visitorOf.ts";
import { JoinPage, NewGamePage, renderPage } from "../../pages/pages.ts";
import { openGame } from "../shared/openGame.ts";
import { pageContextOf } from "../shared/pageContextOf.ts";
import { refuseGameForm } from "../shared/refuseGameForm.ts";
import { revalidatedForms } from "../shared/revalidatedForms.ts";
import { wantsJson } from "../shared/showError.tsx";

export const newGameRoutes = new Hono<AppEnv>();

newGameRoutes.get("/games/new", revalidatedForms, async (c) => {
	// The page's form needs a cookie that distinguishes its senders.
	const context = pageContextOf(c, await ensureReader(c));
	const page = (
		<NewGamePage context={context} form={DEFAULT_GAME} problems={{}} />
	);
	return c.html(renderPage(page));
});

newGameRoutes.post("/games", async (c) => {
	const sent = await readForm(c);
	const parsed = parseGame(sent);
	if (parsed.type === "invalid") {
		if (wantsJson(c)) return refuseGameForm(c, parsed.problems);
		const context = pageContextOf(c, await ensureReader(c));
		const { form, problems } = parsed;
		const page = (
			<NewGamePage context={context} form={form} problems={problems} />
		);
		return c.html(renderPage(page), 422);
	}
	return await openGame(c, sent, () => ({
		settings: gameSettingsOf(parsed.values),
	}));
});

/** Redirects to the game whose link or code the visitor has pasted. */
newGameRoutes.get("/join", revalidatedForms, async (c) => {
	const typed = c.req.query("game")?.trim() ?? "";
	const id = gameIdIn(typed);
	if (id !== null) return c.redirect(`/game/${id}`, 303);
	const context = pageContextOf(c, await visitorOf(c));
	const page = <JoinPage context={context} typed={typed.slice(0, 200)} />;
	return c.html(renderPage(page), typed === "" ? 200 : 404);
});
