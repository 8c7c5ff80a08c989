/** The board as it is, and who has how much of it: all that needs no script. */
import type { OverView, PlayingView } from "../../match/view.ts";
import { Board } from "./Board.tsx";
import type { Chrome } from "./chrome.ts";
import { describeBoard } from "./describeBoard.ts";
import { SeatsTable } from "./SeatsTable.tsx";

export function StillBoard({
	chrome,
	view,
}: {
	readonly chrome: Chrome;
	readonly view: PlayingView | OverView;
}) {
	const { words, contrast } = chrome;
	const { position, seats } = view;
	const names = seats.map(({ name }) => name);
	return (
		<>
			<div class="still-board">
				<Board
					id="board"
					position={position}
					{...describeBoard(position, names, words)}
					hasLabels
					hasPatterns={contrast}
				/>
			</div>
			<SeatsTable view={view} position={position} words={words} />
		</>
	);
}
