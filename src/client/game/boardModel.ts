/** The content of the board for a state. Pure. */
import type { TileIndex } from "../../rules/hex.ts";
import type { BoardModel } from "../board/model.ts";
import { cutWith, expectedIn } from "./expectedBoard.ts";
import { actionableTiles } from "./forecast.ts";
import type { Notes } from "./notesOn.ts";
import { orderArrowsOf } from "./orderArrows.ts";
import { situationNow } from "./plan.ts";
import { boardViewOf, type GameState, hasEnded } from "./state.ts";
import type { BoardFocus } from "./tileText.ts";

/** What is said about single tiles in a state; see notesOn.ts. */
export type NotesOf = (state: GameState) => Notes;

let latest: { state: GameState; tiles: Set<TileIndex> } | null = null;

/** The actionable tiles; cached for the last state, as every pointer movement needs them. */
export function actionableIn(state: GameState, at: number): Set<TileIndex> {
	if (latest?.state === state) return latest.tiles;
	const situation = hasEnded(state) ? null : situationNow(state, at);
	const tiles = situation ? actionableTiles(situation) : new Set<TileIndex>();
	latest = { state, tiles };
	return tiles;
}

const NO_NOTES: Notes = { signs: [], preview: null, note: null, tip: null };

/** Null in a lobby; without `notesOf`, which may have yet to load, nothing is said about single tiles. */
export function boardModelOf(
	state: GameState,
	focus: BoardFocus,
	notesOf: NotesOf | null,
): BoardModel | null {
	const view = boardViewOf(state);
	if (!view) return null;
	const { pointed, allNumbers, at } = focus;
	const expected = expectedIn(state, at);
	return {
		position: view.position,
		expected,
		cut: cutWith(view, expected, pointed),
		actionable: actionableIn(state, at),
		plans: orderArrowsOf(state),
		chosen: state.chosen,
		allNumbers,
		...(notesOf?.(state) ?? NO_NOTES),
	};
}
