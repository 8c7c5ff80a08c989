/** The picture of the board before play begins. */
import { exampleBoard } from "../../../match/exampleBoard.ts";
import type { Settings } from "../../../match/settings.ts";
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
	const position = emptyPosition(exampleBoard(settings), 0);
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
