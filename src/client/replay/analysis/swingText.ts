/** What happened to a seat in a turn that decided, in a sentence or two. Pure. */

import type { Swing } from "../../../analysis/swings.ts";
import type { Event } from "../../../rules/event.ts";
import type { Board, TileIndex } from "../../../rules/hex.ts";
import { isTown } from "../../../rules/terrain.ts";
import type { AnalysisWords } from "../../../words/en/analysis.ts";
import type { EventNames, LoggedEvent } from "../../../words/eventText.ts";
import { turnStoryOf } from "../../shared/turnStory.ts";

/** More towns than this are not named. */
const MOST_TOWNS = 3;

export function swingText(
	events: readonly Event[],
	{ seat, before, after }: Pick<Swing, "seat" | "before" | "after">,
	{ board, names }: { readonly board: Board; readonly names: EventNames },
	words: AnalysisWords["decided"],
): string {
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
		...(after < before && won.length > 0 && lost.length === 0
			? [words.lagged]
			: []),
		...(dead.includes(seat) ? [words.out(who)] : []),
	];
	return parts.length === 0 ? words.quiet(who) : parts.join(" ");
}

/** Everybody begins with land, which decides nothing. */
function isNoStart(event: LoggedEvent): boolean {
	return !(event.type === "grew" && event.first);
}
