/** Strategies that wait, save or change their mind at a certain time. */
import {
	type Approach,
	elapsed,
	NO_ATTACK,
	NORMAL,
	type Trick,
} from "./trick.ts";

/** The shares of a game after which a strategy changes its mind. */
const TIMES = [0.25, 0.4, 0.5, 0.6, 0.75, 0.85] as const;

/** All out: strikes before anything else, and defends nothing. */
const LUNGE: Approach = {
	weights: {
		take: NORMAL.take + 20,
		defendWeak: 0,
		defendStrong: 0,
		defendTown: 0,
		hold: 0,
	},
};

const SHELL: Approach = {
	...NO_ATTACK,
	weights: {
		defendWeak: 2.5 * NORMAL.defendWeak + 2,
		defendStrong: 3 * NORMAL.defendStrong + 1,
	},
};

/** One approach up to a share of the game, then another. */
function before(share: number, first: Approach, then: Approach): Trick {
	return (view) => (elapsed(view) < share ? first : then);
}

/** A trick for each of `TIMES`, named by the percentage. */
function atTimes(name: string, trick: (time: number) => Trick) {
	return Object.fromEntries(
		TIMES.map((time) => [`${name}-${100 * time}`, trick(time)]),
	);
}

export const TIMED: Readonly<Record<string, Trick>> = {
	peace: () => NO_ATTACK,
	...atTimes("peace", (time) => before(time, NO_ATTACK, {})),
	...atTimes("lunge", (time) => before(time, NO_ATTACK, LUNGE)),
	...atTimes("shell", (time) => before(time, {}, SHELL)),
	...atTimes("shell-first", (time) => before(time, SHELL, {})),
};

/** They exist only where points can be banked: nothing but the level's orders until then, all at once after. */
export const SAVING: Readonly<Record<string, Trick>> = {
	...atTimes("save", (time) => before(time, { saves: true }, {})),
	...atTimes("save-in-peace", (time) =>
		before(time, { ...NO_ATTACK, saves: true }, LUNGE),
	),
};
