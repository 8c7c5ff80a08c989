import type { Context } from "hono";
import type { AppEnv } from "../env.ts";
import type { GameId } from "../games/gameId.ts";
import { resolveGameId } from "../games/resolveGameId.ts";
import type { GameRoom } from "../room/GameRoom.ts";
import { Refused } from "./Refused.ts";

/**
 * The id in an address, and its room: a fresh stub each time, as `retryCall` wants it.
 * @throws Refused `not_found` if there can be no such game.
 */
export async function roomIn(
	c: Context<AppEnv>,
	{ id: text }: { readonly id: string },
): Promise<{
	readonly id: GameId;
	readonly room: () => DurableObjectStub<GameRoom>;
}> {
	const id = await resolveGameId(c, text);
	if (id === null) throw new Refused("not_found");
	return { id, room: () => c.env.GAME_ROOMS.getByName(id) };
}
