/** The rulesets that the manual describes, and the values from which its numbers are computed. */

import { marchFor } from "../../../rules/modes.ts";
import type {
	End,
	RandomEvents,
	Ruleset,
	SizeRange,
} from "../../../rules/ruleset.ts";
import { drawBounds, drawValue } from "../../../rules/steps/randomEvents.ts";
import type { SiteWords } from "../../../words/words.ts";
import { DEFAULT_PLAY } from "../../forms/botGameForm.ts";
import type { PageContext } from "../layout/pageContext.ts";

/** The properties of every section. */
export type SectionProps = {
	readonly context: PageContext;
	readonly words: SiteWords["manual"];
};

export const DEFAULT_BOARD = boardOf(DEFAULT_PLAY.board);

export const MARCH: Ruleset = marchFor(DEFAULT_BOARD);

export function marchEnd() {
	return fallingShareOf(MARCH.end);
}

/** A board by its name, for example `17x9`. */
export function boardOf(size: string) {
	const [cols, rows] = size.split("x").map(Number);
	return { cols, rows };
}

function fallingShareOf(end: End): Extract<End, { type: "falling-share" }> {
	if (end.type !== "falling-share")
		throw new Error("the page tells of a share that falls");
	return end;
}

/** The events of a ruleset that has them. */
export function eventsOf({ events }: Ruleset): RandomEvents {
	if (events === null) throw new Error("the page tells of chance");
	return events;
}

/** The probability of an event per turn. */
export function chanceOf({ roll }: { roll: SizeRange }): number {
	return roll[1] - roll[0];
}

/** The minimum and maximum of a random size. */
export function sizesOf(range: SizeRange): [least: number, most: number] {
	const [low, high] = drawBounds(range);
	return [drawValue(low, low), drawValue(high, high)];
}

/** The levels of a ruleset, each with the tiles that a seat needs for it. */
export function levelsOf({ startLevel, levelSteps }: Ruleset) {
	return [
		{ level: startLevel, tiles: 1 },
		...levelSteps.map(([tiles, level]) => ({ level, tiles })),
	];
}
