import { expect, test } from "vitest";
import { arrowStart } from "../../../src/client/board/arrowStart.ts";
import type { OrderArrow } from "../../../src/client/board/model.ts";
import { labelOf } from "../../../src/rules/hex.ts";
import { parse } from "../../../src/rules/notation.ts";
import type { Seat } from "../../../src/rules/position.ts";
import { tileNamed } from "../../support/playing.ts";

const POSITION = parse(`
	a3      .       .       .       b3
	    .       .       .       .
	.       .       .       .       .
	    .       .       .       .
`);
const { board } = POSITION;

function planOn(label: string, seat = 0): OrderArrow {
	return {
		seat: seat as Seat,
		type: "tile",
		tile: tileNamed(board, label),
		count: 1,
		isDraft: true,
	};
}

test.each([
	["beside own land: there", "A-2", [], "A-1"],
	["a step further: the plan before", "A-3", ["A-2"], "A-2"],
	["after several that touch: the last", "A-4", ["A-2", "A-3", "B-3"], "B-3"],
	["after none that touches: the nearest land", "A-4", ["A-2"], "A-1"],
])("an arrow starts, %s", (_, label, earlier, from) => {
	const plans = earlier.map((each) => planOn(each));
	const start = arrowStart(POSITION, planOn(label), plans);
	expect(start === null ? null : labelOf(board, start)).toBe(from);
});

test("another seat's plan starts no arrow", () => {
	const start = arrowStart(POSITION, planOn("A-3"), [planOn("A-2", 1)]);
	expect(start).toBe(tileNamed(board, "A-1"));
});

test("without land there is no start", () => {
	expect(arrowStart(POSITION, planOn("A-3", 2), [])).toBeNull();
});
