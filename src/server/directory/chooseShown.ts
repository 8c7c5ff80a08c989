/** Which games of many are shown, and which are kept: somebody who opens very many hides nobody's. */
import { compareGames } from "../../protocol/directory.ts";
import type { Listing } from "./listing.ts";

/**
 * Those that are shown, in their order. From each address its best game comes
 * first, then of each its second, and so on: somebody who opens sixty takes
 * one place from the others, not sixty.
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
			// Games of which nothing is known stand for themselves.
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

/** Positive if others need the first more than the second. */
export function compareWorth(a: Listing, b: Listing): number {
	return (
		Number(a.present > 0) - Number(b.present > 0) ||
		Number(a.isPublic) - Number(b.isPublic)
	);
}

/** The game that others need least, the one silent for longest; null without games. */
export function leastOf(games: readonly Listing[]): Listing | null {
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
