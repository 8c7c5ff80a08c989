/** The rulesets of the modes, with every number of every mode. */
import { type Board, tileCount } from "./hex.ts";
import {
	completeRuleset,
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
export const CLASSIC: Ruleset = completeRuleset({
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
});

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

const SMALL = { startLevel: 6, maxLevel: 7, pointsPerTownTaken: 10 } as const;
const LARGE = { startLevel: 4, maxLevel: 8, pointsPerTownTaken: 2 } as const;
const HUGE = { ...LARGE, pointsPerTownTaken: 1 } as const;

/**
 * What depends in `march` on the board's size, from this many tiles on: larger boards take longer
 * to cross. On the small boards of duels towns bring fewer orders, and taking one pays more, as
 * whoever led would win too often; with more seats two of them could trade towns for points. Where
 * eight play for 45 turns, a lead at half time would mean too little if taking one paid two.
 */
export const MARCH_SIZES = [
	{ tiles: 0, turns: 16, numbers: SMALL },
	{ tiles: 120, turns: 24, numbers: LARGE },
	{ tiles: 300, turns: 45, numbers: HUGE },
	{ tiles: 800, turns: 50, numbers: HUGE },
] as const;

function marchSize(board: Board): (typeof MARCH_SIZES)[number] {
	const reached = MARCH_SIZES.filter(({ tiles }) => tileCount(board) >= tiles);
	return reached[reached.length - 1];
}

/**
 * Our own ruleset, the default of one-click play. Seats start with seven tiles around a town;
 * towns give orders and points; attacks from several sides take land, and land that is cut off
 * is lost. Found by simulation; docs/balance.md says how, and what was tried.
 */
export function marchFor(board: Board): Ruleset {
	const { turns, numbers } = marchSize(board);
	return {
		...CLASSIC,
		name: "march",
		starts: "assigned",
		startRadius: 1,
		levelSteps: [],
		levelPerTown: 1,
		newStrength: 3,
		maxStrength: 6,
		defendGain: 2,
		attackDamage: 1,
		support: true,
		captureStrength: 3,
		cutOff: true,
		...numbers,
		pointsPerTown: 1,
		pointsPerTile: 0,
		bankGain: 0,
		returns: false,
		protectedTurns: 0,
		protectedTiles: 0,
		erosionActive: 0,
		erosionInactive: 0,
		events: null,
		end: { type: "points", turns },
		tempo: "even",
		plans: "sealed",
		readyEnds: true,
		pace: { waitingMs: 0, collectingMs: 20 * SECOND, graceMs: 1 * SECOND },
		maxTurns: turns,
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
