import { describe, expect, test } from "vitest";
import { allTiles, distance, type TileIndex } from "../../../src/rules/hex.ts";
import { CLASSIC } from "../../../src/rules/modes.ts";
import { parse } from "../../../src/rules/notation.ts";
import {
	attackShare,
	distanceFromLand,
} from "../../../src/rules/steps/attack.ts";
import { drawn, playing, seatNamed } from "../../support/playing.ts";

/** Seat a at A-1 of a row of nine, and b's tile at the distance; turn 30, nobody protected. */
function facing(level: number, steps: number): string {
	const tiles = Array.from({ length: 9 }, (_, col) =>
		col === 0 ? "a20" : col === steps ? "b20" : ".",
	);
	const even = tiles.filter((_, col) => col % 2 === 0);
	const odd = tiles.filter((_, col) => col % 2 === 1);
	return [
		"turn 30",
		`a: level ${level}`,
		even.join("     "),
		`    ${odd.join("     ")}`,
	].join("\n");
}

describe("an attack", () => {
	test("takes strength off another's tile", () => {
		const game = playing(`
			turn 30
			a20     .
			    b50     b20
		`).executes("a A-2", "a A-2 x0.6");
		expect(game.board).toBe(
			drawn(`
				a20     .
				    b18     b20
			`),
		);
		expect(game.eventsOf("attacked")).toEqual([
			{
				type: "attacked",
				seat: 0,
				tile: 1,
				owner: 1,
				damage: 20,
				strength: 30,
			},
			{
				type: "attacked",
				seat: 0,
				tile: 1,
				owner: 1,
				damage: 12,
				strength: 18,
			},
		]);
	});

	test("frees a tile whose strength comes to exactly 0, and doesn't take it", () => {
		const game = playing(`
			turn 30
			a20     .
			    b20     b20
		`).executes("a A-2");
		expect(game.board).toBe(
			drawn(`
				a20     .
				    .       b20
			`),
		);
		expect(game.deaths).toEqual([]);
		expect(game.living("b").tiles).toBe(1);
		expect(game.eventsOf("tileLost")).toEqual([
			{ type: "tileLost", seat: 1, tile: 1, cause: "attack" },
		]);
	});

	test("on the last tile kills its owner", () => {
		const game = playing("turn 30\nb: banked 5, started 3\na20 b19.5 .")
			.at(900)
			.executes("a A-2");
		expect(game.deaths).toEqual(["b by a"]);
		expect(game.seat("b")).toEqual({
			type: "dead",
			startedTurn: 3,
			endedTurn: 30,
			diedAt: 900,
			killedBy: 0,
			hasHeldLand: true,
		});
	});

	test("leaves a tile that has anything left", () => {
		const game = playing("turn 30\na20 b20.25 .").executes("a A-2");
		expect(game.board).toBe(drawn("a20 b0.25 ."));
	});
});

describe("an attack on a protected one fails", () => {
	test("before its distance or number matters", () => {
		const game = playing("turn 10\na20 . b20").executes("a A-3");
		expect(game.failures).toEqual(["a A-3 attack_protected"]);
		expect(game.board).toBe(drawn("a20 . b20"));
	});
});

describe("an attack beyond reach", () => {
	test.each([
		[1, 1, 20],
		[1, 2, null],
		[2, 1, 20],
		[2, 2, 10],
		[2, 3, null],
		[3, 2, 15],
		[3, 3, 10],
		[4, 4, 10],
		[7, 4, 15],
		[7, 7, 10],
		[7, 8, null],
		[0, 1, null],
		[0.5, 1, null],
		[1.5, 1, 20],
		[1.5, 2, null],
		[2.5, 2, 20 - (20 * 0.5) / 1.5],
		[2.5, 3, null],
	])("at level %d and distance %i does %j damage", (level, steps, damage) => {
		const game = playing(facing(level, steps)).executes(`a A-${steps + 1}`);
		if (damage === null) {
			expect(game.failures).toEqual([`a A-${steps + 1} attack_too_far`]);
			expect(game.eventsOf("attacked")).toEqual([]);
		} else expect(game.eventsOf("attacked")[0].damage).toBeCloseTo(damage, 12);
	});

	test("is measured from the nearest own tile, wherever on the board", () => {
		const position = parse(`
			turn 30
			a: level 3
			.       .       .       .       .
			    .       .       a20     .
			.       .       .       .       .
			    .       .       .       .
			.       .       .       .       .
			    .       .       .       .
			.       .       .       .       .
			    a20     .       .       .
		`);
		const { board } = position;
		const land = allTiles(board).filter((tile) => position.owners[tile] === 0);
		for (const reach of [0, 0.5, 1, 1.7, 2, 2.5, 3, 3.99, 8, 1000])
			for (const tile of allTiles(board)) {
				if (land.includes(tile)) continue;
				const steps = Math.min(
					...land.map((own: TileIndex) => distance(board, own, tile)),
				);
				expect(distanceFromLand(position, seatNamed("a"), tile, reach)).toBe(
					steps <= reach ? steps : null,
				);
			}
	});

	test("what is left of an attack falls on a line to the ruleset's share", () => {
		const share = (level: number, steps: number, farthestAttackShare: number) =>
			attackShare({ ...CLASSIC, farthestAttackShare }, level, steps);
		expect(share(1, 1, 0.5)).toBe(1);
		expect(share(3, 3, 0.5)).toBe(0.5);
		expect(share(3, 2, 0.5)).toBe(0.75);
		expect(share(5, 3, 0)).toBe(0.5);
		expect(share(5, 5, 0)).toBe(0);
		expect(share(4, 3, 1)).toBe(1);
	});
});

describe("attacks in a turn", () => {
	test("are three for each level at most", () => {
		for (const [level, most] of [
			[1, 3],
			[2, 6],
			[1.5, 5],
		]) {
			const game = playing(`
				turn 30
				a: level ${level}
				a20     .
				    b100    b20
			`).executes(...new Array<string>(8).fill("a A-2 x0.1"));
			expect(game.eventsOf("attacked")).toHaveLength(most);
			expect(game.failures).toEqual(
				new Array(8 - most).fill("a A-2 attack_too_many"),
			);
		}
	});

	test("count only if they got that far", () => {
		const game = playing(`
			turn 30
			c: started 28
			a20     .       b20
			    b100    .       c20
		`).executes(
			"a A-6",
			"a A-2 x0.1",
			"a A-5",
			"a A-2 x0.1",
			"a A-2 x0.1",
			"a A-5",
			"a A-2 x0.1",
			"a A-6",
		);
		expect(game.failures).toEqual([
			"a A-6 attack_protected",
			"a A-5 attack_too_far",
			"a A-5 attack_too_far",
			"a A-2 attack_too_many",
			"a A-6 attack_protected",
		]);
	});

	test("of one don't count for another", () => {
		const game = playing("turn 30\na20 c100 b20\n. . .").executes(
			"a A-2 x0.1",
			"a A-2 x0.1",
			"a A-2 x0.1",
			"b A-2 x0.1",
			"b A-2 x0.1",
			"b A-2 x0.1",
		);
		expect(game.failures).toEqual([]);
	});
});
