import { expect, test } from "vitest";
import { TownReach } from "../../src/bots/march/TownReach.ts";
import { neighborTable, OFF_BOARD, TERRAIN } from "../../src/rules/hex.ts";
import { FREE } from "../../src/rules/position.ts";

/** Ten tiles in a column, so that they are as many steps apart as their numbers differ. */
const boardWith = (towns: readonly number[]) => ({
	cols: 1,
	rows: 10,
	terrain: Array.from({ length: 10 }, (_, tile) =>
		towns.includes(tile) ? TERRAIN.town : TERRAIN.plain,
	).join(""),
});

/** What is told of each seat's towns, as `seat: near`, free ones apart. */
function reachOf(owners: readonly number[], towns: readonly number[]) {
	const told: { free: string[]; others: string[] } = { free: [], others: [] };
	new TownReach(boardWith(towns), 2).read(owners, (seat, isFree, near) =>
		told[isFree ? "free" : "others"].push(`${seat}: ${near}`),
	);
	return told;
}

test("the board of these tests is one line", () => {
	const joined = [...neighborTable(boardWith([]))].filter(
		(tile) => tile !== OFF_BOARD,
	);
	expect(joined).toHaveLength(2 * 9);
});

test("a town next to a seat's land counts whole, one five steps away a fifth, one further away nothing", () => {
	const owners = [0, 0, ...new Array<number>(8).fill(FREE)];
	expect(reachOf(owners, [2]).free).toEqual(["0: 1"]);
	expect(reachOf(owners, [6]).free).toEqual(["0: 0.2"]);
	expect(reachOf(owners, [7]).free).toEqual([]);
});

test("a seat's own towns don't count, and others' apart from free ones", () => {
	const owners = [0, 0, 1, 1, FREE, FREE, FREE, FREE, FREE, FREE];
	expect(reachOf(owners, [0, 2, 4])).toEqual({
		free: ["0: 0.6", "1: 1"],
		others: ["0: 1", "1: 0.8"],
	});
});
