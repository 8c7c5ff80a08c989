/** How many games wait for a player, and not only are there. */
import type { OwnListedGame } from "./fromDirectory.ts";

/**
 * A game without a clock in which the player is the only person can lie for
 * weeks: nobody waits, and no count reminds of it.
 */
export function countWaiting(games: readonly OwnListedGame[]): number {
	return games.filter(
		({ isWaiting, deadlineAt, persons }) =>
			isWaiting && (deadlineAt !== null || persons > 1),
	).length;
}
