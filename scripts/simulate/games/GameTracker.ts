/** Records a game turn by turn. */
import {
	type Event,
	isOrderEvent,
	orderKindOf,
} from "../../../src/rules/event.ts";
import { ORDER_KINDS } from "../../../src/rules/order.ts";
import {
	allSeats,
	FREE,
	landOf,
	type Position,
	pointsOf,
} from "../../../src/rules/position.ts";
import { startsOf } from "../../../src/rules/terrain.ts";

export type CountedKind = (typeof ORDER_KINDS)[number];

/** What a seat holds: land in tiles. */
export type Standing = { readonly points: number; readonly land: number };

export type SeatRecord = {
	/** The seat's start place, counted from 0 row by row; null where seats choose their start. */
	readonly start: number | null;
	readonly kinds: Record<CountedKind, number>;
	/** How many orders failed, and how many it gave in each turn in which it was alive. */
	failures: number;
	readonly ordersByTurn: number[];
};

export type GameRecord = {
	/** The last position. */
	readonly position: Position;
	/** Each seat's standing when the game begins and after each turn. */
	readonly standings: readonly (readonly Standing[])[];
	/** How many tiles each seat lost in each turn; see `lossesOf`. */
	readonly losses: readonly (readonly number[])[];
	readonly seats: readonly SeatRecord[];
};

export class GameTracker {
	#position: Position;
	readonly #standings: Standing[][];
	readonly #losses: number[][] = [];
	readonly #seats: SeatRecord[];

	/** `position`: the one in which seats give their first orders. */
	constructor(position: Position) {
		this.#position = position;
		this.#standings = [standingsIn(position)];
		this.#seats = position.seats.map((_, seat) => ({
			start: startPlaceOf(position, seat),
			kinds: noOrders(),
			failures: 0,
			ordersByTurn: [],
		}));
	}

	/** Records a turn by its events and the position after it. */
	noteTurn(after: Position, events: readonly Event[]): void {
		this.#position.seats.forEach(({ type }, seat) => {
			if (type === "alive") this.#seats[seat].ordersByTurn.push(0);
		});
		for (const event of events) this.#count(event);
		this.#standings.push(standingsIn(after));
		this.#losses.push(lossesOf(this.#position, after));
		this.#position = after;
	}

	record(): GameRecord {
		return {
			position: this.#position,
			standings: this.#standings,
			losses: this.#losses,
			seats: this.#seats,
		};
	}

	/** A start is not an order, and the kind of a dead seat's order is unknown. */
	#count(event: Event): void {
		const isStart = event.type === "grew" && event.first;
		if (isStart || !isOrderEvent(event)) return;
		const { kinds, ordersByTurn } = this.#seats[event.seat];
		const kind = orderKindOf(event);
		if (kind !== "tile") kinds[kind]++;
		if (event.type === "failed") this.#seats[event.seat].failures++;
		if (ordersByTurn.length > 0) ordersByTurn[ordersByTurn.length - 1]++;
	}
}

function noOrders(): Record<CountedKind, number> {
	const none = ORDER_KINDS.map((kind) => [kind, 0]);
	return Object.fromEntries(none);
}

function standingsIn(position: Position): Standing[] {
	return allSeats(position).map((seat) => ({
		points: pointsOf(position, seat),
		land: landOf(position, seat),
	}));
}

function startPlaceOf(position: Position, seat: number): number | null {
	const place = startsOf(position.board).findIndex(
		(tile) => position.owners[tile] === seat,
	);
	return place < 0 ? null : place;
}

/** How many tiles each seat held before a turn and not after it. */
function lossesOf(before: Position, after: Position): number[] {
	const losses = before.seats.map(() => 0);
	before.owners.forEach((owner, tile) => {
		if (owner !== FREE && after.owners[tile] !== owner) losses[owner]++;
	});
	return losses;
}
