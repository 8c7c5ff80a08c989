/** A board in words, for readers who can't see it. */
import { rankAll } from "../../../rules/ending.ts";
import { freeTiles, landOf, type Position } from "../../../rules/position.ts";
import { landCount } from "../../../rules/terrain.ts";
import type { SiteWords } from "../../../words/words.ts";

/** How many seats a description names at most: a list of fifty is of no use to the ear, and a table has them all. */
const MOST_NAMED = 10;

/** The title and the description of a position's picture: the seats with the most land, and what is free; `names` are by seat. */
export function describeBoard(
	position: Position,
	names: readonly string[],
	{ board: words, sentences }: SiteWords,
): { title: string; description: string } {
	const { board, turn } = position;
	const all = landCount(board);
	const landed = rankAll(position).filter((seat) => landOf(position, seat) > 0);
	const free = freeTiles(position).length;
	return {
		title: words.title(board.cols, board.rows, turn),
		description: sentences([
			...landed.slice(0, MOST_NAMED).map((seat) => {
				const land = landOf(position, seat);
				return words.seat(names[seat], land, land / all);
			}),
			words.free(free),
		]),
	};
}
