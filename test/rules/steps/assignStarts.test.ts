import { describe, expect, test } from "vitest";
import {
	type Board,
	distance,
	type TileIndex,
} from "../../../src/rules/hex.ts";
import { marchFor } from "../../../src/rules/modes.ts";
import {
	emptyPosition,
	landOf,
	type Seat,
} from "../../../src/rules/position.ts";
import { applyEntries, unpackEntries } from "../../../src/rules/replay.ts";
import { assignStarts } from "../../../src/rules/steps/assignStarts.ts";
import { isTown, startsOf } from "../../../src/rules/terrain.ts";
import { verify } from "../../../src/rules/verify.ts";
import { logOf, type RandomGame } from "../../support/randomGame.ts";

/** Four start places, and water between them. */
const FOUR: Board = {
	cols: 9,
	rows: 7,
	terrain: [
		".........",
		".@..~..@.",
		"....~....",
		"....o....",
		"....~....",
		".@..~..@.",
		".........",
	].join(""),
};

const RULESET = marchFor(FOUR);
const AROUND = 6;

const keyOf = (game: number) => game.toString(16).padStart(64, "0");

function startsIn(board: Board, seats: number, game = 1): TileIndex[] {
	return assignStarts(RULESET, board, seats, keyOf(game));
}

describe("starts by lot", () => {
	test("are the board's start places, another for each seat", () => {
		const starts = startsIn(FOUR, 4);
		expect(starts.toSorted((a, b) => a - b)).toEqual(startsOf(FOUR));
	});

	test("are the same for the same key, and equally likely for each seat", () => {
		expect(startsIn(FOUR, 4, 7)).toEqual(startsIn(FOUR, 4, 7));
		const games = 400;
		const first = Array.from(
			{ length: games },
			(_, game) => startsIn(FOUR, 4, game)[0],
		);
		for (const place of startsOf(FOUR)) {
			const share = first.filter((tile) => tile === place).length / games;
			expect(share).toBeGreaterThan(0.15);
			expect(share).toBeLessThan(0.35);
		}
	});

	test("bring each seat onto its place with the land around it", () => {
		const entries = startsIn(FOUR, 4).map((tile, seat) => ({
			...{ seat: seat as Seat, tile, at: 0 },
		}));
		const empty = emptyPosition(FOUR, 4);
		const { position } = applyEntries(RULESET, empty, entries);
		for (const { seat, tile } of entries) {
			expect(landOf(position, seat)).toBe(1 + AROUND);
			expect(position.owners[tile]).toBe(seat);
			expect(isTown(FOUR, tile)).toBe(true);
			expect(position.strengths[tile]).toBe(RULESET.newStrength);
			expect(position.seats[seat]).toMatchObject({
				level: RULESET.startLevel + RULESET.levelPerTown,
				banked: 0,
			});
		}
	});

	test("of more seats than places are the land farthest from the others", () => {
		const starts = startsIn(FOUR, 5);
		expect(new Set(starts).size).toBe(5);
		expect(starts.slice(0, 4).toSorted((a, b) => a - b)).toEqual(
			startsOf(FOUR),
		);
		for (const start of starts.slice(0, 4))
			expect(distance(FOUR, starts[4], start)).toBeGreaterThanOrEqual(3);
	});

	test("are far from each other on a board without start places", () => {
		const plain = { cols: 17, rows: 9 };
		for (let game = 0; game < 40; game++) {
			const starts = startsIn(plain, 4, game);
			for (const [i, start] of starts.entries())
				for (const other of starts.slice(i + 1))
					expect(distance(plain, start, other)).toBeGreaterThanOrEqual(5);
		}
	});

	test("are fewer where the land is all given away", () => {
		expect(startsIn({ cols: 2, rows: 1 }, 3)).toHaveLength(1);
		const lakes = { cols: 5, rows: 1, terrain: ".~~~." };
		expect(startsIn(lakes, 3).toSorted()).toEqual([0, 4]);
	});
});

describe("a log of a game with assigned starts", () => {
	const game: RandomGame = {
		...{ board: FOUR, seatCount: 3, secret: "5e".repeat(32) },
		attempts: [
			[{ seat: 0, aim: "near", pick: 3, after: 5 }],
			[{ seat: 1, aim: "near", pick: 4, after: 5 }],
		],
	};
	const log = logOf(game, marchFor);
	const withEntries = (entries: readonly number[], turn = 0) => ({
		...log,
		turns: log.turns.map((record, i) =>
			i === turn ? { ...record, entries } : record,
		),
	});
	const [first, second, third] = unpackEntries(log.turns[0]).map(
		({ seat, tile, at }) => [seat, tile ?? -1, at],
	);

	test("holds", () => {
		expect(log.turns).toHaveLength(2);
		expect(verify(log)).toBeNull();
	});

	test.each<[string, readonly number[]]>([
		["elsewhere", [...first, ...second, third[0], 0, 0]],
		["in each other's places", [0, second[1], 0, 1, first[1], 0, ...third]],
		["not at all", [...first, ...second]],
		["twice", [...first, ...second, ...third, ...third]],
	])("does not if a seat enters %s", (_, entries) => {
		expect(verify(withEntries(entries))).toEqual({ turn: 0, type: "order" });
	});

	test("does not if a seat enters later", () => {
		expect(verify(withEntries(third, 1))).toEqual({ turn: 1, type: "order" });
	});

	test("does not if a seat orders a tile of water", () => {
		const water = FOUR.terrain?.indexOf("~") ?? -1;
		const turns = log.turns.with(1, { ...log.turns[1], orders: [1, water] });
		expect(verify({ ...log, turns })).toEqual({ turn: 1, type: "order" });
	});
});
