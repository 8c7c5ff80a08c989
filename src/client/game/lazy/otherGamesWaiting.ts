/** Queries how many other games wait for the player, and whether the site can tell them by push. */
import { withTimeout } from "../../net/retry.ts";

export type Known = {
	/** How many other games wait. */
	readonly count: number;
	/** The browser could tell the player of their turn, and has not been asked. */
	readonly offersPush: boolean;
};

/** No games and no offer if the answer is unusable. */
export async function otherGamesWaiting(gameId: string): Promise<Known> {
	try {
		const response = await withTimeout(fetch("/games/mine.json"));
		const { games, hasPush } = (await response.json()) as {
			games?: unknown;
			hasPush?: unknown;
		};
		const waiting = (Array.isArray(games) ? games : []).filter(
			(game) => game?.isWaiting === true && game.id !== gameId,
		);
		const offersPush = hasPush === true && canAskForPush();
		return { count: waiting.length, offersPush };
	} catch {
		return { count: 0, offersPush: false };
	}
}

/** Whoever has allowed or forbidden notifications knows of them. */
function canAskForPush(): boolean {
	const isSupported = "PushManager" in window && "Notification" in window;
	return isSupported && Notification.permission === "default";
}
