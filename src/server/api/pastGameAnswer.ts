/** Finished games, as the API lists them. */
import type { PastGame } from "../db/pastGame.ts";
import type { PageOf } from "../db/pastGames.ts";
import { type GameFilter, parseGameFilter } from "../forms/gameFilter.ts";

export function pastGameAnswer({ players, ...game }: PastGame) {
	return {
		...game,
		players: players.map(({ isBotAccount = false, ...player }) => ({
			...{ ...player, isBotAccount },
		})),
	};
}

/** The filter in a query that its schema has checked. */
export function filterOf(
	query: Readonly<Record<string, string | undefined>>,
): GameFilter {
	return parseGameFilter(query);
}

/** What continues a list after a page. */
export function nextOf({ games, hasMore }: PageOf<PastGame>): string | null {
	const last = games.at(-1);
	return hasMore && last ? `${last.overAt}-${last.id}` : null;
}
