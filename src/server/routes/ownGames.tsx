/** A visitor's own games, wherever they are. */
import { type Context, Hono } from "hono";
import {
	compareOwnGames,
	type OwnListedGame,
	ownGame,
} from "../../protocol/directory.ts";
import type { Guest } from "../db/guests.ts";
import { gameIdsOf } from "../db/listings.ts";
import { databaseFor } from "../db/replica.ts";
import type { AppEnv } from "../env.ts";
import { OwnGamesPage, renderPage } from "../pages/pages.ts";
import { chromeOf } from "../preferences.ts";
import { sessionOf } from "../session.ts";

export const ownGameRoutes = new Hono<AppEnv>();

/** Who is in more sees the latest. */
const MOST_GAMES = 30;

ownGameRoutes.get("/games", async (c) => {
	const visitor = await sessionOf(c);
	const games = await ownGamesOf(c, visitor);
	const chrome = chromeOf(c, visitor);
	const page = <OwnGamesPage chrome={chrome} games={games} now={Date.now()} />;
	return c.html(renderPage(page));
});

ownGameRoutes.get("/games/mine.json", async (c) => {
	const games = await ownGamesOf(c, await sessionOf(c));
	return c.json({ now: Date.now(), games });
});

/** Each room is asked how its game stands: what D1 knows of it may be old. */
async function ownGamesOf(
	c: Context<AppEnv>,
	visitor: Guest | null,
): Promise<OwnListedGame[]> {
	if (visitor === null) return [];
	const { player } = visitor;
	const ids = await gameIdsOf(await databaseFor(c), player, MOST_GAMES);
	const games = await Promise.all(
		ids.map(async (id) => {
			try {
				return await c.env.GAME_ROOMS.getByName(id).ownGame(player);
			} catch (error) {
				console.error("a room could not be asked", id, error);
				return null;
			}
		}),
	);
	return games
		.flatMap((game) => (game === null ? [] : ownGame.parse(game)))
		.sort(compareOwnGames);
}
