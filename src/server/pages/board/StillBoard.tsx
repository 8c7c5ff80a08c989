/** The board as it is, and each seat's share of it: all that works without a script. */
import type { OverView, PlayingView } from "../../../match/view.ts";
import type { Seat } from "../../../rules/position.ts";
import { signedName } from "../../../words/signedName.ts";
import type { PageContext } from "../layout/pageContext.ts";
import { Board } from "./Board.tsx";
import { describeBoard } from "./describeBoard.ts";
import { SeatsTable } from "./SeatsTable.tsx";

export function StillBoard({
	context,
	view,
	profiles,
}: {
	readonly context: PageContext;
	readonly view: PlayingView | OverView;
	/** Names that have a profile; none if absent. */
	readonly profiles?: ReadonlyMap<Seat, string>;
}) {
	const { words, contrast } = context;
	const { position, seats, settings } = view;
	const names = seats.map(signedName);
	return (
		<>
			<div class="still-board">
				<Board
					id="board"
					position={position}
					maxStrength={settings.ruleset.maxStrength}
					{...describeBoard(position, names, words)}
					hasLabels
					hasPatterns={contrast}
				/>
			</div>
			<SeatsTable {...{ context, view, position, profiles }} />
		</>
	);
}
