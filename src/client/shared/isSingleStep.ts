/** Tells single-step modes from multi-step ones. */
import type { View } from "../../match/view.ts";

/** Whether the mode is single-step: a turn takes a second, so every order is sent as soon as it is chosen. */
export function isSingleStep({ settings }: View): boolean {
	return !settings.ruleset.multiStep;
}
