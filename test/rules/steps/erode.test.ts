import { describe, expect, test } from "vitest";
import { FREE_NEIGHBOR } from "../../../src/rules/modes.ts";
import { drawn, playing } from "../../support/playing.ts";

describe("erosion", () => {
	test("takes 0.1 for each side that doesn't touch own land, the board's edge too", () => {
		const game = playing(`
			a20     a20     .
			    a20     a20     b20
			a20     a20     .
			    .       .       .
		`).erodes();
		expect(game.board).toBe(
			drawn(`
				a19.6   a19.7   .
				    a19.8   a19.6   b19.4
				a19.6   a19.7   .
				    .       .       .
			`),
		);
	});

	test.each([
		[30, 19.4],
		[20, 19.4],
		[19, 18.5],
		[0, 18.5],
	])(
		"on turn 30 leaves one who last played on turn %i with %d",
		(played, left) => {
			const game = playing(`turn 30\na: played ${played}\na20`).erodes();
			expect(game.board).toBe(drawn(`a${left}`));
		},
	);

	test("spares a tile in the middle of own land", () => {
		const game = playing(`
			.       .       .
			    a20     .
			a20     a20     .
			    a20     .
		`).erodes();
		expect(Math.max(...game.position.strengths)).toBeLessThan(20);
		const inner = playing(`
			.       a20     .
			    a20     a20
			.       a20     .
			    a20     a20
			.       a20     .
			    .       .
		`).erodes();
		expect(inner.position.strengths.filter((s) => s === 20)).toHaveLength(1);
	});

	test("goes by the borders before it", () => {
		const game = playing("a20\na0.4\na20\n.").erodes();
		expect(game.board).toBe(drawn("a19.5\n.\na19.5\n."));
	});

	test("destroys a tile that comes to 0", () => {
		const game = playing("turn 30\na: played 0\na1.5 . .\nb1.5 . b20").erodes();
		expect(game.board).toBe(drawn(". . .\nb0.9 . b19.4"));
		expect(game.eventsOf("tileLost")).toMatchObject([
			{ seat: 0, cause: "erosion" },
		]);
	});

	test("kills, and nobody is the killer", () => {
		const game = playing("turn 8\na0.5\n.\nb20").at(60).erodes();
		expect(game.deaths).toEqual(["a"]);
		expect(game.seat("a")).toMatchObject({
			endedTurn: 8,
			diedAt: 60,
			killedBy: null,
		});
	});

	test("spares no newcomer", () => {
		const game = playing("turn 8\na: started 8\na0.5\n.\nb20").erodes();
		expect(game.deaths).toEqual(["a"]);
	});

	test("kills a seat without land", () => {
		const game = playing("b: landless\na20 .").erodes();
		expect(game.deaths).toEqual(["b"]);
	});

	test("is not in single-step modes", () => {
		const game = playing("b: landless\na20 .", FREE_NEIGHBOR).erodes();
		expect(game.events).toEqual([]);
	});

	test("of an empty board is nothing", () => {
		expect(playing("a: absent\n. .").erodes().events).toEqual([]);
	});
});
