/**
 * Chooses which of many games are shown, and which are kept, so that one person
 * who opens many games doesn't push out everyone else's.
 */
import { compareGames } from "../../protocol/listOrder.ts";
import type { Listing } from "./listing.ts";

/**
 * The games to show, in order. The best game from each address comes first,
 * then each address's second best, and so on: a person who opens sixty games
 * takes one place from the others, not sixty.
 */
export function chooseShown(
	games: readonly Listing[],
	most: number,
): Listing[] {
	const sorted = games.toSorted(compareGames);
	if (sorted.length <= most) return sorted;
	const counts = new Map<string, number>();
	const turns = new Map(
		sorted.map((game) => {
			// A game without a known opener counts as an address of its own.
			const opener = game.opener ?? game.id;
			const turn = counts.get(opener) ?? 0;
			counts.set(opener, turn + 1);
			return [game.id, turn];
		}),
	);
	const turnOf = ({ id }: Listing) => turns.get(id) ?? 0;
	return sorted
		.toSorted(
			(a, b) =>
				Number(b.present > 0) - Number(a.present > 0) || turnOf(a) - turnOf(b),
		)
		.slice(0, most)
		.sort(compareGames);
}

/** Positive if the first game is worth more to other people than the second. */
export function compareWorth(a: Listing, b: Listing): number {
	return (
		Number(a.present > 0) - Number(b.present > 0) ||
		Number(a.isPublic) - Number(b.isPublic)
	);
}

/**
 * The game that is worth least to others, and among equals the one silent for
 * longest; null without games.
 */
export function leastNeeded(games: readonly Listing[]): Listing | null {
	let least: Listing | null = null;
	for (const game of games)
		if (
			least === null ||
			compareWorth(game, least) < 0 ||
			(compareWorth(game, least) === 0 && game.at < least.at)
		)
			least = game;
	return least;
}
