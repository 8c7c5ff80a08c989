/** What happened to a seat in a turn that decided, in a sentence or two. Pure. */

import type { Swing } from "../../../analysis/swings.ts";
import type { Event } from "../../../rules/event.ts";
import type { Board, TileIndex } from "../../../rules/hex.ts";
import type { Seat } from "../../../rules/position.ts";
import { isTown } from "../../../rules/terrain.ts";
import type { AnalysisWords } from "../../../words/en/analysis.ts";
import type { EventNames, LoggedEvent } from "../../../words/eventText.ts";
import { turnStoryOf } from "../../shared/turnStory.ts";

/** More towns than this are not named. */
const MOST_TOWNS = 3;

type Names = { readonly board: Board; readonly names: EventNames };

/**
 * Who gained by no land of their own did so by what another lost: then that is said, too, of
 * the player whose chance fell most.
 */
export function swingText(
	events: readonly Event[],
	swing: Omit<Swing, "turn" | "error">,
	{ board, names }: Names,
	words: AnalysisWords["decided"],
): string {
	const { seat, rival, before, after } = swing;
	const landOf = (of: Seat) => landText(events, of, { board, names }, words);
	const own = landOf(seat);
	const { won, lost } = own;
	const isByOthers = after > before && won <= lost && rival !== seat;
	const others = isByOthers ? landOf(rival).parts : [];
	const isLagging = after < before && won > 0 && lost === 0;
	const parts = [...own.parts, ...(isLagging ? [words.lagged] : []), ...others];
	return parts.length === 0
		? words.quiet(names.who(seat))
		: words.sentences(parts);
}

/** What a seat won and lost, in tiles and in sentences. */
function landText(
	events: readonly Event[],
	seat: Seat,
	{ board, names }: Names,
	words: AnalysisWords["decided"],
) {
	const { won, lost, cutOff, dead } = turnStoryOf(
		(events as readonly LoggedEvent[]).filter(isNoStart),
		seat,
	);
	const who = names.who(seat);
	const towns = (tiles: readonly TileIndex[]) =>
		tiles
			.filter((tile) => isTown(board, tile))
			.slice(0, MOST_TOWNS)
			.map(names.tile);
	const parts = [
		...(won.length > 0 ? [words.took(who, won.length, towns(won))] : []),
		...(lost.length > 0 ? [words.lost(who, lost.length, towns(lost))] : []),
		...(cutOff > 0 ? [words.cutOff(cutOff)] : []),
		...(dead.includes(seat) ? [words.out(who)] : []),
	];
	return { won: won.length, lost: lost.length, parts };
}

/** Everybody begins with land, which decides nothing. */
function isNoStart(event: LoggedEvent): boolean {
	return !(event.type === "grew" && event.first);
}
