/** The page's state: the server's view, and the player's plans. No DOM, no clock. */
import type { OverView, PlayingView, View } from "../../match/view.ts";
import type { FromClient } from "../../protocol/fromClient.ts";
import type { Presence, Rematch } from "../../protocol/fromServer.ts";
import type { Event } from "../../rules/event.ts";
import type { TileIndex } from "../../rules/hex.ts";
import type { LandHistory } from "../../rules/landHistory.ts";
import { type Order, ordersLeft } from "../../rules/order.ts";
import type { Position, Seat } from "../../rules/position.ts";
import { isSingleStep } from "../shared/isSingleStep.ts";
import { arePlannedTogether } from "../shared/plannedTogether.ts";
import { withLands } from "./landHistory.ts";
import type { LogEntry } from "./logEntries.ts";

/** An order that was sent and not yet acknowledged; it is kept and sent again until it is. */
export type PendingOrder = {
	readonly id: string;
	readonly turn: number;
	readonly order: Order;
};

/** The change of a rating by the game: before, after, and 1 if the rating is still provisional. */
export type RatedSeat = readonly [
	seat: number,
	before: number,
	after: number,
	isProvisional: number,
];

/** A player said one of the chat's phrases. */
export type ChatMessage = { readonly seat: number; readonly phrase: string };

export type GameState = {
	readonly view: View;
	/** Planned, not given; in the waiting phase at most one, the tile to start on. */
	readonly drafts: readonly Order[];
	readonly pending: readonly PendingOrder[];
	/** The last chosen tile, actionable or not. */
	readonly chosen: TileIndex | null;
	readonly log: readonly LogEntry[];
	readonly lands: LandHistory;
	/** A later turn is shown and planned in advance: what the page says then of the button that ends it, and as status; absent otherwise. */
	readonly ahead?: {
		readonly label: string;
		readonly hint: string;
		readonly status: string;
	};
	/** The reader gives an order by a second press, instead of all at the end of the turn. */
	readonly pressTwice: boolean;
	/** When the player was asked whether to end the turn with orders left, in ms on the game's clock; null if not, or once anything else was pressed. */
	readonly askedAt: number | null;
	/** The turn and phase that the player has ended, as in `playedIn`. */
	readonly endedIn: string | null;
	/** The server was asked to take the orders back, and has not answered yet. */
	readonly isReopening: boolean;
	/** Why the last request was refused. */
	readonly refusal: string | null;
	/** The answer to a request is overdue. */
	readonly isUnanswered: boolean;
	/** A turn is over, and the message of the next phase has not arrived yet. */
	readonly isBetween: boolean;
	/** A turn did not fit; a full view is on its way. */
	readonly isStale: boolean;
	readonly presence: Presence;
	readonly rematch: Rematch | null;
	readonly rated: readonly RatedSeat[];
	/** The lobby was given up. */
	readonly isClosed: boolean;
	/** The names of the muted players. */
	readonly muted: readonly string[];
};

/** A side effect of a state change. */
export type Effect =
	| { readonly type: "send"; readonly message: FromClient }
	/** Play the events that led from a position to the state's. */
	| {
			readonly type: "show";
			readonly before: Position;
			readonly events: readonly Event[];
	  }
	/** Show what a player said. */
	| { readonly type: "hear"; readonly said: ChatMessage };

export type Transition = {
	readonly state: GameState;
	readonly effects: readonly Effect[];
};

/** The initial state of a page; `seen`: what its tab saw before a reload. */
export function openState(
	view: View,
	seen: Partial<Pick<GameState, "lands" | "log" | "muted" | "pressTwice">> = {},
): GameState {
	return {
		view,
		drafts: [],
		pending: [],
		chosen: null,
		log: seen.log ?? [],
		lands: withLands(seen.lands ?? [], view),
		pressTwice: seen.pressTwice ?? false,
		...{ askedAt: null, endedIn: null, isReopening: false },
		refusal: null,
		isUnanswered: false,
		isBetween: false,
		isStale: false,
		presence: { away: [], watching: 0 },
		rematch: null,
		rated: [],
		isClosed: false,
		muted: seen.muted ?? [],
	};
}

export function changed(
	state: GameState,
	change: Partial<GameState>,
	...effects: Effect[]
): Transition {
	return { state: { ...state, ...change }, effects };
}

export function unchanged(state: GameState): Transition {
	return { state, effects: [] };
}

export type PlayingState = GameState & { readonly view: PlayingView };

export function isPlaying(state: GameState): state is PlayingState {
	return state.view.type === "playing";
}

/** The seat that the viewer plays; null for viewers who watch or have resigned. */
export function actorOf(view: View): Seat | null {
	if (view.type !== "playing" || view.viewer === null) return null;
	return view.seats[view.viewer].hasResigned ? null : view.viewer;
}

/** The view of the board; null in a lobby. */
export function boardViewOf({
	view,
}: GameState): PlayingView | OverView | null {
	return view.type === "lobby" ? null : view;
}

/** The current turn and phase; once they change, the same press would mean something else. */
export function playedIn({ view }: GameState): string {
	return view.type === "playing"
		? `${view.position.turn} ${view.phaseStartedAt}`
		: view.type;
}

/** Whether the reader's orders are planned first, and given at the end of their turn: the usual way, unless it would weaken them. */
export function areGivenAtEnd({ view, pressTwice }: GameState): boolean {
	return arePlannedTogether(view) && !pressTwice;
}

/** Whether the player is done with this phase, and nothing more is planned in it. */
export function hasEnded(state: GameState): boolean {
	const actor = actorOf(state.view);
	if (!isPlaying(state) || actor === null) return false;
	return state.endedIn === playedIn(state) || state.view.seats[actor].isReady;
}

/** The viewer's orders of this turn in the order they were given: confirmed ones, then unacknowledged ones. */
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
	const actor = actorOf(view);
	if (view.type !== "playing" || actor === null) return 0;
	const confirmed = view.orders.filter(({ seat }) => seat === actor);
	const underWay = givenOrders(state).length - confirmed.length;
	const spent = view.spent + underWay + drafts.length;
	return ordersLeft(view.position.seats[actor], spent);
}

/** Mutes or unmutes a player. */
export function withMuted(
	state: GameState,
	name: string,
	isMuted: boolean,
): Transition {
	const others = state.muted.filter((muted) => muted !== name);
	return changed(state, { muted: isMuted ? [...others, name] : others });
}

/** Whether the page has not seen the previous turn. */
export function lacksLastTurn(state: GameState): boolean {
	if (!isPlaying(state) || isSingleStep(state.view)) return false;
	const { turn } = state.view.position;
	return (
		turn > 0 &&
		!state.log.some(
			(entry) => entry.turn === turn - 1 && entry.event.type === "turnBegan",
		)
	);
}
