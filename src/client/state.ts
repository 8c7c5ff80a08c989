/** What the page knows: the server's view, and what its player has in mind. No DOM, no clock. */
import type { OverView, PlayingView, View } from "../match/view.ts";
import type { FromClient } from "../protocol/fromClient.ts";
import type { Event } from "../rules/event.ts";
import type { TileIndex } from "../rules/hex.ts";
import { type Order, ordersLeft } from "../rules/order.ts";
import { allSeats, landOf, type Position } from "../rules/position.ts";

/** An order that was sent and not yet acknowledged; kept, and sent again, until it is. */
export type PendingOrder = {
	readonly id: string;
	readonly turn: number;
	readonly order: Order;
};

/** Something to be told in the log. */
export type LogEntry = { readonly turn: number; readonly event: Event };

/** How many tiles each seat had when a turn began (at the end: when it ended). */
export type Lands = {
	readonly turn: number;
	readonly tiles: readonly number[];
};

export type GameState = {
	readonly view: View;
	/** Chosen, not confirmed; in the waiting phase at most one, the tile to start on. */
	readonly drafts: readonly Order[];
	readonly pending: readonly PendingOrder[];
	/** The tile that was pointed out last, whether it can be acted on or not. */
	readonly chosen: TileIndex | null;
	readonly log: readonly LogEntry[];
	readonly lands: readonly Lands[];
	/** Why the last thing asked for was not done. */
	readonly refusal: string | null;
	/** A turn did not fit; a whole view is on its way. */
	readonly isStale: boolean;
};

/** What is to be done after a change of state. */
export type Effect =
	| { readonly type: "send"; readonly message: FromClient }
	/** Show events, that led from a position to the state's. */
	| {
			readonly type: "show";
			readonly before: Position;
			readonly events: readonly Event[];
	  };

export type Step = {
	readonly state: GameState;
	readonly effects: readonly Effect[];
};

/** Log entries kept. */
const MAX_LOG = 600;

/** The state a page begins with; what its tab has seen before a reload comes back. */
export function openState(
	view: View,
	seen: Pick<GameState, "lands" | "log"> = { lands: [], log: [] },
): GameState {
	return {
		view,
		drafts: [],
		pending: [],
		chosen: null,
		log: seen.log,
		lands: withLands(seen.lands, view),
		refusal: null,
		isStale: false,
	};
}

export function changed(
	state: GameState,
	change: Partial<GameState>,
	...effects: Effect[]
): Step {
	return { state: { ...state, ...change }, effects };
}

export function isPlaying(
	state: GameState,
): state is GameState & { readonly view: PlayingView } {
	return state.view.type === "playing";
}

/** The board as it is known; null in a lobby. */
export function boardViewOf({
	view,
}: GameState): PlayingView | OverView | null {
	return view.type === "lobby" ? null : view;
}

/** The viewer's orders of this turn in the order they were given: confirmed, then under way. */
export function givenOrders({ view, pending }: GameState): Order[] {
	if (view.type !== "playing") return [];
	const confirmed = view.orders.filter(({ seat }) => seat === view.viewer);
	const ids = new Set(confirmed.map(({ id }) => id));
	return [...confirmed, ...pending.filter(({ id }) => !ids.has(id))].map(
		({ order }) => order,
	);
}

/** How many orders the viewer may still plan this turn. */
export function ordersToPlan(state: GameState): number {
	const { view, drafts } = state;
	if (view.type !== "playing" || view.viewer === null) return 0;
	const confirmed = view.orders.filter(({ seat }) => seat === view.viewer);
	const underWay = givenOrders(state).length - confirmed.length;
	const spent = view.spent + underWay + drafts.length;
	return ordersLeft(view.position.seats[view.viewer], spent);
}

/** Records the land of the view's turn; what was known of it before is replaced. */
export function withLands(
	lands: readonly Lands[],
	view: View,
): readonly Lands[] {
	if (view.type === "lobby") return lands;
	const { position } = view;
	const tiles = allSeats(position).map((seat) => landOf(position, seat));
	const before = lands.filter(({ turn }) => turn < position.turn);
	return [...before, { turn: position.turn, tiles }];
}

export function withLog(
	log: readonly LogEntry[],
	turn: number,
	events: readonly Event[],
): readonly LogEntry[] {
	return [...log, ...events.map((event) => ({ turn, event }))].slice(-MAX_LOG);
}
