/** What a board may look like, before it is generated. */
import type { Board } from "../rules/hex.ts";
import { boardGeneratorFor } from "../rules/maps/boardGenerators.ts";
import type { Settings } from "./settings.ts";

/** The key of the example, which no game has. */
const EXAMPLE_KEY = "0".repeat(64);

/** Drawing a large map takes tens of milliseconds, and all games of a shape and size have the same example. */
const drawn = new Map<string, Board>();

const MOST_DRAWN = 32;

/** The board of a game before it begins; if it is generated then, an example of its shape. */
export function exampleBoard({
	ruleset,
	board,
	map,
	seatCount,
}: Settings): Board {
	if (map === undefined) return board;
	const { cols, rows } = board;
	const { name, version } = ruleset;
	const key = [name, version, map, cols, rows, seatCount].join(" ");
	const known = drawn.get(key);
	if (known !== undefined) return known;
	const generateBoard = boardGeneratorFor(ruleset);
	const made = generateBoard(
		{ shape: map, cols, rows },
		seatCount,
		EXAMPLE_KEY,
	);
	if (drawn.size >= MOST_DRAWN) drawn.clear();
	drawn.set(key, made);
	return made;
}
