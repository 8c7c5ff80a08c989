import type { Context } from "hono";
import type { PlayerId } from "../../../match/match.ts";
import type { AppEnv } from "../../env.ts";
import { resolveGameId } from "../../games/resolveGameId.ts";
import { retryCall } from "../../http/retryCall.ts";
import type { ViewAnswer } from "../../room/api.ts";

/** The view that a game's room shows a player; null is an unknown visitor. `text`: the id as written in the address. */
export async function gameView(
	c: Context<AppEnv>,
	text: string,
	player: PlayerId | null,
): Promise<ViewAnswer> {
	const gameId = await resolveGameId(c, text);
	if (gameId === null) return { type: "unknown_game" };
	return await retryCall(() => c.env.GAME_ROOMS.getByName(gameId).view(player));
}
