/** The rulesets of the modes, with every number of every mode. */
import { type Board, tileCount } from "./hex.ts";
import {
	type LevelStep,
	type RandomEvents,
	RULES_VERSION,
	type Ruleset,
	type RulesetName,
} from "./ruleset.ts";

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

/** The classic full game. */
export const CLASSIC: Ruleset = {
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

/** Seats take tiles next to their own, one turn per second. */
export const FREE_NEIGHBOR: Ruleset = {
	...CLASSIC,
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

/** Seats take tiles anywhere, one turn per second. */
export const FREE_FULL: Ruleset = {
	...FREE_NEIGHBOR,
	name: "free-full",
	neighborsOnly: false,
};

/** Level steps of `march`: the share of the board, in percent, that a level requires. */
const MARCH_LEVEL_SHARES: readonly LevelStep[] = [
	[5, 2],
	[10, 3],
	[15, 4],
	[25, 5],
];

/** Half the map is needed until this turn; larger boards take longer to fill. */
function marchFallsAfter(board: Board): number {
	return 18 + Math.round(0.014 * tileCount(board));
}

/**
 * Our own ruleset, the default of one-click play: the classic game, tuned to end within half
 * an hour. Found with `npm run simulate`; docs/balance.md lists what was tried.
 */
export function marchFor(board: Board): Ruleset {
	return {
		...CLASSIC,
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

/** A named ruleset, adapted to a board. */
export function rulesetFor(name: RulesetName, board: Board): Ruleset {
	switch (name) {
		case "turn-by-turn":
			return CLASSIC;
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
