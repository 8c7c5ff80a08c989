import { expect, test } from "vitest";
import { CLASSIC } from "../../../src/rules/modes.ts";
import type { Ruleset } from "../../../src/rules/ruleset.ts";
import { playing } from "../../support/playing.ts";

const SCORING: Ruleset = {
	...CLASSIC,
	levelSteps: [],
	pointsPerTown: 3,
	pointsPerTile: 1,
	erosionActive: 0,
	erosionInactive: 0,
	events: null,
};

const MAP = `
	turn 9
	a: points 10
	d: dead 4 at 0, points 7
	a3o        a3         b3@        c3
	      o          .          .
`;

test("at the end of a turn each living seat scores for its towns and tiles", () => {
	const game = playing(MAP, SCORING).resolves();
	expect(game.eventsOf("scored")).toEqual([
		{ type: "scored", points: [5, 4, 1, 0] },
	]);
	expect(game.position.points).toEqual([15, 4, 1, 7]);
	expect(game.resolves().position.points).toEqual([20, 8, 2, 7]);
});

test("a tile counts for who has it after the orders", () => {
	const game = playing(MAP, SCORING).resolves(["a A-2"]);
	expect(game.eventsOf("scored")).toMatchObject([{ points: [9, 4, 1, 0] }]);
});

test("nobody scores where land alone counts", () => {
	const game = playing(MAP.replaceAll(/, points 7|points 10/g, ""), CLASSIC);
	expect(game.resolves().eventsOf("scored")).toEqual([]);
	expect(game.resolves().position).not.toHaveProperty("points");
});
