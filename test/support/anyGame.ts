/** Arbitrary games for properties: everything that is fixed before the first command. */
import fc from "fast-check";
import { BOT_KINDS } from "../../src/bots/bots.ts";
import type { Holder, Person, PlayerId } from "../../src/match/match.ts";
import type { Access, Fill, Settings } from "../../src/match/settings.ts";
import { MAP_SHAPES } from "../../src/rules/maps/shapes.ts";
import {
	CLASSIC,
	FREE_FULL,
	FREE_NEIGHBOR,
	marchFor,
} from "../../src/rules/modes.ts";
import type { RandomEvents, Ruleset } from "../../src/rules/ruleset.ts";
import { landCount } from "../../src/rules/terrain.ts";
import { anyBoard } from "./anyBoard.ts";

/** The size of generated boards. */
const MAP_SIZE = { cols: 11, rows: 9 };
const MARCH = marchFor(MAP_SIZE);

/** A game, who takes its seats first (null leaves a seat empty), and who is awaited. */
export type Game = {
	readonly settings: Settings;
	readonly holders: readonly (Holder | null)[];
	readonly awaited: readonly Person[];
};

export const PERSONS = ["Ann", "Bob", "Cleo", "Dan", "Eve"];

/** Distinctive, so that a leak can be found anywhere in a view. */
export const playerAt = (index: number) =>
	`player:${PERSONS[index] ?? "nobody"}:6f1b` as PlayerId;

export const personAt = (
	index: number,
): Extract<Holder, { type: "person" }> => ({
	type: "person",
	player: playerAt(index),
	name: PERSONS[index] ?? "Nobody",
});

/** Rules under which everything happens quickly: events, deaths, returns, ends, caps. */
const quick = {
	events: {
		...(CLASSIC.events as NonNullable<Ruleset["events"]>),
		fromTurn: 2,
		// Most events drop points: they lie on a free tile for a while.
		drop: { roll: [0.35, 0.95], amount: [1, 20] },
	} satisfies RandomEvents,
	protectedTurns: 1,
	maxTurns: 25,
	maxUnattendedTurns: 6,
};

/** Sometimes a game by correspondence, with an hour a turn. */
const collectingMs = fc.constantFrom(null, null, null, 3_600_000);

/** What rules of version 2 have, in a game that may be by any of them. */
const laterRules = fc.record({
	starts: fc.constantFrom<Ruleset["starts"]>("chosen", "assigned"),
	startRadius: fc.constantFrom(0, 1),
	levelPerTown: fc.constantFrom(0, 1),
	maxLevel: fc.constantFrom(null, 4),
	support: fc.boolean(),
	captureStrength: fc.constantFrom(null, 1),
	cutOff: fc.boolean(),
	pointsPerTownTaken: fc.constantFrom(0, 2),
	pointsPerTown: fc.constantFrom(0, 1),
	pointsPerTile: fc.constantFrom(0, 1),
});

const BASES = [
	CLASSIC,
	CLASSIC,
	CLASSIC,
	FREE_NEIGHBOR,
	FREE_FULL,
	MARCH,
	MARCH,
];

const rulesets: fc.Arbitrary<Ruleset> = fc
	.record({
		base: fc.constantFrom(...BASES),
		tempo: fc.constantFrom("speed" as const, "even" as const),
		plans: fc.constantFrom("open" as const, "sealed" as const),
		readyEnds: fc.boolean(),
		returns: fc.boolean(),
		maxSeats: fc.constantFrom(2, 15),
		startLevel: fc.constantFrom(1, 3),
		newStrength: fc.constantFrom(1, 20),
		end: fc.constantFrom<Ruleset["end"]>(
			{ type: "endless" },
			{ type: "endless" },
			{ type: "full-map" },
			{ type: "half-map" },
			{ type: "turn-limit", turn: 9 },
			{ type: "points", turns: 9 },
			{
				type: "falling-share",
				startPercent: 60,
				fallsAfterTurn: 3,
				percentPerTurn: 4,
				leastPercent: 20,
			},
		),
		later: fc.option(laterRules),
		slowly: collectingMs,
	})
	.map(({ base, slowly, later, ...rules }) => ({
		...base,
		...rules,
		...(base.multiStep && later),
		...quick,
		newStrength: Math.min(rules.newStrength, base.maxStrength),
		events: base.multiStep ? quick.events : null,
		pace: slowly === null ? base.pace : { ...base.pace, collectingMs: slowly },
	}));

const holder = (index: number): fc.Arbitrary<Holder | null> =>
	fc.oneof(
		{ weight: 6, arbitrary: fc.constant(personAt(index)) },
		{
			weight: 3,
			arbitrary: fc
				.constantFrom(...BOT_KINDS)
				.map<Holder>((bot) => ({ type: "bot", bot, name: `${bot} ${index}` })),
		},
		{ weight: 1, arbitrary: fc.constant(null) },
	);

export const games: fc.Arbitrary<Game> = fc
	.record({
		ruleset: rulesets,
		// Room for at least two, as the rules require.
		board: anyBoard({ maxCols: 7, maxRows: 5 }).filter(
			(board) => landCount(board) > 1,
		),
		map: fc.option(fc.constantFrom(...MAP_SHAPES)),
		hasClock: fc.boolean(),
		access: fc.constantFrom<Access>("solo", "link", "public"),
		fill: fc.constantFrom<Fill | null>(null, null, "easy", "mixed"),
		isWatchable: fc.boolean(),
		beginsAfterMs: fc.constantFrom(null, null, 10_000),
		holders: fc
			.integer({ min: 2, max: 4 })
			.chain((seats) =>
				fc.tuple(...Array.from({ length: seats }, (_, i) => holder(i))),
			),
		awaited: fc.constantFrom(0, 0, 1, 2),
	})
	.map(({ holders, awaited, map, ...settings }) => ({
		settings: {
			...settings,
			...(map !== null && { map, board: MAP_SIZE }),
			seatCount: holders.length,
		},
		holders,
		awaited: PERSONS.slice(0, awaited).map((_, i) => personAt(i)),
	}));
