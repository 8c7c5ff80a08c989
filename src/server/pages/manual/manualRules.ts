/** The rulesets that the manual describes, and the values from which its numbers are computed. */

import { DEFAULT_PLAY } from "../../../forms/botGameForm.ts";
import { marchFor } from "../../../rules/modes.ts";
import type {
	RandomEvents,
	Ruleset,
	SizeRange,
} from "../../../rules/ruleset.ts";
import { drawBounds, drawValue } from "../../../rules/steps/randomEvents.ts";
import type { SiteWords } from "../../../words/words.ts";
import type { PageContext } from "../layout/pageContext.ts";

/** The properties of every section. */
export type SectionProps = {
	readonly context: PageContext;
	readonly words: SiteWords["manual"];
};

export const DEFAULT_BOARD = boardOf(DEFAULT_PLAY.board);

export const MARCH: Ruleset = marchFor(DEFAULT_BOARD);

/** The strength of a tile that an attack takes. */
export const MARCH_CAPTURE = captureOf(MARCH);

export const MARCH_TURNS = turnsOf(MARCH);

/** A board by its name, for example `17x9`. */
export function boardOf(size: string) {
	const [cols, rows] = size.split("x").map(Number);
	return { cols, rows };
}

function captureOf({ captureStrength }: Ruleset): number {
	if (captureStrength === null) throw new Error("the page tells of taking");
	return captureStrength;
}

/** How many turns a game for points lasts. */
export function turnsOf({ end }: Ruleset): number {
	if (end.type !== "points") throw new Error("the page tells of points");
	return end.turns;
}

/** With how many tiles a seat begins, if nothing is in its way. */
export function startLand({ startRadius }: Ruleset): number {
	return 1 + 3 * startRadius * (startRadius + 1);
}

/** How many tiles must touch a tile of this strength for one order to take it. */
export function blowsToBreak(
	{ attackDamage }: Ruleset,
	strength: number,
): number {
	return Math.ceil(strength / attackDamage);
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
