/** Accounts, their ratings and their games. */
import { type Context, Hono } from "hono";
import { playerGames } from "../../../api/pastGames.ts";
import {
	leaderboard,
	playerEndpoint,
	ratingHistory,
} from "../../../api/players.ts";
import type { PlayerId } from "../../../match/match.ts";
import { type Account, findAccount } from "../../db/accounts.ts";
import { leaderboardOf } from "../../db/leaderboard.ts";
import { gamesPage } from "../../db/pastGames.ts";
import { ratingsOf, selectChangesWithGames } from "../../db/ratings.ts";
import type { AppEnv } from "../../env.ts";
import { databaseFor } from "../../http/requestDatabase.ts";
import { nameKeyOf } from "../../identity/nameKey.ts";
import { displayRating, pointsOf } from "../../rating/displayRating.ts";
import { type Caller, readerOf } from "../caller.ts";
import { filterOf, nextOf, pastGameAnswer } from "../pastGameAnswer.ts";
import { Refused } from "../Refused.ts";
import { ratingAnswer } from "../ratingAnswer.ts";
import { serve } from "../serve.ts";

export const playerRoutes = new Hono<AppEnv>();

/** @throws Refused `not_found` */
async function accountNamed(
	c: Context<AppEnv>,
	name: string,
): Promise<Account> {
	const account = await findAccount(await databaseFor(c), nameKeyOf(name));
	if (account === null) throw new Refused("not_found");
	return account;
}

serve(playerRoutes, playerEndpoint, async (c, { params }) => {
	const account = await accountNamed(c, params.name);
	const ratings = await ratingsOf(await databaseFor(c), account.player);
	return {
		...{ name: account.name, registeredAt: account.registeredAt },
		isBotAccount: account.isBotAccount ?? false,
		ratings: ratings.map(({ family, mu, sigma, games }) => ({
			...{ family, ...ratingAnswer({ mu, sigma }), games },
		})),
	};
});

const CHANGES = 100;

/** Whether the caller may find all games of a player. */
function isOwner(caller: Caller | null, player: PlayerId): boolean {
	return readerOf(caller)?.player === player;
}

serve(playerRoutes, ratingHistory, async (c, { params, query, caller }) => {
	const { player } = await accountNamed(c, params.name);
	const { family } = params;
	const isOwn = isOwner(caller, player);
	const rows = await selectChangesWithGames(await databaseFor(c), {
		...{ player, family, limit: CHANGES + 1 },
		...(query.before !== undefined && { before: query.before }),
	}).execute();
	const shown = rows.slice(0, CHANGES);
	return {
		changes: shown.map((row) => ({
			game: isOwn || row.is_public === 1 ? row.game_id : null,
			at: row.changed_at,
			before: pointsOf(row.mu_before),
			after: ratingAnswer({ mu: row.mu_after, sigma: row.sigma_after }),
		})),
		next: rows.length > CHANGES ? `${shown[CHANGES - 1].seq}` : null,
	};
});

serve(playerRoutes, playerGames, async (c, { params, query, caller }) => {
	const { player } = await accountNamed(c, params.name);
	const whose = { player, isOwn: isOwner(caller, player) };
	const page = await gamesPage(await databaseFor(c), whose, filterOf(query));
	return {
		games: page.games.map(({ place, points, rated, ...game }) => ({
			...pastGameAnswer(game),
			...{ place, points },
			rated: rated && {
				before: pointsOf(rated.before),
				after: pointsOf(rated.after),
			},
		})),
		next: nextOf(page),
	};
});

serve(playerRoutes, leaderboard, async (c, { params, query }) => {
	const after = query.after === undefined ? null : nameKeyOf(query.after);
	const asked = { after, viewer: null, ofBots: query.of === "bots" };
	const d1 = await databaseFor(c);
	const board = await leaderboardOf(d1, params.family, asked);
	const { leaders, hasMore, isAfterKnown } = board;
	// An empty list would look like the end.
	if (after !== null && !isAfterKnown)
		throw new Refused("bad_value", { field: "after" });
	return {
		players: leaders.map(({ rank, name, rating, games }) => ({
			...{ rank, name, ...displayRating(rating), games },
		})),
		next: hasMore ? leaders[leaders.length - 1].name : null,
	};
});
