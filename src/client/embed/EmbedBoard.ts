/** The board on another site's page: it is looked at only, so scrolling over it scrolls that page. */
import type { OverView, PlayingView } from "../../match/view.ts";
import type { TileIndex } from "../../rules/hex.ts";
import type { Position } from "../../rules/position.ts";
import { Board } from "../board/Board.ts";
import type { BoardModel, OrderArrow } from "../board/model.ts";
import { addStyle } from "../net/addStyle.ts";
import type { EmbedWords } from "./embedWords.ts";

const nothing = () => {};
const NONE: ReadonlySet<TileIndex> = new Set();

const QUIET: Omit<BoardModel, "position" | "plans"> = {
	...{ expected: null, cut: [], actionable: NONE, signs: [], preview: null },
	...{ chosen: null, note: null, tip: null, allNumbers: false },
};

/** A board for the game; it is not on the page yet. */
export function makeBoard(
	{ settings, seats }: PlayingView | OverView,
	words: EmbedWords,
): Board {
	const { ruleset, board: shape } = settings;
	const { seats: seatWords, board: named } = words;
	const board = new Board({
		...{ shape, seatCount: seats.length, viewer: null },
		maxStrength: ruleset.maxStrength,
		...{ name: named.name, roleDescription: named.roleDescription },
		number: words.number,
		level: ruleset.levelPerTown > 0 ? seatWords.orders : seatWords.level,
		...{ cutOff: named.cutOff, pointsPerTown: ruleset.pointsPerTown },
		...{ onScored: nothing, onLevel: nothing, onPoint: nothing },
		...{ onChoose: nothing, onWithdraw: nothing, skip: () => false },
	});
	// It lies as the picture does that it replaces.
	board.turn(false);
	board.root.removeAttribute("tabindex");
	board.root.removeAttribute("aria-roledescription");
	board.root.setAttribute("role", "img");
	return board;
}

/** Puts a board, of which something is drawn already, in place of the server's picture. */
export async function placeBoard(
	root: HTMLElement,
	board: Board,
): Promise<void> {
	const { style } = root.dataset;
	if (style) await addStyle(style);
	root.querySelector(".board-place")?.replaceChildren(board.root);
	board.lookAt(null, false);
}

export function drawPosition(
	board: Board,
	position: Position,
	plans: readonly OrderArrow[] = [],
): void {
	board.update({ ...QUIET, position, plans });
}
