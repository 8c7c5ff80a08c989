/**
 * What a game can be set to, as data. The rules read it and nothing else, so
 * that a finished game can be played again by the ruleset it carries.
 */

/** Raised by every change after which the same orders and keys could give another game. */
export const RULES_VERSION = 1;

/** What ends a game; see ending.ts. Shares are percents of the board's tiles. */
export type End =
	| { readonly type: "endless" }
	/** Over once the turn is above `turn`; the leader wins. */
	| { readonly type: "turn-limit"; readonly turn: number }
	| { readonly type: "full-map" }
	| { readonly type: "half-map" }
	/**
	 * A share of the map wins: `startPercent`, less `percentPerTurn` for every
	 * turn after `fallsAfterTurn`, never below `leastPercent`.
	 */
	| {
			readonly type: "falling-share";
			readonly startPercent: number;
			readonly fallsAfterTurn: number;
			readonly percentPerTurn: number;
			readonly leastPercent: number;
	  };

/** From so many tiles on, a seat has this level. */
export type LevelStep = readonly [tiles: number, level: number];

/** The two bounds of a random size (see `drawBounds` in steps/strike.ts). */
export type SizeRange = readonly [low: number, high: number];

/** At most one random event a turn: the kind whose `[from, to)` holds a draw in [0, 1). */
export type RandomEvents = {
	readonly fromTurn: number;
	readonly lightning: {
		readonly roll: SizeRange;
		readonly damage: SizeRange;
	};
	readonly earthquake: {
		readonly roll: SizeRange;
		readonly damage: SizeRange;
		readonly radius: SizeRange;
		/** Damage at the rim. */
		readonly rimDamage: number;
	};
	readonly drop: { readonly roll: SizeRange; readonly amount: SizeRange };
};

/** How long the phases last, in milliseconds. */
export type Pace = {
	readonly waitingMs: number;
	readonly collectingMs: number;
	/** Orders that arrive this long after a phase's end still count. */
	readonly graceMs: number;
};

export type RulesetName =
	| "turn-by-turn"
	| "free-neighbor"
	| "free-full"
	| "march";

export type Ruleset = {
	readonly name: RulesetName;
	readonly version: number;

	/** How many seats the game needs, and how many may be alive at once. */
	readonly minSeats: number;
	readonly maxSeats: number;
	/** A multi-step mode is the full game of phases, banking, attacks and levels; in a single-step mode seats simply take tiles, a turn a second. */
	readonly multiStep: boolean;
	/** Land grows next to own land only. */
	readonly neighborsOnly: boolean;

	readonly startLevel: number;
	readonly levelSteps: readonly LevelStep[];

	/** Strength of a newly grown tile, and the most a tile can have. */
	readonly newStrength: number;
	readonly maxStrength: number;
	readonly defendGain: number;
	readonly attackDamage: number;
	/** What is left of an attack's damage at the full reach of the seat's level. */
	readonly farthestAttackShare: number;
	readonly attacksPerLevel: number;
	readonly bankGain: number;

	/** If `returns`, a dead seat may come back after more than so many turns or, if not null, milliseconds. */
	readonly returns: boolean;
	readonly returnAfterTurns: number;
	readonly returnAfterMs: number | null;

	/** A seat is protected for so many turns, while it has at most so many tiles, and, if not null, for less than so many milliseconds. */
	readonly protectedTurns: number;
	readonly protectedTiles: number;
	readonly protectedMs: number | null;

	/** Strength that a tile loses a turn for each open side: of a seat that played within `activeTurns`, and of one that did not. */
	readonly erosionActive: number;
	readonly erosionInactive: number;
	readonly activeTurns: number;

	readonly events: RandomEvents | null;
	/** How many turns the dead stay on the leader board; null: for ever. */
	readonly deadRankedTurns: number | null;
	readonly end: End;

	/** `speed`: early orders are stronger and go first; `even`: time does not matter. */
	readonly tempo: "speed" | "even";
	/** Efficiency of a turn's last order under `speed` (the first has 1). */
	readonly lastEfficiency: number;
	/** Who sees confirmed orders before they execute: everyone, or their own seat alone. */
	readonly plans: "open" | "sealed";
	/** A phase ends as soon as every living person is ready. */
	readonly readyEnds: boolean;
	readonly pace: Pace;
	/** The game is over after this turn, whatever its `end`. */
	readonly maxTurns: number;
	/** The game is over after so many turns in a row in which no person gave an order or said ready. */
	readonly maxUnattendedTurns: number;
};
