/** The small boards that explain the game: drawn before the orders, and played by the rules to the result. */
import type { Event } from "../../../rules/event.ts";
import {
	allTiles,
	type Board,
	labelOf,
	type TileIndex,
} from "../../../rules/hex.ts";
import { parse } from "../../../rules/notation.ts";
import type { PlacedOrder } from "../../../rules/order.ts";
import {
	type Position,
	type Seat,
	type SeatState,
	townsHeld,
} from "../../../rules/position.ts";
import type { Ruleset } from "../../../rules/ruleset.ts";
import { levelFor } from "../../../rules/steps/level.ts";
import { resolveTurn } from "../../../rules/turn.ts";
import { type DiagramName, SKETCHES, type Sketch } from "./diagramSketches.ts";

/** Decides nothing in a diagram, where only the reader gives orders. */
const KEY = "scene";

/** The number of sides in a diagram. */
export const DIAGRAM_SEATS = 2;

/** The seat of the reader. */
export const READER = 0 as Seat;

/** `orders` are the reader's. */
export type Diagram = {
	readonly ruleset: Ruleset;
	readonly before: Position;
	readonly after: Position;
	readonly orders: readonly PlacedOrder[];
	readonly events: readonly Event[];
};

export function diagramOf(name: DiagramName): Diagram {
	const sketch = SKETCHES[name];
	const { ruleset } = sketch;
	const before = positionOf(sketch);
	const orders = sketch.orders.map((label) => orderOn(before.board, label));
	const input = { orders, key: KEY, at: 0 };
	const { position, events } = resolveTurn(ruleset, before, input);
	return { ruleset, before, after: position, orders, events };
}

function positionOf({ ruleset, map }: Sketch): Position {
	const position = parse(map);
	const levelled = (state: SeatState, seat: number): SeatState =>
		state.type === "alive"
			? {
					...state,
					level: levelFor(
						ruleset,
						state.tiles,
						townsHeld(position, seat as Seat),
					),
				}
			: state;
	return { ...position, seats: position.seats.map(levelled) };
}

function orderOn(board: Board, label: string): PlacedOrder {
	const tile = tileNamed(board, label);
	return { seat: READER, order: { type: "tile", tile }, at: 0 };
}

function tileNamed(board: Board, label: string): TileIndex {
	const tile = allTiles(board).find((each) => labelOf(board, each) === label);
	if (tile === undefined) throw new Error(`no tile ${label} in the diagram`);
	return tile;
}
