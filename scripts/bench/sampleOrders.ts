/** Orders that people might give in a made-up position. */
import {
	neighborTable,
	OFF_BOARD,
	type TileIndex,
} from "../../src/rules/hex.ts";
import {
	BANK,
	checkOrder,
	type Order,
	type PlacedOrder,
} from "../../src/rules/order.ts";
import {
	type AliveSeat,
	FREE,
	type Position,
	type Seat,
} from "../../src/rules/position.ts";
import type { Random } from "../../src/rules/random.ts";
import type { Ruleset } from "../../src/rules/ruleset.ts";

/**
 * As many orders as each seat may give: it grows, attacks and defends at its border, and
 * banks once. Throws if one is illegal.
 */
export function sampleOrders(
	ruleset: Ruleset,
	position: Position,
	random: Random,
): PlacedOrder[] {
	const borders = bordersOf(position);
	const orders: PlacedOrder[] = [];
	for (const [index, state] of position.seats.entries()) {
		const seat = index as Seat;
		const { level, banked } = state as AliveSeat;
		const count = Math.floor(level + banked);
		for (let i = 0; i < count; i++) {
			const kind = (seat + i) % 4;
			const order = i > 3 && kind === 3 ? BANK_INSTEAD : KINDS[kind];
			const placed = {
				seat,
				order: order(borders[seat], random),
				at: random.between(0, ruleset.pace.collectingMs),
			};
			const refusal = checkOrder(ruleset, position, placed, i);
			if (refusal !== null) throw new Error(refusal);
			orders.push(placed);
		}
	}
	return orders.sort((a, b) => a.at - b.at);
}

/** The tiles at a seat's border: free and foreign ones outside, and its own inside. */
type Borders = {
	readonly free: TileIndex[];
	readonly foreign: TileIndex[];
	readonly own: TileIndex[];
};

type Choose = (borders: Borders, random: Random) => Order;

const KINDS: readonly Choose[] = [
	({ free, own }, random) => tileOf(free.length > 0 ? free : own, random),
	({ foreign, own }, random) =>
		tileOf(foreign.length > 0 ? foreign : own, random),
	({ own }, random) => tileOf(own, random),
	() => BANK,
];
const BANK_INSTEAD = KINDS[2];

function tileOf(tiles: readonly TileIndex[], random: Random): Order {
	return { type: "tile", tile: random.pick(tiles) };
}

function bordersOf({ board, owners, seats }: Position): Borders[] {
	const table = neighborTable(board);
	const borders = seats.map(
		(): Borders => ({ free: [], foreign: [], own: [] }),
	);
	for (let tile = 0; tile < owners.length; tile++) {
		const owner = owners[tile];
		const beside = new Set<number>();
		for (let side = 6 * tile; side < 6 * tile + 6; side++)
			if (table[side] !== OFF_BOARD) beside.add(owners[table[side]]);
		for (const seat of beside) {
			if (seat === owner || seat === FREE) continue;
			borders[seat][owner === FREE ? "free" : "foreign"].push(
				tile as TileIndex,
			);
		}
		if (owner !== FREE && [...beside].some((other) => other !== owner))
			borders[owner].own.push(tile as TileIndex);
	}
	return borders;
}
