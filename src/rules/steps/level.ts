/** A seat's level rises and falls with the number of its tiles and towns. */
import { livingSeats, townsHeld } from "../position.ts";
import type { Ruleset } from "../ruleset.ts";
import { emit, type TurnContext } from "../turnContext.ts";

/** Updates the levels, except in single-step modes and in rulesets in which they never change. */
export function updateLevels(context: TurnContext): void {
	const { ruleset, draft } = context;
	const canChange = ruleset.levelSteps.length > 0 || ruleset.levelPerTown > 0;
	if (!ruleset.multiStep || !canChange) return;
	for (const [seat, { level, tiles }] of livingSeats(draft)) {
		const to = levelFor(ruleset, tiles, townsHeld(draft, seat));
		if (to !== level)
			emit(context, { type: "levelChanged", seat, from: level, to });
	}
}

/** The level of a seat with this many tiles and towns. */
export function levelFor(
	ruleset: Pick<
		Ruleset,
		"startLevel" | "levelSteps" | "levelPerTown" | "maxLevel"
	>,
	tiles: number,
	towns: number,
): number {
	const { levelPerTown, maxLevel } = ruleset;
	const level = levelOfLand(ruleset, tiles) + levelPerTown * towns;
	return maxLevel === null ? level : Math.min(level, maxLevel);
}

/** The level that a seat has for this many tiles alone. */
export function levelOfLand(
	{ startLevel, levelSteps }: Pick<Ruleset, "startLevel" | "levelSteps">,
	tiles: number,
): number {
	return levelSteps.reduce(
		(level, [needed, reached]) => (tiles >= needed ? reached : level),
		startLevel,
	);
}
