import { expect, test } from "vitest";
import { gatherArrows } from "../../../src/client/board/gatherArrows.ts";
import type { TileIndex } from "../../../src/rules/hex.ts";
import { BANK, type Order } from "../../../src/rules/order.ts";
import type { Seat } from "../../../src/rules/position.ts";

const ANN = 0 as Seat;
const BOB = 1 as Seat;

const on = (tile: number): Order => ({ type: "tile", tile: tile as TileIndex });

test("a seat's orders on a tile are one arrow", () => {
	const orders = [
		{ seat: ANN, order: on(3) },
		{ seat: BOB, order: on(3) },
		{ seat: ANN, order: on(3) },
	];
	expect(gatherArrows(orders)).toEqual([
		{ seat: ANN, type: "tile", tile: 3, count: 2, isDraft: false },
		{ seat: BOB, type: "tile", tile: 3, count: 1, isDraft: false },
	]);
});

test.each([
	[[true, true], true],
	[[true, false], false],
	[[false, true], false],
])("of drafts (%j) an arrow is one: %j", (drafts, isDraft) => {
	const orders = drafts.map((each) => ({
		...{ seat: ANN, order: on(3), isDraft: each },
	}));
	expect(gatherArrows(orders)).toMatchObject([{ count: 2, isDraft }]);
});

test("banking has no arrow", () => {
	expect(gatherArrows([{ seat: ANN, order: BANK }])).toEqual([]);
});
