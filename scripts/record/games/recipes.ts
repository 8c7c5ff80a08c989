/** The games that are recorded. */
import type { Board } from "../../../src/rules/hex.ts";
import type { MapShape } from "../../../src/rules/maps/shapes.ts";
import {
	CLASSIC,
	FREE_FULL,
	FREE_NEIGHBOR,
	marchFor,
} from "../../../src/rules/modes.ts";
import type { Ruleset } from "../../../src/rules/ruleset.ts";

export type Recipe = {
	readonly name: string;
	readonly ruleset: Ruleset;
	/** Only the size, if there is a map. */
	readonly board: Board;
	/** The shape of the board, generated from the game's key. */
	readonly map?: MapShape;
	/** Bots by their kinds; any other name is a person, who acts at random. */
	readonly seats: readonly string[];
	/** From this turn on all people resign as soon as a seat has entered. */
	readonly leftAfter?: number;
};

/** The rules, with the game ended after this many turns. */
function stopped(ruleset: Ruleset, turns: number): Ruleset {
	return { ...ruleset, maxTurns: turns - 1 };
}

const SMALL: Board = { cols: 17, rows: 9 };
const DUEL: Board = { cols: 11, rows: 9 };
const LARGE: Board = { cols: 25, rows: 20 };
const MIXED = ["captain", "gardener", "raider", "settler"];

export const RECIPES: readonly Recipe[] = [
	{
		name: "march-plain-17x9-4",
		ruleset: marchFor(SMALL),
		board: SMALL,
		map: "plain",
		seats: ["general", "captain", "raider", "gardener"],
	},
	{
		name: "march-island-17x9-4",
		ruleset: marchFor(SMALL),
		board: SMALL,
		map: "island",
		seats: ["captain", "general", "captain", "captain"],
	},
	{
		name: "march-ring-11x9-2",
		ruleset: marchFor(DUEL),
		board: DUEL,
		map: "ring",
		seats: ["general", "captain"],
	},
	{
		name: "march-archipelago-25x20-8",
		ruleset: marchFor(LARGE),
		board: LARGE,
		map: "archipelago",
		seats: [...MIXED, "captain", "hermit", "captain", "wanderer"],
	},
	{
		name: "march-speed-17x9-4",
		ruleset: { ...marchFor(SMALL), tempo: "speed", plans: "open" },
		board: SMALL,
		map: "plain",
		seats: MIXED,
	},
	{
		name: "march-people-twins-17x9-4",
		ruleset: marchFor(SMALL),
		board: SMALL,
		map: "twins",
		seats: ["Ann", "raider", "Bob", "captain"],
	},
	{
		name: "classic-9x9-3",
		ruleset: stopped(CLASSIC, 100),
		board: { cols: 9, rows: 9 },
		seats: ["captain", "raider", "settler"],
	},
	{
		name: "classic-25x20-8",
		ruleset: stopped(CLASSIC, 100),
		board: LARGE,
		seats: [...MIXED, ...MIXED],
	},
	{
		name: "classic-stormy-11x9-4",
		ruleset: {
			...stopped(CLASSIC, 80),
			tempo: "even",
			end: { type: "endless" },
			events: {
				fromTurn: 0,
				lightning: { roll: [0, 0.3], damage: [10, 80] },
				earthquake: {
					roll: [0.3, 0.5],
					damage: [10, 30],
					radius: [3, 7],
					rimDamage: 5,
				},
				drop: { roll: [0.5, 1], amount: [1, 20] },
			},
		},
		board: { cols: 11, rows: 9 },
		seats: ["wanderer", "captain", "hermit", "raider"],
	},
	{
		name: "classic-people-8x6-4",
		ruleset: {
			...stopped(CLASSIC, 70),
			end: { type: "endless" },
			protectedTurns: 3,
		},
		board: { cols: 8, rows: 6 },
		seats: ["Ann", "raider", "Bob", "captain"],
	},
	{
		name: "classic-broken-off-8x6-4",
		ruleset: { ...CLASSIC, end: { type: "endless" }, protectedTurns: 3 },
		board: { cols: 8, rows: 6 },
		seats: ["Ann", "raider", "Bob", "captain"],
		leftAfter: 20,
	},
	{
		name: "free-neighbor-13x9-4",
		ruleset: stopped(FREE_NEIGHBOR, 100),
		board: { cols: 13, rows: 9 },
		seats: ["Ann", ...MIXED.slice(1)],
	},
	{
		name: "free-full-13x9-4",
		ruleset: stopped(FREE_FULL, 60),
		board: { cols: 13, rows: 9 },
		seats: ["Ann", "Bob", ...MIXED.slice(2)],
	},
];
