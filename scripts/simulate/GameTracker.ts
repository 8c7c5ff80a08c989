/** Collects a game's statistics during play. */
import type { BotKind } from "../../src/bots/bots.ts";
import type { Fact } from "../../src/match/command.ts";
import { rankAll } from "../../src/rules/ending.ts";
import {
	type Event,
	isOrderEvent,
	orderKindOf,
} from "../../src/rules/event.ts";
import {
	type Board,
	colOf,
	rowOf,
	type TileIndex,
} from "../../src/rules/hex.ts";
import { ORDER_KINDS } from "../../src/rules/order.ts";
import { landOf, type Position, type Seat } from "../../src/rules/position.ts";

export type CountedKind = (typeof ORDER_KINDS)[number];

/** Where on the board a seat started: at the edge, one or two tiles inside, or farther. */
export const PLACES = ["edge", "inner", "centre"] as const;
export type Place = (typeof PLACES)[number];

export type SeatResult = {
	readonly bot: BotKind;
	readonly place: Place;
	readonly orders: Record<CountedKind, number>;
	readonly failures: number;
};

export type GameResult = {
	readonly turns: number;
	readonly hitCap: boolean;
	readonly winner: Seat;
	/** All seats by final place, winner first. */
	readonly standings: readonly Seat[];
	readonly seats: readonly SeatResult[];
	readonly leadChanges: number;
	/** The winner's rank at half time, from 0. */
	readonly rankAtHalf: number;
};

export class GameTracker {
	readonly #board: Board;
	readonly #seats: {
		bot: BotKind;
		place: Place;
		orders: Record<CountedKind, number>;
		failures: number;
	}[];
	#leader: Seat | null = null;
	#leadChanges = 0;
	readonly #ranks: Seat[][] = [];
	#turn = -1;

	constructor(board: Board, bots: readonly BotKind[]) {
		this.#board = board;
		this.#seats = bots.map((bot) => ({
			bot,
			place: "edge",
			orders: noOrders(),
			failures: 0,
		}));
	}

	note(fact: Fact): void {
		if (fact.type === "entered" && fact.entry.tile !== null)
			this.#seats[fact.entry.seat].place = placeOf(
				this.#board,
				fact.entry.tile,
			);
		if (fact.type === "turnResolved")
			for (const event of fact.events) this.#count(event);
	}

	/** Records the leader, once per turn. */
	notePosition(position: Position): void {
		if (position.turn === this.#turn) return;
		this.#turn = position.turn;
		const ranked = rankAll(position);
		this.#ranks.push(ranked);
		const [first, second] = ranked;
		if (
			second !== undefined &&
			landOf(position, first) === landOf(position, second)
		)
			return;
		if (this.#leader !== null && this.#leader !== first) this.#leadChanges++;
		this.#leader = first;
	}

	result(position: Position, hitCap: boolean): GameResult {
		const standings = rankAll(position);
		const winner = standings[0];
		const half = this.#ranks[Math.floor(this.#ranks.length / 2)];
		return {
			turns: position.turn + 1,
			hitCap,
			winner,
			standings,
			seats: this.#seats,
			leadChanges: this.#leadChanges,
			rankAtHalf: half?.indexOf(winner) ?? 0,
		};
	}

	#count(event: Event): void {
		const kind = kindOf(event);
		if (kind === null || !("seat" in event)) return;
		this.#seats[event.seat].orders[kind]++;
		if (event.type === "failed") this.#seats[event.seat].failures++;
	}
}

function noOrders(): Record<CountedKind, number> {
	const none = ORDER_KINDS.map((kind) => [kind, 0]);
	return Object.fromEntries(none);
}

/** A start is not an order, and the kind of a dead seat's order is unknown. */
function kindOf(event: Event): CountedKind | null {
	const isStart = event.type === "grew" && event.first;
	if (isStart || !isOrderEvent(event)) return null;
	const kind = orderKindOf(event);
	return kind === "tile" ? null : kind;
}

function placeOf(board: Board, tile: TileIndex): Place {
	const col = colOf(board, tile);
	const row = rowOf(board, tile);
	const depth = Math.min(col, row, board.cols - 1 - col, board.rows - 1 - row);
	return depth === 0 ? "edge" : depth <= 2 ? "inner" : "centre";
}
