import fc from "fast-check";
import { expect, test } from "vitest";
import { LandSearch } from "../../src/bots/march/LandSearch.ts";
import { neighborTable } from "../../src/rules/hex.ts";
import { FREE } from "../../src/rules/position.ts";
import { cutOffTiles } from "../../src/rules/steps/cutOff.ts";

const board = { cols: 7, rows: 6, terrain: ".....~".repeat(7) };
const tiles = board.cols * board.rows;

/** One for all: a search leaves nothing behind for the next. */
const search = new LandSearch(neighborTable(board));

const nobody = new Array<number>(tiles).fill(FREE);

/** One seat's land in one piece, with gaps. */
const lands = fc
	.array(fc.integer({ min: 0, max: 3 }), {
		minLength: tiles,
		maxLength: tiles,
	})
	.map((drawn) => {
		const owners = drawn.map((number, tile) =>
			number === 0 || board.terrain[tile] === "~" ? FREE : 0,
		);
		for (const { tile } of cutOffIn(owners)) owners[tile] = FREE;
		return owners;
	});

/** Strengths only decide between areas of one size. */
function cutOffIn(owners: readonly number[]) {
	return cutOffTiles({ board, owners, strengths: owners.map(() => 1) });
}

test("a tile's loss is what its seat would lose by the rules if the tile fell", () => {
	fc.assert(
		fc.property(lands, (owners) => {
			const { losses } = search.search(owners);
			for (const [tile, owner] of owners.entries())
				if (owner !== FREE)
					expect(losses[tile]).toBe(cutOffIn(owners.with(tile, FREE)).length);
		}),
	);
});

test("marks the tiles outside a seat's largest area", () => {
	const owners = [...nobody];
	for (const tile of [0, 1, 2, 14]) owners[tile] = 0;
	const { isCutOff } = search.search(owners);
	expect(owners.map((_, tile) => isCutOff[tile]).indexOf(1)).toBe(14);
	expect(isCutOff.reduce((sum, one) => sum + one)).toBe(1);
});
