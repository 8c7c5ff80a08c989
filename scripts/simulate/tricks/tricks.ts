/** All single-minded strategies. They show whether one trick wins, and are not offered to people. */
import type { Ruleset } from "../../../src/rules/ruleset.ts";
import { AIMS } from "./aims.ts";
import { SAVING, TIMED } from "./timing.ts";
import type { Trick } from "./trick.ts";
import { VICTIMS } from "./victims.ts";

export const TRICKS: Readonly<Record<string, Trick>> = {
	...AIMS,
	...VICTIMS,
	...TIMED,
	...SAVING,
};

/** The names of the tricks that a ruleset has a use for. */
export function tricksFor({ bankGain }: Ruleset): string[] {
	return Object.keys(TRICKS).filter(
		(name) => bankGain > 0 || !(name in SAVING),
	);
}
