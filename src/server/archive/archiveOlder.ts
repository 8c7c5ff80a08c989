/**
 * Sees to it that every finished game that is kept gets into the archive: also those that ended
 * before there was one, and those whose room has given up. The scheduled job does it, a part at a
 * time; nothing is asked of a room whose game is there.
 */

import { batch } from "../db/database.ts";
import { type EndedGame, endedGames } from "../db/finishedGames.ts";
import { keyText, positionOf, savedPosition, splitKey } from "../db/sweeps.ts";
import type { Env } from "../env.ts";
import type { GameId } from "../games/gameId.ts";
import { roomFaultIn } from "../room/RoomFault.ts";
import { GameArchive } from "./GameArchive.ts";

/** By then the room itself has done it, unless it failed. */
const SETTLED_MS = 60 * 60 * 1000;

const AT_ONCE = 50;

/** If R2 or a room does not answer, the same part is tried again next time. */
export async function archiveOlder(env: Env, now: number): Promise<void> {
	const after = splitKey(await positionOf(env.DB, "archive"));
	const games = await endedGames(env.DB, {
		...{ after, before: now - SETTLED_MS, limit: AT_ONCE },
	});
	const last = games.at(-1);
	if (last === undefined) return;
	await Promise.all(games.map((game) => archiveIfMissing(env, game)));
	const position = keyText(last.over_at, last.id);
	await batch(env.DB, [savedPosition(env.DB, "archive", position)]);
}

async function archiveIfMissing(
	env: Env,
	{ id, is_public }: EndedGame,
): Promise<void> {
	const archive = new GameArchive(env.ARCHIVE);
	if (!(await archive.has(id, is_public === 1))) await archiveNow(env, id);
}

/** Lets a game's room send it to the archive now. */
export async function archiveNow(env: Env, id: GameId): Promise<void> {
	try {
		await env.GAME_ROOMS.getByName(id).archive();
	} catch (error) {
		// What can't be read now is no more readable later; all others must not wait for it.
		if (roomFaultIn(error) !== "unreadable") throw error;
		console.error("a game could not be archived", id, error);
	}
}
