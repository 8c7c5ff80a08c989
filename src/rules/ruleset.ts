/**
 * The settings of a game's rules, as data. The rules read nothing else, so that a finished
 * game can be replayed by the ruleset it carries.
 */

/** Increased by every change after which the same orders and keys could lead to a different game. */
export const RULES_VERSION = 2;

/** What ends a game; see ending.ts. Shares are percentages of the board's tiles. */
export type End =
	| { readonly type: "endless" }
	/** The game is over once the turn is above `turn`; the leader wins. */
	| { readonly type: "turn-limit"; readonly turn: number }
	/** The game is over after this many turns; the seat with the most points wins. */
	| { readonly type: "points"; readonly turns: number }
	| { readonly type: "full-map" }
	| { readonly type: "half-map" }
	/**
	 * A share of the map wins: `startPercent`, minus `percentPerTurn` for every turn after
	 * `fallsAfterTurn`, but at least `leastPercent`.
	 */
	| {
			readonly type: "falling-share";
			readonly startPercent: number;
			readonly fallsAfterTurn: number;
			readonly percentPerTurn: number;
			readonly leastPercent: number;
	  };

/** A seat with at least this many tiles has this level. */
export type LevelStep = readonly [tiles: number, level: number];

/** The two bounds of a random size (see `drawBounds` in steps/strike.ts). */
export type SizeRange = readonly [low: number, high: number];

/** At most one random event per turn: the kind whose interval `[from, to)` contains a draw in [0, 1). */
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

/** The duration of each phase, in milliseconds. */
export type Pace = {
	readonly waitingMs: number;
	readonly collectingMs: number;
	/** Orders that arrive this long after a phase's end still count. */
	readonly graceMs: number;
};

export const RULESET_NAMES = [
	"march",
	"turn-by-turn",
	"free-neighbor",
	"free-full",
] as const;

export type RulesetName = (typeof RULESET_NAMES)[number];

export type Ruleset = {
	readonly name: RulesetName;
	readonly version: number;

	/** How many seats the game needs, and how many may be alive at once. */
	readonly minSeats: number;
	readonly maxSeats: number;
	/**
	 * A multi-step mode is the full game of phases, banking, attacks and levels; in a
	 * single-step mode seats simply take tiles, one turn per second.
	 */
	readonly multiStep: boolean;
	/** If true, land grows only next to own land. */
	readonly neighborsOnly: boolean;

	/**
	 * Where seats begin: on a free tile that they choose, or on the board's start places, drawn
	 * by lot. Each gets all land at most `startRadius` steps away.
	 */
	readonly starts: "chosen" | "assigned";
	readonly startRadius: number;

	readonly startLevel: number;
	readonly levelSteps: readonly LevelStep[];
	/** Each town that a seat holds raises its level by this much, up to `maxLevel`; null: without limit. */
	readonly levelPerTown: number;
	readonly maxLevel: number | null;

	/** Strength of a newly grown tile, and the maximum strength of a tile. */
	readonly newStrength: number;
	readonly maxStrength: number;
	readonly defendGain: number;
	readonly attackDamage: number;
	/**
	 * If true, attacks reach only tiles that touch own land, and do `attackDamage` for each own
	 * tile that touches the target.
	 */
	readonly support: boolean;
	/** The strength of a tile that an attack takes; null if it destroys the tile instead. */
	readonly captureStrength: number | null;
	/** The share of an attack's damage that is left at the full reach of the seat's level. */
	readonly farthestAttackShare: number;
	readonly attacksPerLevel: number;
	readonly bankGain: number;

	/** If `returns`, a dead seat may come back after more than this many turns or, if not null, milliseconds. */
	readonly returns: boolean;
	readonly returnAfterTurns: number;
	readonly returnAfterMs: number | null;

	/**
	 * A seat is protected for this many turns, while it has at most this many tiles, and, if
	 * not null, for less than this many milliseconds.
	 */
	readonly protectedTurns: number;
	readonly protectedTiles: number;
	readonly protectedMs: number | null;

	/** Strength that a tile loses per turn and open side: if its seat played within `activeTurns`, and if it did not. */
	readonly erosionActive: number;
	readonly erosionInactive: number;
	readonly activeTurns: number;

	/** If true, land that is cut off from its seat's largest area is lost after the orders. */
	readonly cutOff: boolean;

	/** What a seat scores at once for a town that it takes from another seat. */
	readonly pointsPerTownTaken: number;
	/** What a seat scores at the end of a turn for each of its towns and of its tiles. */
	readonly pointsPerTown: number;
	readonly pointsPerTile: number;

	readonly events: RandomEvents | null;
	/** How many turns dead seats stay on the leader board; null: forever. */
	readonly deadRankedTurns: number | null;
	readonly end: End;

	/** `speed`: early orders are stronger and are executed first; `even`: time does not matter. */
	readonly tempo: "speed" | "even";
	/** Efficiency of a turn's last order under `speed` (the first order has 1). */
	readonly lastEfficiency: number;
	/** Who sees confirmed orders before they are executed: everyone, or only their own seat. */
	readonly plans: "open" | "sealed";
	/** A phase ends as soon as every living person is ready. */
	readonly readyEnds: boolean;
	readonly pace: Pace;
	/** The game is over after this turn, whatever its `end`. */
	readonly maxTurns: number;
	/** The game is over after this many consecutive turns in which no person gave an order or was ready. */
	readonly maxUnattendedTurns: number;
};

/** The values by which rules of version 1 leave out what came with version 2. */
const WITHOUT_VERSION_2 = {
	starts: "chosen",
	startRadius: 0,
	levelPerTown: 0,
	maxLevel: null,
	support: false,
	captureStrength: null,
	cutOff: false,
	pointsPerTownTaken: 0,
	pointsPerTown: 0,
	pointsPerTile: 0,
} as const satisfies Partial<Ruleset>;

/** The whole ruleset of a game of any version: those of version 1 lack later fields. */
export function completeRuleset(
	stored: Omit<Ruleset, keyof typeof WITHOUT_VERSION_2> & Partial<Ruleset>,
): Ruleset {
	return { ...WITHOUT_VERSION_2, ...stored };
}
