/** A seat's level rises and falls with the number of its tiles. */
import { livingSeats } from "../position.ts";
import type { Ruleset } from "../ruleset.ts";
import { emit, type TurnContext } from "../turnContext.ts";

/** The step. Levels stay as they are in single-step modes, and where a ruleset has no level steps. */
export function updateLevels(context: TurnContext): void {
	const { ruleset, draft } = context;
	if (!ruleset.multiStep || ruleset.levelSteps.length === 0) return;
	for (const [seat, { level, tiles }] of livingSeats(draft)) {
		const to = levelFor(ruleset, tiles);
		if (to !== level)
			emit(context, { type: "levelChanged", seat, from: level, to });
	}
}

/** The level of a seat with so many tiles. */
export function levelFor(
	{ startLevel, levelSteps }: Pick<Ruleset, "startLevel" | "levelSteps">,
	tiles: number,
): number {
	return levelSteps.reduce(
		(level, [needed, reached]) => (tiles >= needed ? reached : level),
		startLevel,
	);
}
