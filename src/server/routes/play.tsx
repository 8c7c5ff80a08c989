/** Beginning a game. */
import { type Context, Hono } from "hono";
import { type Guest, saveGuest } from "../db/guests.ts";
import type { AppEnv } from "../env.ts";
import { type GameId, newGameId } from "../gameId.ts";
import { HomePage, renderPage } from "../pages/pages.ts";
import { type PlayChoices, parsePlay, settingsOf } from "../playForm.ts";
import { chromeOf } from "../preferences.ts";
import { ensureSession, sessionOf } from "../session.ts";

export const playRoutes = new Hono<AppEnv>();

playRoutes.post("/play", async (c) => {
	const parsed = parsePlay(await c.req.parseBody());
	if (parsed.type === "bad") {
		const chrome = chromeOf(c, await sessionOf(c));
		const { form, problems } = parsed;
		const page = <HomePage chrome={chrome} form={form} problems={problems} />;
		return c.html(renderPage(page), 422);
	}
	const guest = await ensureSession(c);
	const id = newGameId();
	await Promise.all([
		createRoom(c, id, guest, parsed.choices),
		keepGuest(c, guest),
	]);
	return c.redirect(`/game/${id}`, 303);
});

async function createRoom(
	{ env }: Context<AppEnv>,
	id: GameId,
	guest: Guest,
	choices: PlayChoices,
): Promise<void> {
	const { settings, bots } = settingsOf(choices);
	const holders = [{ type: "person", ...guest } as const, ...bots];
	await env.GAME_ROOMS.getByName(id).create({ id, settings, holders });
}

/** A game does not wait for the database: its result brings its guest along. */
async function keepGuest(
	{ env }: Context<AppEnv>,
	guest: Guest,
): Promise<void> {
	try {
		await saveGuest(env.DB, guest, Date.now());
	} catch (error) {
		console.error("a guest could not be saved", error);
	}
}
