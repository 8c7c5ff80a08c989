/** Whether a game can be analysed. */
import type { GameLog } from "../rules/replay.ts";
import { RULES_VERSION } from "../rules/ruleset.ts";

/**
 * - `classic`: bots that play it on hardly ever come to its end.
 * - `free`: it has no end of its own.
 * - `old`: it was played by rules that today's bots have not learned.
 */
export type NotAnalysable = "classic" | "free" | "old";

/** Null if it can be analysed: a march by the present rules, in which points decide after a number of turns. */
export function whyNotAnalysable({
	rules,
	ruleset,
}: Pick<GameLog, "rules" | "ruleset">): NotAnalysable | null {
	if (!ruleset.multiStep) return "free";
	if (ruleset.name !== "march") return "classic";
	const isLearned = rules === RULES_VERSION && ruleset.support;
	return isLearned && ruleset.end.type === "points" ? null : "old";
}
