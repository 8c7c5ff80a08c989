/** What the board is given to show. Types alone. */
import type { TileIndex } from "../../rules/hex.ts";
import type { Order } from "../../rules/order.ts";
import type { Position, Seat } from "../../rules/position.ts";

/** What the board shows. */
export type BoardModel = {
	readonly position: Position;
	/** Tiles that can be acted on now. */
	readonly actionable: ReadonlySet<TileIndex>;
	readonly plans: readonly OrderArrow[];
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
	/** None of them is confirmed yet. */
	readonly isDraft: boolean;
};

/** What the card beside a tile says. */
export type CalloutText = {
	readonly title: string;
	readonly strength: string;
	readonly lines: readonly string[];
	/** What an order would do, or why there is none. */
	readonly action: string | null;
	readonly canAct: boolean;
	/** How to go on. */
	readonly hint: string | null;
	/** The seat whose land it is. */
	readonly seat: number | null;
};
