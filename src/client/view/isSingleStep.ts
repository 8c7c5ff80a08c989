/** The two ways to play a turn: single-step and multi-step. */
import type { View } from "../../match/view.ts";

/** Whether a turn takes a second: there is no time for second thoughts, so every order is given as it is chosen. */
export function isSingleStep({ settings }: View): boolean {
	return !settings.ruleset.multiStep;
}
