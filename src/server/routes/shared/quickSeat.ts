/** A seat in a public game that begins within seconds: an open game here or in another region, or a new one. */
import type { Context } from "hono";
import { drawShape } from "../../../forms/ruleForm.ts";
import type { PlayerId } from "../../../match/match.ts";
import type { Fill } from "../../../match/settings.ts";
import type { FoundGame } from "../../directory/api.ts";
import { directoryOf } from "../../directory/directories.ts";
import { quickSettings } from "../../directory/quickGame.ts";
import type { AppEnv } from "../../env.ts";
import { type GameId, newGameId } from "../../games/gameId.ts";
import { limitGames, openerOf } from "../../games/limitGames.ts";
import { secretOf } from "../../http/cookies.ts";
import { logSparingly } from "../../http/log.ts";
import { placementOf, REGIONS, type Region } from "../../http/region.ts";
import { retryCall } from "../../http/retryCall.ts";
import { TimedOut, withTimeout } from "../../http/withTimeout.ts";
import type { Visitor } from "../../identity/visitor.ts";

/** After this many games that turned out to be full, a game is opened to which no other visitor is sent. */
const MOST_TRIES = 4;

/** The longest wait for other regions, or for the database. */
const PATIENCE_MS = 400;

type Search = {
	readonly seeker: PlayerId;
	readonly strength: Promise<Fill>;
	/** Games that turned out to be full, or to have begun. */
	readonly except: readonly GameId[];
};

type RegionalGame = FoundGame & {
	readonly region: Region;
	/** Whether nobody has entered it yet. */
	readonly isNew: boolean;
};

/** Seats the visitor; returns the game. `strength`: that of the bots, if a game is opened. */
export async function takeSeat(
	c: Context<AppEnv>,
	visitor: Visitor,
	strength: Promise<Fill>,
): Promise<GameId> {
	const { hint } = placementOf(c.req.raw);
	const refused: GameId[] = [];
	for (;;) {
		const search = { seeker: visitor.player, strength, except: refused };
		const game = await findGame(c, search);
		if (game.isNew && refused.length === 0) await limitGames(c, visitor);
		const refusal = await retryCall(() =>
			c.env.GAME_ROOMS.getByName(game.id, { locationHint: hint }).enter(
				{ ...game, ...openerOf(c) },
				visitor,
			),
		);
		if (refusal === null) return game.id;
		refused.push(game.id);
	}
}

/** An open game here, one in another region, or a new one. */
async function findGame(
	c: Context<AppEnv>,
	search: Search,
): Promise<RegionalGame> {
	const { seeker, strength, except } = search;
	const { region } = placementOf(c.req.raw);
	if (except.length < MOST_TRIES) {
		const elsewhere = REGIONS.filter((other) => other !== region);
		const far = orNullIfSlow(
			firstFound(elsewhere.map((at) => openGameIn(c, at, search))),
		);
		const found = (await openGameIn(c, region, search)) ?? (await far);
		if (found !== null) return found;
	}
	const settings = quickSettings(await strength, drawShape());
	const unseen = { region, isNew: true };
	const alone = { id: newGameId(secretOf(c)), settings, ...unseen };
	if (except.length >= MOST_TRIES) return alone;
	try {
		const directory = directoryOf(c.env, region);
		const wanted = { except, settings, seeker };
		return { ...(await directory.seekQuick(wanted)), ...unseen };
	} catch (error) {
		logSparingly("error", "the directory could not be asked", error);
		return alone;
	}
}

/** A region's open game; null if there is none, or its directory does not answer. */
async function openGameIn(
	{ env }: Context<AppEnv>,
	region: Region,
	{ except, seeker }: Search,
): Promise<RegionalGame | null> {
	try {
		const found = await retryCall(() =>
			directoryOf(env, region).findQuick(except, seeker),
		);
		return found && { ...found, region, isNew: false };
	} catch (error) {
		logSparingly("error", "a directory could not be asked", region, error);
		return null;
	}
}

/** The first result that is not null; null if all are. */
async function firstFound<T>(
	promises: readonly Promise<T | null>[],
): Promise<T | null> {
	const found = promises.map(async (promise) => {
		const value = await promise;
		if (value === null) throw new Error("none");
		return value;
	});
	return Promise.any(found).catch(() => null);
}

/** The result, or null if it takes too long. */
export async function orNullIfSlow<T>(promise: Promise<T>): Promise<T | null> {
	try {
		return await withTimeout(promise, PATIENCE_MS);
	} catch (error) {
		if (error instanceof TimedOut) return null;
		throw error;
	}
}
