/** What the board says about single tiles, for a state. Pure. */
import type { BoardModel } from "../board/model.ts";
import { actPreviewOf } from "./actPreview.ts";
import type { GameState } from "./state.ts";
import { tileSignsOf } from "./tileSigns.ts";
import { calloutOf, type SpokenFocus } from "./tileText.ts";

export type Notes = Pick<BoardModel, "signs" | "preview" | "note" | "tip">;

export function notesOn(state: GameState, focus: SpokenFocus): Notes {
	const { pointed, at, words } = focus;
	const { chosen } = state;
	const preview =
		pointed === null ? null : actPreviewOf(state, pointed, at, words.number);
	return {
		signs: tileSignsOf(state, at),
		preview,
		note: chosen === null ? null : calloutOf(state, chosen, focus, true),
		tip: pointed === null ? null : calloutOf(state, pointed, focus, false),
	};
}
