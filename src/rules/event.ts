/** What happened in a turn: data, never text, and enough to derive the next position from the previous one. */
import type { TileIndex } from "./hex.ts";
import type { FailureReason, OrderKind } from "./order.ts";
import type { Seat } from "./position.ts";

export type LossCause =
	| "attack"
	| "conquest"
	| "lightning"
	| "earthquake"
	| "erosion"
	/** It no longer touched the seat's largest area. */
	| "cut-off";

/** The outcome of an order: each executed order has one of these. A start also produces `grew`. */
export type OrderEvent =
	/** A seat takes a free tile; `first`: the first tile of this life. */
	| {
			readonly type: "grew";
			readonly seat: Seat;
			readonly tile: TileIndex;
			readonly strength: number;
			readonly first: boolean;
	  }
	/** In single-step modes: a tile changes hands and keeps its strength; the loss of `from` is an event of its own. */
	| {
			readonly type: "conquered";
			readonly seat: Seat;
			readonly tile: TileIndex;
			readonly from: Seat;
			readonly strength: number;
			readonly first: boolean;
	  }
	/** `strength` is what is left; at 0 or less the tile is lost (an event of its own). */
	| {
			readonly type: "attacked";
			readonly seat: Seat;
			readonly tile: TileIndex;
			readonly owner: Seat;
			readonly damage: number;
			readonly strength: number;
	  }
	/** `gain`: the strength ordered; `strength`: the resulting strength, at most the tile's maximum. */
	| {
			readonly type: "defended";
			readonly seat: Seat;
			readonly tile: TileIndex;
			readonly gain: number;
			readonly strength: number;
	  }
	| { readonly type: "banked"; readonly seat: Seat; readonly amount: number }
	/** An order failed. `tile` is null for banking. */
	| {
			readonly type: "failed";
			readonly seat: Seat;
			readonly tile: TileIndex | null;
			readonly kind: OrderKind;
			readonly reason: FailureReason;
	  };

/** The outcome of an order that did not fail. */
export type Outcome = Exclude<OrderEvent, { readonly type: "failed" }>;

export type Event =
	| OrderEvent
	/** A seat begins a life, without land so far. */
	| {
			readonly type: "entered";
			readonly seat: Seat;
			readonly level: number;
			readonly banked: number;
			/** Ms on the game's clock. */
			readonly at: number;
	  }
	/** After the orders: what a seat pays from its banked points; also records that it played this turn. */
	| { readonly type: "settled"; readonly seat: Seat; readonly paid: number }
	| {
			readonly type: "tileLost";
			readonly seat: Seat;
			readonly tile: TileIndex;
			readonly cause: LossCause;
	  }
	/**
	 * An attack takes the tile that it broke; the loss of `from` is an event of its own. `points`:
	 * what the seat scores for it.
	 */
	| {
			readonly type: "captured";
			readonly seat: Seat;
			readonly tile: TileIndex;
			readonly from: Seat;
			readonly strength: number;
			readonly points: number;
	  }
	/** What each seat scores at the end of a turn. */
	| { readonly type: "scored"; readonly points: readonly number[] }
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
	/** A seat receives points: from a drop where it grows, or at once if the drop lands on one of its tiles (`fell`). */
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

/** The kind of order that each event implies; null if the event itself names the kind. */
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
