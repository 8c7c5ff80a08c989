/** A visitor's own games, wherever they are, and those that are over. */

import { type Context, Hono } from "hono";
import {
	compareOwnGames,
	type OwnListedGame,
	ownGame,
} from "../../../protocol/directory.ts";
import type { Guest } from "../../db/guests.ts";
import { gameIdsOf } from "../../db/listings.ts";
import {
	type OwnPastGame,
	ownPastGames,
	type PageOf,
} from "../../db/pastGames.ts";
import type { AppEnv } from "../../env.ts";
import {
	ALL_GAMES,
	type GameFilter,
	parseGameFilter,
} from "../../forms/gameFilter.ts";
import { logSparingly } from "../../http/log.ts";
import { databaseFor } from "../../http/requestDatabase.ts";
import { retryCall } from "../../http/retryCall.ts";
import { certainVisitor, ensureReader } from "../../identity/visitor.ts";
import { OwnGamesPage, renderPage } from "../../pages/pages.ts";
import { chromeOf } from "../shared/chromeOf.ts";

export const ownGameRoutes = new Hono<AppEnv>();

/** So many are shown at first: those that wait are among them, as all rooms are asked. */
const SHOWN_FIRST = 60;

/** A room is one question: of more games than this the latest are asked, well below Cloudflare's 1,000 a request. */
const MOST_ASKED = 500;

ownGameRoutes.get("/games", async (c) => {
	const visitor = await certainVisitor(c);
	const { before } = parseGameFilter(c.req.query());
	const filter = { ...ALL_GAMES, before };
	const [{ games, more }, past] = await Promise.all([
		shownGamesOf(c, visitor),
		pastGamesOf(c, visitor, filter),
	]);
	// The form in it is for those alone whom we can tell apart.
	const chrome = chromeOf(c, await ensureReader(c));
	const now = Date.now();
	const page = <OwnGamesPage {...{ chrome, games, more, past, filter, now }} />;
	return c.html(renderPage(page));
});

ownGameRoutes.get("/games/mine.json", async (c) => {
	const shown = await shownGamesOf(c, await certainVisitor(c));
	return c.json({ now: Date.now(), ...shown });
});

async function pastGamesOf(
	c: Context<AppEnv>,
	visitor: Guest | null,
	filter: GameFilter,
): Promise<PageOf<OwnPastGame>> {
	if (visitor === null) return { games: [], hasMore: false };
	return ownPastGames(await databaseFor(c), visitor.player, filter);
}

type Shown = {
	readonly games: readonly OwnListedGame[];
	/** How many there are besides. */
	readonly more: number;
};

/** The first games, or all of them where all are asked for. */
async function shownGamesOf(
	c: Context<AppEnv>,
	visitor: Guest | null,
): Promise<Shown> {
	const games = await ownGamesOf(c, visitor);
	const shown =
		c.req.query("all") === undefined ? games.slice(0, SHOWN_FIRST) : games;
	return { games: shown, more: games.length - shown.length };
}

/** Each room is asked how its game stands: what D1 knows of it may be old. */
async function ownGamesOf(
	c: Context<AppEnv>,
	visitor: Guest | null,
): Promise<OwnListedGame[]> {
	if (visitor === null) return [];
	const { player } = visitor;
	const ids = await gameIdsOf(await databaseFor(c), player, MOST_ASKED);
	const games = await Promise.all(
		ids.map(async (id) => {
			try {
				return await retryCall(() =>
					c.env.GAME_ROOMS.getByName(id).ownGame(player),
				);
			} catch (error) {
				logSparingly("error", "a room could not be asked", id, error);
				return null;
			}
		}),
	);
	return (
		games
			// A room of another version may say less than is shown here.
			.flatMap((game) => ownGame.safeParse(game).data ?? [])
			.sort(compareOwnGames)
	);
}
