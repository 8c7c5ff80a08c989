/** The order in which lists show games. */
import type { ListedGame, OwnListedGame } from "./fromDirectory.ts";

/**
 * Open games come before those in play. Next come games with a person present,
 * since an empty one may stay empty. Then those that begin soonest, those with
 * a free seat, and those with the most people.
 */
export function compareGames(a: ListedGame, b: ListedGame): number {
	return (
		Number(a.state === "running") - Number(b.state === "running") ||
		Number(b.present > 0) - Number(a.present > 0) ||
		(a.beginsAt ?? NEVER) - (b.beginsAt ?? NEVER) ||
		Number(b.isJoinable) - Number(a.isJoinable) ||
		b.persons - a.persons ||
		(a.id < b.id ? -1 : Number(a.id > b.id))
	);
}

/** Later than any time, but finite, so that subtracting it from itself gives 0. */
const NEVER = Number.MAX_SAFE_INTEGER;

/** Games that wait for the player come first, then those with the least time left. */
export function compareOwnGames(a: OwnListedGame, b: OwnListedGame): number {
	return (
		Number(b.isWaiting) - Number(a.isWaiting) ||
		(a.deadlineAt ?? NEVER) - (b.deadlineAt ?? NEVER) ||
		compareGames(a, b)
	);
}
