/** Strategies that want one thing more than all others, or not at all. */
import type { Weights } from "../../../src/bots/march/weights.ts";
import {
	type Approach,
	attacksOnly,
	NO_ATTACK,
	NORMAL,
	type Trick,
} from "./trick.ts";

const NO_DEFENCE: Partial<Weights> = {
	defendWeak: 0,
	defendStrong: 0,
	defendTown: 0,
	hold: 0,
};

const MORE_DEFENCE: Partial<Weights> = {
	defendWeak: 2.5 * NORMAL.defendWeak + 2,
	defendStrong: 3 * NORMAL.defendStrong + 1,
};

const TOWNS: Partial<Weights> = {
	town: 2 * NORMAL.town + 10,
	seize: 2 * NORMAL.seize + 10,
	defendTown: 2 * NORMAL.defendTown + 4,
	pull: 2 * NORMAL.pull + 1,
};

const APPROACHES: Readonly<Record<string, Approach>> = {
	turtle: { ...NO_ATTACK, weights: MORE_DEFENCE },
	wall: { weights: MORE_DEFENCE },
	race: { weights: { race: 5, growOwnSide: 0.4, grow: NORMAL.grow + 5 } },
	rush: { weights: { ...NO_DEFENCE, take: NORMAL.take + 30, race: 2 } },
	"no-defence": { weights: NO_DEFENCE },
	"attack-more": { weights: { take: NORMAL.take + 5 } },
	"towns-first": { weights: TOWNS },
	"towns-only": {
		...attacksOnly(({ survey }, tile) => survey.isTown[tile] === 1),
		weights: TOWNS,
	},
	"no-towns": { weights: { town: 0, seize: 0, defendTown: 0, pull: 0 } },
	"cut-first": { weights: { cut: 3 * NORMAL.cut + 2 } },
	"cuts-only": attacksOnly(({ land }, tile) => land.losses[tile] > 0),
	"no-cuts": { weights: { cut: 0, hold: 0 } },
	"one-blow": attacksOnly(isTakenAtOnce),
	compact: {
		weights: {
			growOwnSide: NORMAL.growOwnSide + 4,
			takeOwnSide: NORMAL.takeOwnSide + 3,
			hold: 2 * NORMAL.hold,
		},
	},
	"hit-leader": { weights: { leader: NORMAL.leader + 10 } },
};

function isTakenAtOnce(
	{
		owners,
		strengths,
		seat,
		survey,
	}: Parameters<NonNullable<Approach["allows"]>>[0],
	tile: number,
): boolean {
	const { neighbors, ruleset } = survey;
	const touching = neighbors
		.subarray(6 * tile, 6 * tile + 6)
		.filter((near) => owners[near] === seat).length;
	return strengths[tile] <= ruleset.attackDamage * touching;
}

export const AIMS: Readonly<Record<string, Trick>> = Object.fromEntries(
	Object.entries(APPROACHES).map(([name, approach]) => [name, () => approach]),
);
