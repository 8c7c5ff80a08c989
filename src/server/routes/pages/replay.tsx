/** The page of a finished game, at the same address as the game (game.tsx). */
import type { Context } from "hono";
import type { OverView } from "../../../match/view.ts";
import type { Seat } from "../../../rules/position.ts";
import { profilesIn } from "../../db/pastGames.ts";
import type { AppEnv } from "../../env.ts";
import type { GameId } from "../../games/gameId.ts";
import { logSparingly } from "../../http/log.ts";
import { databaseFor } from "../../http/requestDatabase.ts";
import { visitorOf } from "../../identity/visitorOf.ts";
import { type PageContext, ReplayPage, renderPage } from "../../pages/pages.ts";
import { finishedLands } from "../shared/finishedGame.ts";
import { playersBefore } from "../shared/playersBefore.ts";

/** `view` is what the reader may see; `forgotten` counts the players who have deleted their account since. */
export async function showReplay(
	c: Context<AppEnv>,
	context: PageContext,
	shown: { readonly view: OverView; readonly forgotten: number },
): Promise<Response> {
	const gameId = (c.req.param("id") ?? "") as GameId;
	const player = (await visitorOf(c))?.player ?? null;
	const [lands, profiles, before] = await Promise.all([
		finishedLands(c, gameId, player),
		profilesOf(c, gameId),
		playersBefore(c, shown.view.settings),
	]);
	const page = (
		<ReplayPage {...{ context, gameId, lands, profiles, before, ...shown }} />
	);
	return c.html(renderPage(page));
}

/** The players whose names link to profiles; none if the database does not answer. */
async function profilesOf(
	c: Context<AppEnv>,
	gameId: string,
): Promise<ReadonlyMap<Seat, string>> {
	try {
		return await profilesIn(await databaseFor(c), gameId);
	} catch (error) {
		logSparingly("error", "the database did not say who has a profile", error);
		return new Map();
	}
}
