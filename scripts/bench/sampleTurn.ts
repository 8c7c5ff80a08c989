/** A turn in the middle of a big game, made up: as much land owned as fits, and orders as people would give them. */
import {
	type Board,
	neighborsOf,
	neighborTable,
	OFF_BOARD,
	type TileIndex,
	tileAt,
	tileCount,
} from "../../src/rules/hex.ts";
import {
	BANK,
	checkOrder,
	type Order,
	type PlacedOrder,
} from "../../src/rules/order.ts";
import {
	type AliveSeat,
	emptyPosition,
	FREE,
	type Position,
	type Seat,
} from "../../src/rules/position.ts";
import { type Random, randomFor } from "../../src/rules/random.ts";
import type { Ruleset } from "../../src/rules/ruleset.ts";
import { TURN_BY_TURN } from "../../src/rules/rulesets.ts";
import { levelFor } from "../../src/rules/steps/level.ts";

export type SampleTurn = {
	readonly ruleset: Ruleset;
	readonly position: Position;
	readonly orders: readonly PlacedOrder[];
};

/** Share of the board that is somebody's; the rest is there to be grown. */
const OWNED = 0.93;

/** Past the events' first turn, and long past all protection. */
const TURN = 60;

/** A scene whose seats have the level of their land, or one that is given. */
export function sampleTurn(
	board: Board,
	seatCount: number,
	{ level, banked = 0 }: { level?: number; banked?: number } = {},
): SampleTurn {
	const ruleset: Ruleset = {
		...TURN_BY_TURN,
		...(level === undefined ? {} : { levelSteps: [[1, level]] }),
	};
	const random = randomFor("bench", `${board.cols}x${board.rows}`);
	const position = settled(ruleset, board, { seatCount, banked, random });
	return { ruleset, position, orders: ordersFor(ruleset, position, random) };
}

function settled(
	ruleset: Ruleset,
	board: Board,
	{
		seatCount,
		banked,
		random,
	}: { seatCount: number; banked: number; random: Random },
): Position {
	const owners = spread(board, seatCount, random);
	const strengths = owners.map((owner) =>
		owner === FREE ? 0 : random.between(20, 100),
	);
	const seats = Array.from({ length: seatCount }, (_, seat): AliveSeat => {
		const tiles = owners.filter((owner) => owner === seat).length;
		return {
			type: "alive",
			level: levelFor(ruleset, tiles),
			banked,
			startedTurn: 0,
			startedAt: 0,
			lastTurnPlayed: TURN - 1,
			hasHeldLand: true,
			tiles,
		};
	});
	const empty = emptyPosition(board, seatCount);
	return { ...empty, turn: TURN, owners, strengths, seats };
}

/** Seats in a grid over the board, each grown outwards by lot until all meet. */
function spread(board: Board, seatCount: number, random: Random): number[] {
	const owners = new Array<number>(tileCount(board)).fill(FREE);
	const across = Math.ceil(Math.sqrt((seatCount * board.cols) / board.rows));
	const down = Math.ceil(seatCount / across);
	const fronts = Array.from({ length: seatCount }, (_, seat) => {
		const col = ((seat % across) + 0.5) / across;
		const row = (Math.floor(seat / across) + 0.5) / down;
		const tile = tileAt(
			board,
			Math.floor(col * board.cols),
			Math.floor(row * board.rows),
		);
		return [tile];
	});
	let left = Math.floor(tileCount(board) * OWNED);
	while (left > 0 && fronts.some((front) => front.length > 0))
		for (const [seat, front] of fronts.entries()) {
			const next = takeAny(front, random);
			if (next === undefined || owners[next] !== FREE || left === 0) continue;
			owners[next] = seat;
			left--;
			front.push(
				...neighborsOf(board, next).filter((tile) => owners[tile] === FREE),
			);
		}
	return owners;
}

function takeAny<T>(items: T[], random: Random): T | undefined {
	if (items.length === 0) return undefined;
	const at = random.between(0, items.length - 1);
	[items[at], items[items.length - 1]] = [items[items.length - 1], items[at]];
	return items.pop();
}

/** As many orders a seat as it may give: growing, attacking and defending next to its land, and banking once. */
function ordersFor(
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

/** Tiles at a seat's border: free ones and others' beside it, and its own. */
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

/** A scene in a few words. */
export function describeTurn({ position, orders }: SampleTurn): string {
	const { board, seats, owners } = position;
	const land = owners.filter((owner) => owner !== FREE).length;
	const levels = seats.map((state) =>
		state.type === "alive" ? state.level : 0,
	);
	return `${board.cols}x${board.rows}, ${seats.length} seats of level ${Math.max(...levels)}, ${land} tiles owned, ${orders.length} orders`;
}
