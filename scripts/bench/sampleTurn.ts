/** A made-up turn in the middle of a big game: nearly all land is owned, and all seats give orders. */
import {
	type Board,
	neighborsOf,
	tileAt,
	tileCount,
} from "../../src/rules/hex.ts";
import { CLASSIC } from "../../src/rules/modes.ts";
import type { PlacedOrder } from "../../src/rules/order.ts";
import {
	type AliveSeat,
	emptyPosition,
	FREE,
	type Position,
} from "../../src/rules/position.ts";
import { type Random, randomFor } from "../../src/rules/random.ts";
import type { Ruleset } from "../../src/rules/ruleset.ts";
import { levelFor } from "../../src/rules/steps/level.ts";
import { sampleOrders } from "./sampleOrders.ts";

export type SampleTurn = {
	readonly ruleset: Ruleset;
	readonly position: Position;
	readonly orders: readonly PlacedOrder[];
};

/** The share of the board that seats own; they can grow on the rest. */
const OWNED = 0.93;

/** After the events' first turn, and long after all protection. */
const TURN = 60;

/** Seats have the level that their land gives, unless one is set; `banked` is how much each has saved. */
export function sampleTurn(
	board: Board,
	seatCount: number,
	{ level, banked = 0 }: { level?: number; banked?: number } = {},
): SampleTurn {
	const ruleset: Ruleset = {
		...CLASSIC,
		...(level === undefined ? {} : { levelSteps: [[1, level]] }),
	};
	const random = randomFor("bench", `${board.cols}x${board.rows}`);
	const position = crowdedPosition(ruleset, board, {
		seatCount,
		banked,
		random,
	});
	return { ruleset, position, orders: sampleOrders(ruleset, position, random) };
}

function crowdedPosition(
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
			level: levelFor(ruleset, tiles, 0),
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

/** Starts the seats in a grid over the board, and grows each at random until all meet. */
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

/** A turn in a few words. */
export function describeTurn({ position, orders }: SampleTurn): string {
	const { board, seats, owners } = position;
	const land = owners.filter((owner) => owner !== FREE).length;
	const levels = seats.map((state) =>
		state.type === "alive" ? state.level : 0,
	);
	return `${board.cols}x${board.rows}, ${seats.length} seats of level ${Math.max(...levels)}, ${land} tiles owned, ${orders.length} orders`;
}
