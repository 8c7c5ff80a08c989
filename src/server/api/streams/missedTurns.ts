/** The turns that a program has missed while it was not listening. */
import type { GameLine } from "../../../api/gameStream.ts";
import { MOST_REPLAYED } from "../../../api/turn.ts";
import type { View } from "../../../match/view.ts";
import type { TurnRecord } from "../../../rules/replay.ts";
import { rulesOf } from "../../../rules/versions.ts";
import { linesOfTurns } from "./linesOfTurns.ts";

export type MissedTurns = {
	/** The game as it is now. */
	readonly view: View;
	/** Of the game's turns so far, from its first one on. */
	readonly records: readonly TurnRecord[];
	/** The first turn that was missed. */
	readonly from: number;
};

/** The lines of the missed turns, each computed as it is asked for; or one that says that they are skipped. */
export function* missedTurns({
	view,
	records,
	from,
}: MissedTurns): Generator<GameLine> {
	if (view.type === "lobby" || from >= records.length) return;
	const isWhole = records.length >= view.position.turn;
	const isKnown = rulesOf(view.settings.ruleset.version) !== null;
	if (!isWhole || !isKnown || records.length > MOST_REPLAYED)
		yield { type: "skipped", from, to: view.position.turn - 1 };
	else
		for (const { line } of linesOfTurns({ view, records }))
			if (line.turn >= from) yield line;
}
