/** The picture that links to a game show. */
import type { View } from "../../../match/view.ts";
import type { Picture } from "../layout/LinkPreview.tsx";
import type { PageContext } from "../layout/pageContext.ts";

/**
 * Its address has the turn, as sites that have shown a picture of the game once keep it by its
 * address. Undefined for a game that only its players may watch: its link shows the site's.
 */
export function mapOf(
	gameId: string,
	view: View,
	{ words }: PageContext,
): Picture | undefined {
	if (!view.settings.isWatchable) return undefined;
	const path = `/game/${gameId}/map.png`;
	if (view.type === "lobby") return { path };
	const { board, turn } = view.position;
	return {
		path: `${path}?turn=${view.type === "over" ? "end" : turn}`,
		alt: words.board.title(board.cols, board.rows, turn),
	};
}
