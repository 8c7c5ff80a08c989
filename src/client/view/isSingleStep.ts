/** The two ways to play a turn: single-step and multi-step. */
import type { View } from "../../match/view.ts";

/** Whether the mode is a single-step one: a turn takes a second, so every order is given as soon as it is chosen. */
export function isSingleStep({ settings }: View): boolean {
	return !settings.ruleset.multiStep;
}
