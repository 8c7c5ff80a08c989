/** One button puts a visitor into a public game that begins within seconds. */

import { type Context, Hono } from "hono";
import type { Fill, PlayerId } from "../../../match/match.ts";
import { botStrengthFor } from "../../db/botStrength.ts";
import type { Guest } from "../../db/guests.ts";
import type { Found } from "../../directory/api.ts";
import { directoryOf } from "../../directory/directories.ts";
import { quickSettings } from "../../directory/quickGame.ts";
import type { AppEnv } from "../../env.ts";
import { readForm } from "../../forms/form.ts";
import { type GameId, newGameId } from "../../games/gameId.ts";
import { limitGames, openerOf } from "../../games/limitGames.ts";
import { secretOf } from "../../http/cookies.ts";
import { logSparingly } from "../../http/log.ts";
import { placementOf, REGIONS, type Region } from "../../http/region.ts";
import { databaseFor } from "../../http/requestDatabase.ts";
import { retryCall } from "../../http/retryCall.ts";
import { TimedOut, withTimeout } from "../../http/withTimeout.ts";
import { type Visitor, visitorOf } from "../../identity/visitor.ts";
import { challenge } from "../shared/challenge.tsx";
import { requireVisitor } from "../shared/requireVisitor.tsx";

export const playNowRoutes = new Hono<AppEnv>();

/** Games that may turn out to be full before one is opened that nobody else knows of. */
const MOST_TRIES = 4;

/** Nobody is kept waiting for longer by other regions, or by the database. */
const PATIENCE_MS = 400;

playNowRoutes.post("/play-now", async (c) => {
	const known = await visitorOf(c);
	const form = await readForm(c);
	const visitor = await requireVisitor(c, form);
	if (visitor instanceof Response) return visitor;
	const challenged = await challenge(c, visitor, form);
	if (challenged !== null) return challenged;
	// A newcomer has beaten nobody.
	const strength = known === null ? "easy" : strengthFor(c, known);
	const id = await takeSeat(c, visitor, Promise.resolve(strength));
	return c.redirect(`/game/${id}`, 303);
});

/** Without an answer in time the bots are normal ones. */
async function strengthFor(
	c: Context<AppEnv>,
	{ player }: Guest,
): Promise<Fill> {
	try {
		const fitting = botStrengthFor(await databaseFor(c), player);
		return (await soon(fitting)) ?? "normal";
	} catch (error) {
		logSparingly(
			"error",
			"the database did not say how strong bots may be",
			error,
		);
		return "normal";
	}
}

type Seeking = {
	readonly seeker: PlayerId;
	readonly strength: Promise<Fill>;
	/** Games that turned out to be full or begun. */
	readonly except: readonly GameId[];
};

type Place = Found & {
	readonly region: Region;
	/** Whether nobody is there yet. */
	readonly isNew: boolean;
};

async function takeSeat(
	c: Context<AppEnv>,
	visitor: Visitor,
	strength: Promise<Fill>,
): Promise<GameId> {
	const { hint } = placementOf(c.req.raw);
	const refused: GameId[] = [];
	for (;;) {
		const seeking = { seeker: visitor.player, strength, except: refused };
		const place = await findPlace(c, seeking);
		if (place.isNew && refused.length === 0) await limitGames(c, visitor);
		const refusal = await retryCall(() =>
			c.env.GAME_ROOMS.getByName(place.id, { locationHint: hint }).enter(
				{ ...place, ...openerOf(c) },
				visitor,
			),
		);
		if (refusal === null) return place.id;
		refused.push(place.id);
	}
}

/** A game to go to: one that is open here, one that is open elsewhere, or a new one. */
async function findPlace(c: Context<AppEnv>, seeking: Seeking): Promise<Place> {
	const { seeker, strength, except } = seeking;
	const { region } = placementOf(c.req.raw);
	if (except.length < MOST_TRIES) {
		const elsewhere = REGIONS.filter((other) => other !== region);
		const far = soon(first(elsewhere.map((at) => open(c, at, seeking))));
		const found = (await open(c, region, seeking)) ?? (await far);
		if (found !== null) return found;
	}
	const settings = quickSettings(await strength);
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

/** A region's open game; null if there is none, or nobody says so. */
async function open(
	{ env }: Context<AppEnv>,
	region: Region,
	{ except, seeker }: Seeking,
): Promise<Place | null> {
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

/** The first that is not null; null if all are. */
async function first<T>(
	promises: readonly Promise<T | null>[],
): Promise<T | null> {
	const found = promises.map(async (promise) => {
		const value = await promise;
		if (value === null) throw new Error("none");
		return value;
	});
	return Promise.any(found).catch(() => null);
}

/** Null if it takes too long. */
async function soon<T>(promise: Promise<T>): Promise<T | null> {
	try {
		return await withTimeout(promise, PATIENCE_MS);
	} catch (error) {
		if (error instanceof TimedOut) return null;
		throw error;
	}
}
