/** The land by turn that a page has seen. Pure. */
import type { View } from "../../match/view.ts";
import {
	type LandHistory,
	type LandRow,
	landRowOf,
} from "../../rules/landHistory.ts";
import type { Position } from "../../rules/position.ts";
import { turnsPlayed } from "../shared/currentTurn.ts";

/** Maximum number of turns kept; beyond it, every second turn in the older half is dropped. */
const MAX_LANDS = 500;
/** What is left when every second row of the older half is dropped. */
const LEAST_THINNED = (MAX_LANDS * 3) / 4;

/** Adds the land that a view shows, replacing what was known of that turn. */
export function withLands(lands: LandHistory, view: View): LandHistory {
	return view.type === "lobby"
		? lands
		: withRow(lands, view.position, turnsPlayed(view));
}

/** Adds the land after a turn, with which the game may have ended. */
export function withLandsAfter(
	lands: LandHistory,
	turn: number,
	position: Position,
): LandHistory {
	return withRow(lands, position, turn + 1);
}

function withRow(
	lands: LandHistory,
	position: Position,
	turn: number,
): LandHistory {
	const before = lands.filter((row) => row.turn < turn);
	return [...thinned(before), { ...landRowOf(position), turn }];
}

function thinned(lands: LandHistory): LandHistory {
	if (lands.length < MAX_LANDS) return lands;
	const older = lands.length / 2;
	return lands.filter((_, i) => i >= older || i % 2 === 0);
}

/**
 * The rows in runs of turns that follow one another: a page that came late, or back, has not
 * seen all turns. A history from which seen turns were dropped is one run.
 */
export function runsOf(lands: LandHistory): LandRow[][] {
	if (lands.length >= LEAST_THINNED) return [[...lands]];
	const runs: LandRow[][] = [];
	for (const row of lands) {
		const run = runs.at(-1);
		if (run?.at(-1)?.turn === row.turn - 1) run.push(row);
		else runs.push([row]);
	}
	return runs;
}
