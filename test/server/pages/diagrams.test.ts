import { describe, expect, test } from "vitest";
import { allTiles, labelOf } from "../../../src/rules/hex.ts";
import { checkOrder } from "../../../src/rules/order.ts";
import { FREE, type Position, pointsOf } from "../../../src/rules/position.ts";
import {
	describeResult,
	describeSides,
} from "../../../src/server/pages/board/describeDiagram.ts";
import { marksOf } from "../../../src/server/pages/board/diagramMarks.ts";
import {
	CLASSIC_DIAGRAMS,
	MARCH_DIAGRAMS,
} from "../../../src/server/pages/board/diagramSketches.ts";
import { diagramOf, READER } from "../../../src/server/pages/board/diagrams.ts";
import { wordsFor } from "../../support/wordsFor.ts";

/** The tiles that have another owner after the turn: what they are called, and both owners. */
function changedHands(name: (typeof MARCH_DIAGRAMS)[number]) {
	const { before, after } = diagramOf(name);
	return allTiles(before.board).flatMap((tile) => {
		const [was, is] = [before.owners[tile], after.owners[tile]];
		return was === is ? [] : [[labelOf(before.board, tile), was, is]];
	});
}

const strengthOf = ({ board, strengths }: Position, label: string) =>
	strengths[
		allTiles(board).findIndex((tile) => labelOf(board, tile) === label)
	];

describe.each([...MARCH_DIAGRAMS, ...CLASSIC_DIAGRAMS])(
	"the picture of %s",
	(name) => {
		const diagram = diagramOf(name);
		const { ruleset, before, after, orders, events } = diagram;

		test("shows orders that the game accepts, and each comes to something", () => {
			orders.forEach((placed, spent) => {
				expect(checkOrder(ruleset, before, placed, spent)).toBe(null);
			});
			expect(events.filter(({ type }) => type === "failed")).toEqual([]);
			expect(events.length).toBeGreaterThanOrEqual(Math.max(1, orders.length));
			expect([after.owners, after.strengths]).not.toEqual([
				before.owners,
				before.strengths,
			]);
		});

		test("has no two numbers on a tile", () => {
			const tiles = marksOf(diagram, String).flatMap((mark) =>
				mark.type === "change" ? [mark.tile] : [],
			);
			expect(new Set(tiles).size).toBe(tiles.length);
			expect(tiles.length).toBeGreaterThan(0);
		});
	},
);

const [MINE, THEIRS] = [READER, 1];

test("growing takes the free tiles under the orders", () => {
	expect(changedHands("grow")).toEqual([
		["A-4", FREE, MINE],
		["B-4", FREE, MINE],
	]);
});

test("an attack takes a tile as strong as the tiles that touch it are many, each of which has an arrow", () => {
	expect(changedHands("attack")).toEqual([["B-3", THEIRS, MINE]]);
	const { ruleset, before, after } = diagramOf("attack");
	expect(strengthOf(before, "B-3")).toBe(3 * ruleset.attackDamage);
	expect(strengthOf(after, "B-3")).toBe(ruleset.captureStrength);
	const arrows = marksOf(diagramOf("attack"), String).filter(
		({ type }) => type === "arrow",
	);
	expect(arrows).toHaveLength(3);
});

test("defending makes a tile stronger, and no land changes hands", () => {
	expect(changedHands("defend")).toEqual([]);
	const { ruleset, before, after } = diagramOf("defend");
	expect(strengthOf(after, "B-3")).toBe(
		Math.min(
			ruleset.maxStrength,
			strengthOf(before, "B-3") + ruleset.defendGain,
		),
	);
});

test("taking one tile cuts off those behind it, and the picture crosses them out", () => {
	expect(changedHands("cut")).toEqual([
		["B-3", THEIRS, MINE],
		["C-3", THEIRS, FREE],
		["C-4", THEIRS, FREE],
		["D-3", THEIRS, FREE],
	]);
	const { board } = diagramOf("cut").before;
	const crossed = marksOf(diagramOf("cut"), String).flatMap((mark) =>
		mark.type === "cut" ? [labelOf(board, mark.tile)] : [],
	);
	expect(crossed.sort()).toEqual(["C-3", "C-4", "D-3"]);
});

test("a town taken from the neighbour gives one more order, pays at once, and with the first at the end of the turn", () => {
	expect(changedHands("towns")).toEqual([["B-4", THEIRS, MINE]]);
	const { ruleset, before, after } = diagramOf("towns");
	const levels = [before, after].map(({ seats: [state] }) =>
		state.type === "alive" ? state.level : null,
	);
	const { startLevel, levelPerTown, pointsPerTown, pointsPerTownTaken } =
		ruleset;
	expect(levels).toEqual([
		startLevel + levelPerTown,
		startLevel + 2 * levelPerTown,
	]);
	expect(pointsOf(after, READER)).toBe(pointsPerTownTaken + 2 * pointsPerTown);
});

test("a picture is told in words: the land before, and what happened", () => {
	const english = wordsFor("en").site;
	const cut = diagramOf("cut");
	expect(describeSides(cut.before, english)).toBe(
		"You have 5 tiles. Your neighbour has 8 tiles.",
	);
	expect(describeResult(cut, english)).toBe(
		"One of your neighbour’s tiles loses 2. You take it, with strength 3. Your neighbour loses 3 tiles that are cut off. You have 6 tiles. Your neighbour has 4 tiles.",
	);
	expect(describeResult(diagramOf("towns"), english)).toBe(
		"One of your neighbour’s tiles loses 2. You take it, with strength 3. You score 2 points for the town at once. You have 6 orders a turn now. You score 2 points. You have 8 tiles and 2 towns. Your neighbour has 3 tiles.",
	);
	expect(describeResult(diagramOf("break"), english)).toContain(
		"It breaks, and is free.",
	);
});
