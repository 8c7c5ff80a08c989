/** A game's page, and what its viewer may see as data. */
import { type Context, Hono } from "hono";
import type { PlayerId } from "../../match/match.ts";
import { type PackedView, unpackView } from "../../protocol/packedView.ts";
import type { AppEnv } from "../env.ts";
import { parseGameId } from "../gameId.ts";
import { GamePage, renderPage } from "../pages/pages.ts";
import { chromeOf } from "../preferences.ts";
import { ensureSession, sessionOf } from "../session.ts";

export const gameRoutes = new Hono<AppEnv>();

gameRoutes.get("/game/:id", async (c) => {
	const gameId = parseGameId(c.req.param("id"));
	if (gameId === null) return c.notFound();
	const known = await sessionOf(c);
	const json = await viewOf(c, gameId, known?.player ?? null);
	if (json === null) return c.notFound();
	const chrome = chromeOf(c, known ?? (await ensureSession(c)));
	const packed = JSON.parse(json) as PackedView;
	const view = unpackView(packed);
	const page = (
		<GamePage chrome={chrome} gameId={gameId} view={view} packed={packed} />
	);
	return c.html(renderPage(page));
});

gameRoutes.get("/game/:id/view.json", async (c) => {
	const session = await sessionOf(c);
	const json = await viewOf(c, c.req.param("id"), session?.player ?? null);
	if (json === null) return c.json({ error: "not_found" }, 404);
	return c.body(json, 200, { "Content-Type": "application/json" });
});

/** Null if there is no such game. */
async function viewOf(
	{ env }: Context<AppEnv>,
	text: string,
	player: PlayerId | null,
): Promise<string | null> {
	const gameId = parseGameId(text);
	return gameId && env.GAME_ROOMS.getByName(gameId).view(player);
}
