import { expect, test } from "vitest";
import { drawn, playing } from "../../support/playing.ts";

test("defending adds strength to an own tile, as strong as the order", () => {
	const game = playing("a20 a7.5 b20").executes("a A-1", "a A-2 x0.5");
	expect(game.board).toBe(drawn("a40 a17.5 b20"));
});

test("defending stops at 100, whatever was ordered", () => {
	const game = playing("a90 a100 b20").executes("a A-1", "a A-2");
	expect(game.board).toBe(drawn("a100 a100 b20"));
	expect(game.eventsOf("defended")).toEqual([
		{ type: "defended", seat: 0, tile: 0, gain: 20, strength: 100 },
		{ type: "defended", seat: 0, tile: 1, gain: 20, strength: 100 },
	]);
});

test("a tile can be defended again and again", () => {
	const game = playing("a10 b20").executes("a A-1", "a A-1", "a A-1");
	expect(game.board).toBe(drawn("a70 b20"));
});
