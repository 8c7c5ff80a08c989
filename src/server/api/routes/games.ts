/** Lists of games, and the modes. */
import { Hono } from "hono";
import { currentGames, ownGames } from "../../../api/currentGames.ts";
import { finishedGames } from "../../../api/pastGames.ts";
import { rulesets } from "../../../api/rulesets.ts";
import { mostSeats } from "../../../forms/ruleForm.ts";
import { REGIONS } from "../../../protocol/fromDirectory.ts";
import { compareGames } from "../../../protocol/listOrder.ts";
import { rulesetFor } from "../../../rules/modes.ts";
import { RULESET_NAMES, type Ruleset } from "../../../rules/ruleset.ts";
import { listedGames } from "../../db/pastGames.ts";
import type { AppEnv } from "../../env.ts";
import { databaseFor } from "../../http/requestDatabase.ts";
import { gameLists, regionOf } from "../../routes/shared/gameLists.ts";
import { ownGames as findOwnGames } from "../../routes/shared/ownGames.ts";
import { listedAnswer, ownGameAnswer } from "../listedAnswer.ts";
import { filterOf, nextOf, pastGameAnswer } from "../pastGameAnswer.ts";
import { serve } from "../serve.ts";

export const gameListRoutes = new Hono<AppEnv>();

serve(gameListRoutes, finishedGames, async (c, { query }) => {
	const d1 = await databaseFor(c);
	const page = await listedGames(d1, null, filterOf(query));
	return { games: page.games.map(pastGameAnswer), next: nextOf(page) };
});

serve(gameListRoutes, currentGames, async (c, { query }) => {
	const { region } = query;
	const lists = await gameLists(c, region ?? regionOf(c));
	const regions = region === undefined ? REGIONS : [region];
	const games = regions
		.flatMap((one) => lists[one]?.games ?? [])
		.sort(compareGames);
	return { games: games.map(listedAnswer) };
});

serve(gameListRoutes, ownGames, async (c, { caller }) => {
	const { games } = await findOwnGames(c, caller.visitor);
	return { games: games.map(ownGameAnswer) };
});

const USUAL = { cols: 17, rows: 9 };

serve(gameListRoutes, rulesets, async (_, { query }) => {
	const board = {
		cols: query.cols ?? USUAL.cols,
		rows: query.rows ?? USUAL.rows,
	};
	return {
		rulesets: RULESET_NAMES.map((name) => {
			const ruleset = rulesetFor(name, board);
			return {
				ruleset: structuredClone(ruleset) as never,
				reach: reachOf(ruleset),
				mostSeats: mostSeats(ruleset, board),
			};
		}),
	};
});

function reachOf({ neighborsOnly, multiStep, support }: Ruleset) {
	return {
		grow: neighborsOnly ? "beside" : "anywhere",
		attack: multiStep ? (support ? "beside" : "level") : "never",
		defend: multiStep ? "own" : "never",
	} as const;
}
