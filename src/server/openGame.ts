/** Opens a game near its first visitor, who takes a seat in it. */
import type { Context } from "hono";
import type { Settings } from "../match/match.ts";
import { secretOf } from "./cookies.ts";
import type { AppEnv } from "./env.ts";
import { type GameId, newGameId } from "./gameId.ts";
import { keepGuest } from "./keepGuest.ts";
import { placeOf } from "./region.ts";
import { ensureSession } from "./session.ts";

export async function openGame(
	c: Context<AppEnv>,
	settings: Settings,
): Promise<GameId> {
	const visitor = await ensureSession(c);
	const { region, hint } = placeOf(c.req.raw);
	const id = newGameId(secretOf(c));
	const room = c.env.GAME_ROOMS.getByName(id, { locationHint: hint });
	const [refusal] = await Promise.all([
		room.enter({ id, region, settings }, visitor),
		keepGuest(c, visitor),
	]);
	if (refusal !== null) throw new Error(`a new game refused: ${refusal}`);
	return id;
}
