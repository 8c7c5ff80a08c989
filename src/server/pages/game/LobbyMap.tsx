/** The picture of the board before play begins. */
import type { Settings } from "../../../match/settings.ts";
import type { Board as RulesBoard } from "../../../rules/hex.ts";
import { boardGeneratorFor } from "../../../rules/maps/boardGenerators.ts";
import { emptyPosition } from "../../../rules/position.ts";
import { Board } from "../board/Board.tsx";
import { describeBoard } from "../board/describeBoard.ts";
import type { PageContext } from "../layout/pageContext.ts";

type Props = { readonly context: PageContext; readonly settings: Settings };

/**
 * The empty board. One that is generated when play begins is not known yet: a caption says so
 * below an example of its shape.
 */
export function LobbyMap({ context, settings }: Props) {
	const isExample = settings.map !== undefined;
	const { example, exampleTitle } = context.gameWords.settings;
	const position = emptyPosition(exampleOf(settings), 0);
	const said = describeBoard(position, [], context.words);
	return (
		<figure class="lobby-board">
			<Board
				id="board"
				position={position}
				maxStrength={settings.ruleset.maxStrength}
				title={isExample ? exampleTitle : said.title}
				description={said.description}
			/>
			{isExample && <figcaption class="muted">{example}</figcaption>}
		</figure>
	);
}

/** The key of the example, which no game has. */
const EXAMPLE_KEY = "0".repeat(64);

/** Drawing a large map takes tens of milliseconds, and all games of a shape and size have the same example. */
const drawn = new Map<string, RulesBoard>();

const MOST_DRAWN = 32;

function exampleOf({ ruleset, board, map, seatCount }: Settings): RulesBoard {
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
