/** The settings in which bots are trained and compared: the sizes that people play. */

import type { MapSpec } from "../../src/rules/maps/shapes.ts";
import { marchFor } from "../../src/rules/modes.ts";
import type { Ruleset } from "../../src/rules/ruleset.ts";

/** A board is generated anew for each game. */
export type Setup = MapSpec & {
	readonly ruleset: Ruleset;
	readonly seats: number;
};

export const SETUPS = {
	four: setup({ shape: "plain", cols: 17, rows: 9 }, 4),
	duel: setup({ shape: "plain", cols: 11, rows: 9 }, 2),
	eight: setup({ shape: "plain", cols: 25, rows: 20 }, 8),
	island: setup({ shape: "island", cols: 17, rows: 9 }, 4),
} as const;

export type SetupName = keyof typeof SETUPS;

function setup(map: MapSpec, seats: number): Setup {
	return { ...map, ruleset: marchFor(map), seats };
}
