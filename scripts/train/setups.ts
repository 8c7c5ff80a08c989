/** The settings in which bots are trained and compared: the sizes and shapes that people play. */
import { DEFAULT_SHAPE, type MapSpec } from "../../src/rules/maps/shapes.ts";
import { marchFor } from "../../src/rules/modes.ts";
import type { Ruleset } from "../../src/rules/ruleset.ts";

/** A board of this shape and size is generated for each game. */
export type Setup = MapSpec & {
	readonly ruleset: Ruleset;
	readonly seats: number;
};

/** March on boards of a shape and size, with so many seats. */
export function setup(map: MapSpec, seats: number): Setup {
	return { ...map, ruleset: marchFor(map), seats };
}

export const FOUR = setup({ shape: DEFAULT_SHAPE, cols: 17, rows: 9 }, 4);
export const DUEL = setup({ shape: DEFAULT_SHAPE, cols: 11, rows: 9 }, 2);
export const EIGHT = setup({ shape: DEFAULT_SHAPE, cols: 25, rows: 20 }, 8);
const TWELVE = setup({ shape: DEFAULT_SHAPE, cols: 40, rows: 30 }, 12);
const PLAIN = setup({ shape: "plain", cols: 17, rows: 9 }, 4);
const RING = setup({ shape: "ring", cols: 17, rows: 11 }, 4);
const TWINS = setup({ shape: "twins", cols: 17, rows: 13 }, 6);
const SMALL = setup({ shape: DEFAULT_SHAPE, cols: 9, rows: 7 }, 2);

/** Several players on boards of 24 turns: every second game is of the size that is played most. */
export const SEVERAL: readonly Setup[] = [FOUR, PLAIN, FOUR, RING, FOUR, TWINS];

/** Several players on boards of more turns. */
export const LONG: readonly Setup[] = [
	EIGHT,
	{ ...TWELVE, seats: 8 },
	EIGHT,
	TWELVE,
];

/** What the weights are tuned for: mostly several players. */
export const TUNED: readonly Setup[] = [...SEVERAL, FOUR, EIGHT, DUEL, FOUR];

export const DUELS: readonly Setup[] = [
	DUEL,
	SMALL,
	DUEL,
	setup({ shape: "plain", cols: 11, rows: 9 }, 2),
];
