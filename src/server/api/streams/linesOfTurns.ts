/** Recorded turns, played, each as it is asked for. */
import type { OverView, PlayingView } from "../../../match/view.ts";
import type { Position } from "../../../rules/position.ts";
import type { TurnRecord } from "../../../rules/replay.ts";
import { rulesFor } from "../../../rules/versions.ts";
import { type LineOf, turnLine } from "./gameLines.ts";
import { playRecord } from "./playRecord.ts";

export type RecordedGame = {
	readonly view: PlayingView | OverView;
	/** From the game's first turn on. */
	readonly records: readonly TurnRecord[];
	/** A turn, and the position before it, from which it is played; the first one if absent. */
	readonly start?: { readonly turn: number; readonly position: Position };
};

/** `position`: after the turn. */
type PlayedLine = {
	readonly line: LineOf<"turn">;
	readonly position: Position;
};

/** Throws if the game's version of the rules is unknown here. */
export function* linesOfTurns({
	view: { settings, seats },
	records,
	start,
}: RecordedGame): Generator<PlayedLine> {
	const { ruleset, board } = settings;
	const first = start?.turn ?? 0;
	let position =
		start?.position ?? rulesFor(ruleset).emptyPosition(board, seats.length);
	for (const [index, record] of records.slice(first).entries()) {
		const played = playRecord(ruleset, position, record);
		position = played.position;
		const line = turnLine({ turn: first + index, ...record }, played);
		yield { line, position };
	}
}
