import { expect, test } from "vitest";
import { dayScoreOf } from "../../src/daily/dayScore.ts";
import { parse } from "../../src/rules/notation.ts";

const SEAT = "level 3, banked 0, started 0 at 0, played 7";

test("the lead is over the best bot", () => {
	const position = parse(`
		turn 8
		a: ${SEAT}, points 21
		b: ${SEAT}, points 9
		c: ${SEAT}, points 14

		a3        b3        .
		     a3o       c3        .
	`);
	expect(dayScoreOf(position, 8)).toEqual({
		...{ lead: 7, points: 21, rival: 14, turns: 8, tiles: 2 },
	});
});

test("the last one standing is paid for the turns that are left, and the points of the dead count nothing", () => {
	const position = parse(`
		turn 5
		a: ${SEAT}, points 21
		b: dead, started 0, ended 3 at 0 by a, points 40
		c: dead, started 0, ended 4 at 0 by a, points 14

		a3o       .         .
		     a3o       .         .
	`);
	expect(dayScoreOf(position, 8)).toMatchObject({
		...{ lead: 27, points: 27, rival: 0, turns: 5 },
	});
});
