import { expect, test } from "vitest";
import { apply, applyAll } from "../../src/rules/applyEvent.ts";
import type { TileIndex } from "../../src/rules/hex.ts";
import { FREE_NEIGHBOR } from "../../src/rules/modes.ts";
import { parse } from "../../src/rules/notation.ts";
import type { Seat } from "../../src/rules/position.ts";
import { deepFreeze } from "../support/deepFreeze.ts";
import { playing } from "../support/playing.ts";

test("a turn's events, one by one, lead to the position after it", () => {
	const before = playing(`
		turn 30
		a: banked 2
		b: banked 1
		a20     +3+3    b20     .
		    .       .       .       .
		.       .       .       .
		    .       .       .       .
	`);
	const after = before.resolves(["a A-2", "a A-3", "b A-4", "b bank"]);
	expect(applyAll(before.position, after.events)).toEqual(after.position);
	expect(after.events.reduce(apply, before.position)).toEqual(after.position);
});

test("applying an event leaves the position before as it was", () => {
	const position = deepFreeze(parse("a: banked 1\na20 +4"));
	const taken = apply(position, {
		type: "dropTaken",
		seat: 0 as Seat,
		tile: 1 as TileIndex,
		amount: 4,
		fell: false,
	});
	expect(taken.drops).toEqual([]);
	expect(taken.seats[0]).toMatchObject({ banked: 5 });
	expect(position.drops).toHaveLength(1);
});

test("of a heap of drops the one that is taken goes, once", () => {
	const position = parse("a20 +5+3+5 +5");
	const taken = apply(position, {
		type: "dropTaken",
		seat: 0 as Seat,
		tile: 1 as TileIndex,
		amount: 5,
		fell: false,
	});
	expect(taken.drops.map(({ tile, amount }) => [tile, amount])).toEqual([
		[1, 3],
		[1, 5],
		[2, 5],
	]);
});

test("what a failed order leads to is where it was", () => {
	const before = playing("turn 3\na100 b100", FREE_NEIGHBOR);
	const after = before.executes("a A-2");
	expect(after.events).toHaveLength(1);
	expect(after.position).toEqual(before.position);
});
