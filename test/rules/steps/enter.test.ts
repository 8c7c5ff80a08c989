import { describe, expect, test } from "vitest";
import { CLASSIC, FREE_FULL, marchFor } from "../../../src/rules/modes.ts";
import { emptyPosition, type Seat } from "../../../src/rules/position.ts";
import { enter, start } from "../../../src/rules/steps/enter.ts";
import { startsOf } from "../../../src/rules/terrain.ts";
import { openTurn } from "../../../src/rules/turnContext.ts";
import { drawn, playing, seatNamed } from "../../support/playing.ts";

describe("a newcomer", () => {
	const game = playing(`
		turn 7
		a: banked 3
		b: started 2
		c: absent
		a20     a20     .
		    a20     .       b5
		.       .       b5
		    .       .       .
	`)
		.at(4200)
		.starts("c B-1");

	test("starts on a free tile", () => {
		expect(game.board).toBe(
			drawn(`
				a20     a20     .
				    a20     .       b5
				c20     .       b5
				    .       .       .
			`),
		);
		expect(game.eventsOf("grew")).toEqual([
			{ type: "grew", seat: 2, tile: 6, strength: 20, first: true },
		]);
	});

	test("has level 1, this turn as his first, and the mean land of the others banked", () => {
		expect(game.living("c")).toEqual({
			type: "alive",
			level: 1,
			banked: 2.5,
			startedTurn: 7,
			startedAt: 4200,
			lastTurnPlayed: 7,
			hasHeldLand: true,
			tiles: 1,
		});
	});

	test("changes nothing for the others", () => {
		expect(game.living("a").banked).toBe(3);
		expect(game.living("b").startedTurn).toBe(2);
	});
});

describe("a newcomer's banked points", () => {
	test("are 1 on an empty board", () => {
		expect(playing("a: absent\n.").starts("a A-1").living("a").banked).toBe(1);
	});

	test("leave out the living without land, and the dead", () => {
		const game = playing(`
			a: level 1
			b: landless
			c: dead 0
			d: absent
			a20     a20     .
			    a20     a20     .
		`).starts("d A-5");
		expect(game.living("d").banked).toBe(4);
	});

	test("count the newcomers before him", () => {
		const game = playing(`
			b: absent
			c: absent
			a20     a20     .
			    a20     .       .
		`).starts("b A-4");
		expect(game.living("b").banked).toBe(3);
		expect(game.starts("c A-5").living("c").banked).toBe(2);
	});

	test("grow by all the drops on his tile", () => {
		const game = playing(`
			b: absent
			a20     +5+3+5
			    +7      .
		`).starts("b A-3");
		expect(game.living("b").banked).toBe(14);
		expect(game.board).toBe(
			drawn(`
				a20     b20
				    +7      .
			`),
		);
		expect(game.eventsOf("dropTaken").map(({ amount }) => amount)).toEqual([
			5, 3, 5,
		]);
	});
});

describe("a start is refused", () => {
	test("on an occupied tile: bad_first, and the newcomer may try again", () => {
		const game = playing("b: absent\na20 .");
		expect(game.startRefusal("b A-1")).toBe("bad_first");
		expect(game.seat("b")).toEqual({ type: "absent" });
		expect(game.startRefusal("b A-2")).toBeNull();
	});

	test("to a seat that is alive: already_in", () => {
		const game = playing("b: landless\na20 .");
		expect(game.startRefusal("a A-2")).toBe("already_in");
		expect(game.startRefusal("b A-2")).toBe("already_in");
		expect(game.startRefusal("a A-1")).toBe("already_in");
	});

	test("when as many as may be are alive: game_full", () => {
		const ruleset = { ...CLASSIC, maxSeats: 2 };
		const map = "c: absent\nd: dead 0\na20 b20 .";
		expect(playing(map, ruleset).startRefusal("c A-3")).toBe("game_full");
		expect(playing(map, ruleset).startRefusal("d A-3")).toBe("game_full");
		const withOneDead = "b: dead 0\nc: absent\na20 . .";
		expect(playing(withOneDead, ruleset).startRefusal("c A-3")).toBeNull();
	});

	test("in single-step modes, which have no such phase: closed", () => {
		const game = playing("b: absent\na20 .", FREE_FULL);
		expect(game.startRefusal("b A-2")).toBe("closed");
	});

	test("for being full or dead before anything about the tile", () => {
		const game = playing("turn 3\nb: dead 2\na20 .");
		expect(game.startRefusal("b A-1")).toBe("still_dead");
	});
});

describe("the dead come back", () => {
	test.each([
		[5, "still_dead"],
		[7, "still_dead"],
		[8, null],
		[9, null],
	])("who died on turn 5, on turn %i: %s", (turn, refusal) => {
		const game = playing(`turn ${turn}\nb: dead 5 at 0\na20 .`);
		expect(game.startRefusal("b A-2")).toBe(refusal);
		// In the full game the clock doesn't matter.
		expect(game.at(1e9).startRefusal("b A-2")).toBe(refusal);
	});

	test("with nothing of the old life", () => {
		const game = playing("turn 30\nb: dead 5 by a, started 2\na20 .")
			.at(77)
			.starts("b A-2");
		expect(game.living("b")).toEqual({
			type: "alive",
			level: 1,
			banked: 1,
			startedTurn: 30,
			startedAt: 77,
			lastTurnPlayed: 30,
			hasHeldLand: true,
			tiles: 1,
		});
	});

	test("at once, if they never held a tile", () => {
		const game = playing("turn 5\nb: dead 5, landless\na20 .");
		expect(game.startRefusal("b A-2")).toBeNull();
	});

	test("never, if nobody returns", () => {
		const march = { ...marchFor({ cols: 3, rows: 1 }), minSeats: 1 };
		const game = playing("turn 90\nb: dead 5\nc: absent\na20 . .", march);
		expect(game.startRefusal("b A-2")).toBe("still_dead");
		expect(game.startRefusal("c A-2")).toBeNull();
	});

	test.each([
		[15, 0, "still_dead"],
		[16, 0, null],
		[5, 11_000, "still_dead"],
		[5, 11_001, null],
	])(
		"in single-step modes who died on turn 5 at 1000 ms, on turn %i at %i ms: %s",
		(turn, now, refusal) => {
			const game = playing(
				`turn ${turn}\nb: dead 5 at 1000\na20 .`,
				FREE_FULL,
			).at(now);
			expect(game.orderRefusal("b A-2")).toBe(refusal);
		},
	);
});

test("in single-step modes a newcomer enters with level 3, nothing banked, and no land", () => {
	const { position } = playing("turn 4\nb: absent\na100 .", FREE_FULL);
	const context = openTurn(FREE_FULL, position, 250);
	enter(context, seatNamed("b"));
	expect(context.draft.seats[1]).toEqual({
		type: "alive",
		level: 3,
		banked: 0,
		startedTurn: 4,
		startedAt: 250,
		lastTurnPlayed: 4,
		hasHeldLand: false,
		tiles: 0,
	});
});

test("where starts are assigned all begin alike: with land around a town, and nothing banked", () => {
	const board = { cols: 6, rows: 3, terrain: ".......@..@......." };
	const march = marchFor(board);
	const context = openTurn(march, emptyPosition(board, 2), 0);
	for (const [seat, tile] of startsOf(board).entries())
		expect(start(context, seat as Seat, tile)).toBeNull();
	const level = march.startLevel + march.levelPerTown;
	for (const state of context.draft.seats)
		expect(state).toMatchObject({ tiles: 7, level, banked: 0 });
});
