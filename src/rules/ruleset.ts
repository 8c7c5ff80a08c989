/**
 * Every number of every mode, as data. The rules read these and nothing else,
 * so that a finished game can be played again by the ruleset it carries.
 */
import { type Board, tileCount } from "./hex.ts";

/** Raised whenever the same orders and keys could give another game. */
export const RULES_VERSION = 1;

/** When a game is over; see ending.ts. Shares are percents of the board's tiles. */
export type End =
	| { readonly type: "endless" }
	/** Over once the turn is above `turn`; the first of the leader board wins. */
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
	/** Orders under way are still taken for so long after a phase's end. */
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

	/** Seats that must be alive for orders to be collected, and that may be alive at once. */
	readonly minSeats: number;
	readonly maxSeats: number;
	/** Phases, banking, attacks, levels: the full game; without it seats simply take tiles. */
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

	/** A dead seat may come back after more than so many turns, or milliseconds if not null; never if `returns` is false. */
	readonly returns: boolean;
	readonly returnAfterTurns: number;
	readonly returnAfterMs: number | null;

	/** A seat is protected for so many turns, while it has at most so many tiles, and for less than so long if not null. */
	readonly protectedTurns: number;
	readonly protectedTiles: number;
	readonly protectedMs: number | null;

	/** Strength lost a turn for each open side of a tile, by a seat that played within `activeTurns`, and by one that did not. */
	readonly erosionActive: number;
	readonly erosionInactive: number;
	readonly activeTurns: number;

	readonly events: RandomEvents | null;
	/** Turns that the dead stay on the leader board; null: for ever. */
	readonly deadRankedTurns: number | null;
	readonly end: End;

	/** `speed`: early orders are stronger and go first; `even`: time does not matter. */
	readonly tempo: "speed" | "even";
	/** Efficiency of a turn's last order under `speed` (the first has 1). */
	readonly lastEfficiency: number;
	/** Who learns of confirmed orders before they execute: everyone, or nobody else. */
	readonly plans: "open" | "sealed";
	/** A phase ends as soon as every living person is ready. */
	readonly readyEnds: boolean;
	readonly pace: Pace;
	/** The game is over after this turn, whatever its end says. */
	readonly maxTurns: number;
	/** The game is over after so many turns in a row in which no person gave an order or said ready. */
	readonly maxUnattendedTurns: number;
};

const SECOND = 1000;

const CLASSIC_EVENTS: RandomEvents = {
	fromTurn: 20,
	lightning: { roll: [0, 0.15], damage: [10, 80] },
	earthquake: {
		roll: [0.2, 0.35],
		damage: [10, 30],
		radius: [3, 7],
		rimDamage: 5,
	},
	drop: { roll: [0.7, 0.85], amount: [1, 20] },
};

/** The full game of the seed, exactly. */
export const TURN_BY_TURN: Ruleset = {
	name: "turn-by-turn",
	version: RULES_VERSION,
	minSeats: 2,
	maxSeats: 15,
	multiStep: true,
	neighborsOnly: true,
	startLevel: 1,
	levelSteps: [
		[20, 2],
		[50, 3],
		[100, 4],
		[200, 5],
		[300, 6],
		[400, 7],
	],
	newStrength: 20,
	maxStrength: 100,
	defendGain: 20,
	attackDamage: 20,
	farthestAttackShare: 0.5,
	attacksPerLevel: 3,
	bankGain: 0.8,
	returns: true,
	returnAfterTurns: 2,
	returnAfterMs: null,
	protectedTurns: 10,
	protectedTiles: 10,
	protectedMs: null,
	erosionActive: 0.1,
	erosionInactive: 0.25,
	activeTurns: 10,
	events: CLASSIC_EVENTS,
	deadRankedTurns: 2,
	end: { type: "half-map" },
	tempo: "speed",
	lastEfficiency: 0.5,
	plans: "open",
	readyEnds: false,
	pace: {
		waitingMs: 10 * SECOND,
		collectingMs: 30 * SECOND,
		graceMs: 1 * SECOND,
	},
	maxTurns: 2000,
	maxUnattendedTurns: 20,
};

/** Seats take tiles next to their own, one second a turn. */
export const FREE_NEIGHBOR: Ruleset = {
	...TURN_BY_TURN,
	name: "free-neighbor",
	minSeats: 1,
	maxSeats: 50,
	multiStep: false,
	startLevel: 3,
	levelSteps: [],
	newStrength: 100,
	defendGain: 0,
	attackDamage: 0,
	farthestAttackShare: 0,
	bankGain: 0,
	returnAfterTurns: 10,
	returnAfterMs: 10 * SECOND,
	protectedTurns: 30,
	protectedTiles: 10,
	protectedMs: 30 * SECOND,
	events: null,
	deadRankedTurns: null,
	end: { type: "endless" },
	pace: { waitingMs: 0, collectingMs: 1 * SECOND, graceMs: 0 },
	maxTurns: 3600,
	maxUnattendedTurns: 300,
};

/** Seats take tiles anywhere, one second a turn. */
export const FREE_FULL: Ruleset = {
	...FREE_NEIGHBOR,
	name: "free-full",
	neighborsOnly: false,
};

/** Level steps of `march`: the share of the board, in percent, from which a seat has the level. */
const MARCH_LEVEL_SHARES: readonly LevelStep[] = [
	[5, 2],
	[10, 3],
	[15, 4],
	[25, 5],
];

/** The last turn at which half the map is needed: larger boards take longer to settle. */
function marchFallsAfter(board: Board): number {
	return 18 + Math.round(0.014 * tileCount(board));
}

/**
 * Our own ruleset, the default of one-click play: the classic game made to end
 * in an evening's half hour. Found with `npm run simulate`; docs/balance.md
 * holds what was tried.
 */
export function marchFor(board: Board): Ruleset {
	return {
		...TURN_BY_TURN,
		name: "march",
		levelSteps: MARCH_LEVEL_SHARES.map(
			([percent, level]) =>
				[Math.ceil((tileCount(board) * percent) / 100), level] as const,
		),
		returns: false,
		end: {
			type: "falling-share",
			startPercent: 50,
			fallsAfterTurn: marchFallsAfter(board),
			percentPerTurn: 1,
			leastPercent: 10,
		},
		tempo: "even",
		plans: "sealed",
		readyEnds: true,
		maxTurns: 200,
	};
}

/** A named ruleset, as it is for a board. */
export function rulesetFor(name: RulesetName, board: Board): Ruleset {
	switch (name) {
		case "turn-by-turn":
			return TURN_BY_TURN;
		case "free-neighbor":
			return FREE_NEIGHBOR;
		case "free-full":
			return FREE_FULL;
		case "march":
			return marchFor(board);
	}
}

export const RULESET_NAMES = [
	"march",
	"turn-by-turn",
	"free-neighbor",
	"free-full",
] as const satisfies readonly RulesetName[];
