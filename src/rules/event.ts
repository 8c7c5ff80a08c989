/** What happened in a turn: data, never prose, and enough to get from one position to the next. */
import type { TileIndex } from "./hex.ts";
import type { FailureReason, OrderKind } from "./order.ts";
import {
	type AliveSeat,
	type DeadSeat,
	type Drop,
	FREE,
	type Position,
	type Seat,
	type SeatState,
} from "./position.ts";

export type LossCause =
	| "attack"
	| "conquest"
	| "lightning"
	| "earthquake"
	| "erosion";

/** What came of an order: each that is executed has one of these. A start `grew` as well. */
export type OrderEvent =
	/** A free tile becomes a seat's; `first`: of this life. */
	| {
			readonly type: "grew";
			readonly seat: Seat;
			readonly tile: TileIndex;
			readonly strength: number;
			readonly first: boolean;
	  }
	/** In single-step modes: a tile changes hands with its strength; `from` has lost it (an event of its own). */
	| {
			readonly type: "conquered";
			readonly seat: Seat;
			readonly tile: TileIndex;
			readonly from: Seat;
			readonly strength: number;
			readonly first: boolean;
	  }
	/** `strength` is what is left: 0 or less, and the tile is lost (an event of its own). */
	| {
			readonly type: "attacked";
			readonly seat: Seat;
			readonly tile: TileIndex;
			readonly owner: Seat;
			readonly damage: number;
			readonly strength: number;
	  }
	/** `gain` as ordered; `strength` is what came of it, at most the tile's maximum. */
	| {
			readonly type: "defended";
			readonly seat: Seat;
			readonly tile: TileIndex;
			readonly gain: number;
			readonly strength: number;
	  }
	| { readonly type: "banked"; readonly seat: Seat; readonly amount: number }
	/** An order came to nothing. `tile` is null for banking. */
	| {
			readonly type: "failed";
			readonly seat: Seat;
			readonly tile: TileIndex | null;
			readonly kind: OrderKind;
			readonly reason: FailureReason;
	  };

/** What came of an order that did not fail. */
export type Outcome = Exclude<OrderEvent, { readonly type: "failed" }>;

export type Event =
	| OrderEvent
	/** A seat begins a life, still without land. */
	| {
			readonly type: "entered";
			readonly seat: Seat;
			readonly level: number;
			readonly banked: number;
			/** Ms on the game's clock. */
			readonly at: number;
	  }
	/** After the orders: what a seat pays from its banked points, and that it played this turn. */
	| { readonly type: "settled"; readonly seat: Seat; readonly paid: number }
	| {
			readonly type: "tileLost";
			readonly seat: Seat;
			readonly tile: TileIndex;
			readonly cause: LossCause;
	  }
	| {
			readonly type: "died";
			readonly seat: Seat;
			readonly killedBy: Seat | null;
			/** Ms on the game's clock. */
			readonly at: number;
	  }
	| {
			readonly type: "lightningStruck";
			readonly tile: TileIndex;
			readonly damage: number;
	  }
	/** `losses[i]` is what `tiles[i]` loses. */
	| {
			readonly type: "earthShook";
			readonly tile: TileIndex;
			readonly damage: number;
			readonly radius: number;
			readonly tiles: readonly TileIndex[];
			readonly losses: readonly number[];
	  }
	| {
			readonly type: "dropLanded";
			readonly tile: TileIndex;
			readonly amount: number;
	  }
	/** Points go to a seat: from the ground when it grows there, or at once on its own tile (`fell`). */
	| {
			readonly type: "dropTaken";
			readonly seat: Seat;
			readonly tile: TileIndex;
			readonly amount: number;
			readonly fell: boolean;
	  }
	/** `losses[i]` is what `tiles[i]` loses. */
	| {
			readonly type: "eroded";
			readonly tiles: readonly TileIndex[];
			readonly losses: readonly number[];
	  }
	| {
			readonly type: "levelChanged";
			readonly seat: Seat;
			readonly from: number;
			readonly to: number;
	  }
	| { readonly type: "turnBegan"; readonly turn: number };

/** What each event shows its order to have been; null: the event says it itself. */
const ORDER_KIND_OF: {
	readonly [T in OrderEvent["type"]]: T extends "failed" ? null : OrderKind;
} = {
	grew: "grow",
	conquered: "grow",
	attacked: "attack",
	defended: "defend",
	banked: "bank",
	failed: null,
};

export function isOrderEvent(event: Event): event is OrderEvent {
	return event.type in ORDER_KIND_OF;
}

export function orderKindOf(event: OrderEvent): OrderKind {
	return event.type === "failed" ? event.kind : ORDER_KIND_OF[event.type];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A position that is being changed in place: its arrays and seats are its own. */
export type Draft = {
	-readonly [K in keyof Position]: Position[K];
} & {
	owners: number[];
	strengths: number[];
	drops: Drop[];
	seats: Mutable<SeatState>[];
};

export function draftOf(position: Position): Draft {
	return {
		board: position.board,
		turn: position.turn,
		owners: position.owners.slice(),
		strengths: position.strengths.slice(),
		drops: position.drops.slice(),
		seats: position.seats.map((state) => ({ ...state })),
	};
}

/** The position after an event. */
export function apply(position: Position, event: Event): Position {
	return applyAll(position, [event]);
}

/** The position after events in their order. */
export function applyAll(
	position: Position,
	events: Iterable<Event>,
): Position {
	const draft = draftOf(position);
	for (const event of events) applyTo(draft, event);
	return draft;
}

/** Changes a draft by an event. */
export function applyTo(draft: Draft, event: Event): void {
	(appliers[event.type] as (draft: Draft, event: Event) => void)(draft, event);
}

const appliers: {
	[T in Event["type"]]: (
		draft: Draft,
		event: Extract<Event, { type: T }>,
	) => void;
} = {
	entered(draft, { seat, level, banked, at }) {
		draft.seats[seat] = {
			type: "alive",
			level,
			banked,
			startedTurn: draft.turn,
			startedAt: at,
			lastTurnPlayed: draft.turn,
			hasHeldLand: false,
			tiles: 0,
		};
	},
	grew(draft, { seat, tile, strength }) {
		giveTile(draft, tile, seat, strength);
	},
	conquered(draft, { seat, tile, strength }) {
		giveTile(draft, tile, seat, strength);
	},
	attacked(draft, { tile, strength }) {
		draft.strengths[tile] = strength;
	},
	defended(draft, { tile, strength }) {
		draft.strengths[tile] = strength;
	},
	banked(draft, { seat, amount }) {
		aliveIn(draft, seat).banked += amount;
	},
	failed() {},
	settled(draft, { seat, paid }) {
		const state = aliveIn(draft, seat);
		state.banked -= paid;
		state.lastTurnPlayed = draft.turn;
	},
	tileLost(draft, { seat, tile }) {
		aliveIn(draft, seat).tiles--;
		draft.owners[tile] = FREE;
		draft.strengths[tile] = 0;
	},
	died(draft, { seat, killedBy, at }) {
		const { startedTurn, hasHeldLand } = aliveIn(draft, seat);
		const dead: DeadSeat = {
			type: "dead",
			startedTurn,
			endedTurn: draft.turn,
			diedAt: at,
			killedBy,
			hasHeldLand,
		};
		draft.seats[seat] = dead;
	},
	lightningStruck(draft, { tile, damage }) {
		if (draft.owners[tile] !== FREE) draft.strengths[tile] -= damage;
	},
	earthShook(draft, { tiles, losses }) {
		weaken(draft, tiles, losses);
	},
	dropLanded(draft, { tile, amount }) {
		draft.drops.push({ tile, amount });
	},
	dropTaken(draft, { seat, tile, amount, fell }) {
		aliveIn(draft, seat).banked += amount;
		if (!fell)
			draft.drops.splice(
				draft.drops.findIndex((d) => d.tile === tile && d.amount === amount),
				1,
			);
	},
	eroded(draft, { tiles, losses }) {
		weaken(draft, tiles, losses);
	},
	levelChanged(draft, { seat, to }) {
		aliveIn(draft, seat).level = to;
	},
	turnBegan(draft, { turn }) {
		draft.turn = turn;
	},
};

function aliveIn(draft: Draft, seat: Seat): Mutable<AliveSeat> {
	return draft.seats[seat] as Mutable<AliveSeat>;
}

function giveTile(
	draft: Draft,
	tile: TileIndex,
	seat: Seat,
	strength: number,
): void {
	const state = aliveIn(draft, seat);
	state.tiles++;
	state.hasHeldLand = true;
	draft.owners[tile] = seat;
	draft.strengths[tile] = strength;
}

function weaken(
	draft: Draft,
	tiles: readonly TileIndex[],
	losses: readonly number[],
): void {
	for (let i = 0; i < tiles.length; i++) draft.strengths[tiles[i]] -= losses[i];
}
