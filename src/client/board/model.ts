/** The board's input. Types only. */
import type { TileIndex } from "../../rules/hex.ts";
import type { Order } from "../../rules/order.ts";
import type { Position, Seat } from "../../rules/position.ts";

/** What the board shows. */
export type BoardModel = {
	readonly position: Position;
	/** The position after the player's planned orders; null to show no such thing. */
	readonly expected: Position | null;
	/** The tiles that are, or would be, cut off from the rest of their owners' land. */
	readonly cut: readonly TileIndex[];
	/** The tiles that the player can act on now. */
	readonly actionable: ReadonlySet<TileIndex>;
	readonly plans: readonly OrderArrow[];
	/** The tiles that are in danger or can be won, as the players see it. */
	readonly signs: readonly TileSign[];
	/** What an order would do on the tile pointed at. */
	readonly preview: ActPreview | null;
	readonly chosen: TileIndex | null;
	readonly note: CalloutText | null;
	readonly tip: CalloutText | null;
	readonly allNumbers: boolean;
};

/** A seat's orders of one type on one tile. */
export type OrderArrow = {
	readonly seat: Seat;
	readonly type: Order["type"];
	readonly tile: TileIndex;
	readonly count: number;
	/** True if none of these orders is confirmed yet. */
	readonly isDraft: boolean;
};

/** A sign beside a tile's strength. */
export type TileSign = {
	readonly tile: TileIndex;
	/** `danger`: others can take it from the viewer next turn; `prize`: the viewer can take it this turn. */
	readonly type: "danger" | "prize";
	/** The fewest orders that take it. */
	readonly orders: number;
};

/** What one order would do on a tile, as a sign and figures. */
export type ActPreview = {
	readonly tile: TileIndex;
	readonly act: "take" | "strike" | "capture" | "defend";
	/** The change of the tile's strength; "" if the tile becomes somebody's. */
	readonly change: string;
	/** The strength that it leads to. */
	readonly after: string;
};

/** What the card beside a tile says. */
export type CalloutText = {
	readonly title: string;
	readonly strength: string;
	readonly lines: readonly string[];
	/** What an order would do, or why none is possible. */
	readonly action: string | null;
	readonly canAct: boolean;
	/** The next step for the player. */
	readonly hint: string | null;
	/** The seat that owns the tile. */
	readonly seat: number | null;
};
