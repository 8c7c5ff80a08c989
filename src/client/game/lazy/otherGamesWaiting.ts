/** Queries how many other games wait for the player. */
import { withTimeout } from "../../net/retry.ts";

/** The number of other games that wait; 0 if the answer is unusable. */
export async function otherGamesWaiting(gameId: string): Promise<number> {
	try {
		const response = await withTimeout(fetch("/games/mine.json"));
		const { games } = (await response.json()) as { games?: unknown };
		if (!Array.isArray(games)) return 0;
		return games.filter(
			(game) => game?.isWaiting === true && game.id !== gameId,
		).length;
	} catch {
		return 0;
	}
}
