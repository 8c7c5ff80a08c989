/** A seat's level rises and falls with the number of its tiles. */
import { livingSeats } from "../position.ts";
import type { Ruleset } from "../ruleset.ts";
import { emit, type TurnContext } from "../turnContext.ts";

/** Updates the levels, except in single-step modes and in rulesets without level steps. */
export function updateLevels(context: TurnContext): void {
	const { ruleset, draft } = context;
	if (!ruleset.multiStep || ruleset.levelSteps.length === 0) return;
	for (const [seat, { level, tiles }] of livingSeats(draft)) {
		const to = levelFor(ruleset, tiles);
		if (to !== level)
			emit(context, { type: "levelChanged", seat, from: level, to });
	}
}

/** The level of a seat with this many tiles. */
export function levelFor(
	{ startLevel, levelSteps }: Pick<Ruleset, "startLevel" | "levelSteps">,
	tiles: number,
): number {
	return levelSteps.reduce(
		(level, [needed, reached]) => (tiles >= needed ? reached : level),
		startLevel,
	);
}
