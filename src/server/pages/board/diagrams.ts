/** The small boards that explain the game: drawn before the orders, and played by the rules to the result. */
import type { Event } from "../../../rules/event.ts";
import { allTiles, type Board, labelOf } from "../../../rules/hex.ts";
import { marchFor } from "../../../rules/modes.ts";
import { parse } from "../../../rules/notation.ts";
import type { PlacedOrder } from "../../../rules/order.ts";
import type { Position, Seat } from "../../../rules/position.ts";
import { sequence } from "../../../rules/sequence.ts";
import { erode } from "../../../rules/steps/erode.ts";
import { execute } from "../../../rules/steps/execute.ts";
import { openTurn, type TurnContext } from "../../../rules/turnContext.ts";

/** Uses the levels and shares of the default board, however small the pictures are. */
const RULESET = marchFor({ cols: 17, rows: 9 });

/** An arbitrary key: it decides whose order comes first. */
const KEY = "scene";

export const DIAGRAM_NAMES = [
	"grow",
	"defend",
	"attack",
	"together",
	"hold",
] as const;

/** The number of sides in a diagram. */
export const DIAGRAM_SEATS = 2;

export type DiagramName = (typeof DIAGRAM_NAMES)[number];

/** A drawn map (see notation.ts), and the orders as `seat tile`; without any, the land erodes. */
type Sketch = { readonly map: string; readonly orders: readonly string[] };

const SKETCHES: Record<DiagramName, Sketch> = {
	grow: {
		map: `
			turn 12
			.       a30     .
			    a25     .
			.       a20     .
			    a40     .
			.       .       .
			    .       .
		`,
		orders: ["0 B-4"],
	},
	defend: {
		map: `
			turn 12
			.       .       b30
			    .       b25
			a30     .       b40
			    a20     b20
			a35     a15     .
			    a40     .
		`,
		orders: ["0 C-3"],
	},
	attack: {
		map: `
			turn 12
			.       .       b30
			    .       b25
			a30     b18     b40
			    a20     b20
			a35     a40     .
			    a40     .
		`,
		orders: ["0 B-3"],
	},
	together: {
		map: `
			turn 12
			a: level 2
			b: level 2
			a30     .       .
			    a25     b30
			a40     a18     b20
			    a20     b25
			.       .       b40
			    .       .
		`,
		orders: ["0 A-3", "1 C-3", "0 B-4", "1 C-5"],
	},
	hold: {
		map: `
			turn 12
			.       .       b30
			    a30     .       .
			a30     a30     b30
			    a30     .       .
			a30     a30     b30
			    a30     .       b30
		`,
		orders: [],
	},
};

export type Diagram = {
	readonly before: Position;
	readonly after: Position;
	readonly orders: readonly PlacedOrder[];
	readonly events: readonly Event[];
};

export function diagramOf(name: DiagramName): Diagram {
	const { map, orders: words } = SKETCHES[name];
	const before = parse(map);
	const orders = words.map((text) => orderFrom(before.board, text));
	const context = openTurn(RULESET, before, 0);
	play(context, orders);
	return { before, after: context.draft, orders, events: context.events };
}

function play(context: TurnContext, orders: readonly PlacedOrder[]): void {
	if (orders.length === 0) erode(context);
	else execute(context, sequence(RULESET, orders, KEY));
}

function orderFrom(board: Board, text: string): PlacedOrder {
	const [seat, label] = text.split(" ");
	const tile = allTiles(board).find((each) => labelOf(board, each) === label);
	if (tile === undefined) throw new Error(`no tile ${label} in the diagram`);
	return { seat: Number(seat) as Seat, order: { type: "tile", tile }, at: 0 };
}
