/** The view of a game, whether its room has it or the archive alone. */
import type { Context } from "hono";
import type { PlayerId } from "../../../match/match.ts";
import type { AppEnv } from "../../env.ts";
import type { GameId } from "../../games/gameId.ts";
import { resolveGameId } from "../../games/resolveGameId.ts";
import { retryCall } from "../../http/retryCall.ts";
import type { ViewAnswer } from "../../room/api.ts";
import { viewAnswer } from "../../room/gameAnswers.ts";
import { roomFaultIn } from "../../room/RoomFault.ts";
import { archivedGame } from "./finishedGame.ts";

/**
 * The view that a game's room shows a player; null is an unknown visitor. `text`: the id as
 * written in the address. `isPage`: the player's browser shows it.
 */
export async function gameView(
	c: Context<AppEnv>,
	text: string,
	player: PlayerId | null,
	isPage = false,
): Promise<ViewAnswer> {
	const gameId = await resolveGameId(c, text);
	if (gameId === null) return { type: "unknown_game" };
	const answer = await viewInRoom(c, gameId, { player, isPage });
	if (!(answer instanceof Error) && answer.type !== "unknown_game")
		return answer;
	const archived = await archivedGame(c, gameId);
	if (archived !== null) return viewAnswer(archived, player);
	if (answer instanceof Error) throw answer;
	return answer;
}

/** What a room answers, or the error of one whose storage is broken. */
async function viewInRoom(
	c: Context<AppEnv>,
	id: GameId,
	{ player, isPage }: { player: PlayerId | null; isPage: boolean },
): Promise<ViewAnswer | Error> {
	try {
		return await retryCall(() =>
			c.env.GAME_ROOMS.getByName(id).view(player, isPage),
		);
	} catch (error) {
		if (roomFaultIn(error) === "unreadable") return error as Error;
		throw error;
	}
}
