/** The state of a game at one moment: the board, its seats and the turn. */
import { type Board, type TileIndex, tileCount } from "./hex.ts";
import { landTiles, townsOf } from "./terrain.ts";

declare const seat: unique symbol;

/** A player, person or bot, in one game: an index into `Position.seats`. */
export type Seat = number & { readonly [seat]: true };

/** Marks a free tile in `Position.owners`. */
export const FREE = -1;

/** Points on a free tile, to be taken by the first seat that grows there. */
export type Drop = { readonly tile: TileIndex; readonly amount: number };

/** A seat that has not entered the game yet. */
export type AbsentSeat = { readonly type: "absent" };

export type AliveSeat = {
	readonly type: "alive";
	readonly level: number;
	/** Points saved for later orders; a fraction. */
	readonly banked: number;
	/** The turn and the time (ms on the game's clock) at which this life began. */
	readonly startedTurn: number;
	readonly startedAt: number;
	readonly lastTurnPlayed: number;
	/** Whether this life has ever held a tile. */
	readonly hasHeldLand: boolean;
	/** How many tiles the seat has now. */
	readonly tiles: number;
};

export type DeadSeat = {
	readonly type: "dead";
	readonly startedTurn: number;
	readonly endedTurn: number;
	/** Time of death, ms on the game's clock. */
	readonly diedAt: number;
	/** The seat that took or destroyed the last tile; null if it was an event or erosion. */
	readonly killedBy: Seat | null;
	readonly hasHeldLand: boolean;
};

export type SeatState = AbsentSeat | AliveSeat | DeadSeat;

export type Position = {
	readonly board: Board;
	/** Counts from 0. */
	readonly turn: number;
	/** The owner of each tile, or `FREE`, which water and mountains always are. */
	readonly owners: readonly number[];
	/** The strength of each tile in (0, 100]; 0 if free. */
	readonly strengths: readonly number[];
	readonly drops: readonly Drop[];
	readonly seats: readonly SeatState[];
	/** Each seat's points so far; absent until somebody scores, and so where land alone counts. */
	readonly points?: readonly number[];
};

/** An empty board before the first turn. */
export function emptyPosition(board: Board, seatCount: number): Position {
	const tiles = tileCount(board);
	return {
		board,
		turn: 0,
		owners: new Array<number>(tiles).fill(FREE),
		strengths: new Array<number>(tiles).fill(0),
		drops: [],
		seats: Array.from({ length: seatCount }, () => ({ type: "absent" })),
	};
}

export function allSeats(position: Position): Seat[] {
	return position.seats.map((_, index) => index as Seat);
}

/** The seats that are alive, with their states. */
export function livingSeats(position: Position): [Seat, AliveSeat][] {
	const living: [Seat, AliveSeat][] = [];
	position.seats.forEach((state, index) => {
		if (state.type === "alive") living.push([index as Seat, state]);
	});
	return living;
}

export function ownerOf(position: Position, tile: TileIndex): Seat | null {
	const owner = position.owners[tile];
	return owner === FREE ? null : (owner as Seat);
}

/** How many tiles a seat has. */
export function landOf(position: Position, seat: Seat): number {
	const state = position.seats[seat];
	return state.type === "alive" ? state.tiles : 0;
}

/** How many towns a seat holds. */
export function townsHeld(
	{ board, owners }: Pick<Position, "board" | "owners">,
	seat: Seat,
): number {
	return townsOf(board).filter((tile) => owners[tile] === seat).length;
}

/** A seat's points; 0 where points don't count. */
export function pointsOf({ points }: Position, seat: Seat): number {
	return points?.[seat] ?? 0;
}

/** The land that nobody holds. */
export function freeTiles({
	board,
	owners,
}: Pick<Position, "board" | "owners">): TileIndex[] {
	return landTiles(board).filter((tile) => owners[tile] === FREE);
}

export function hasFreeTile({ board, owners }: Position): boolean {
	return landTiles(board).some((tile) => owners[tile] === FREE);
}
