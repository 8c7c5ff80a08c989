/** How the server's messages change what the page knows. */
import type { PlayingView } from "../match/view.ts";
import type { FromServer } from "../protocol/fromServer.ts";
import { unpackOrder, unpackView } from "../protocol/packedView.ts";
import type { TileIndex } from "../rules/hex.ts";
import type { Seat } from "../rules/position.ts";
import { applyEntries, replayTurn, type TurnRecord } from "../rules/replay.ts";
import {
	changed,
	type GameState,
	isPlaying,
	type Step,
	withLands,
	withLog,
} from "./state.ts";

type Message<T extends FromServer["type"]> = Extract<FromServer, { type: T }>;

/** Nothing in it is ever an error: what does not fit asks for a whole view. */
export function receive(state: GameState, message: FromServer): Step {
	if (message.type === "view") return takeView(state, message);
	if (message.type === "refused") return takeRefusal(state, message);
	if (message.type === "clock" || state.isStale || !isPlaying(state))
		return unchanged(state);
	switch (message.type) {
		case "turn":
			return takeTurn(state, message);
		case "phase":
			return takePhase(state, message);
		case "entered":
			return takeEntry(state, message);
		case "order":
			return takeOrder(state, message);
		case "ready":
			return markSeat(state, message.seat, { isReady: true });
		case "resigned":
			return markSeat(state, message.seat, { hasResigned: true });
		case "over":
			return takeEnd(state, message);
	}
}

type PlayingState = GameState & { readonly view: PlayingView };

function unchanged(state: GameState): Step {
	return { state, effects: [] };
}

function takeView(state: GameState, { view: packed }: Message<"view">): Step {
	const view = unpackView(packed);
	const isSameTurn =
		view.type === "playing" &&
		isPlaying(state) &&
		view.position.turn === state.view.position.turn &&
		view.phase === state.view.phase;
	const known = new Set(
		view.type === "playing" ? view.orders.map(({ id }) => id) : [],
	);
	return changed(state, {
		view,
		drafts: isSameTurn ? state.drafts : [],
		chosen: isSameTurn ? state.chosen : null,
		pending: state.pending.filter(
			({ id, turn }) =>
				view.type === "playing" && turn >= view.position.turn && !known.has(id),
		),
		lands: withLands(state.lands, view),
		isStale: false,
	});
}

function takeTurn(state: PlayingState, message: Message<"turn">): Step {
	const { view } = state;
	if (message.turn < view.position.turn) return unchanged(state);
	if (message.turn > view.position.turn) return resync(state, false);
	const { ruleset } = view.settings;
	const record = message as TurnRecord;
	const replayed = replayTurn(ruleset, view.position, record);
	if (replayed.hash !== message.hash) return resync(state, true);
	const next: PlayingView = {
		...view,
		position: replayed.position,
		deadlineAt: null,
		orders: [],
		spent: 0,
		seats: view.seats.map((seat) => ({ ...seat, isReady: false })),
	};
	const { events } = replayed;
	return changed(
		state,
		{
			view: next,
			drafts: [],
			chosen: null,
			pending: state.pending.filter(({ turn }) => turn > message.turn),
			log: withLog(state.log, message.turn, events),
			lands: withLands(state.lands, next),
			refusal: null,
		},
		{ type: "show", before: view.position, events },
	);
}

function resync(state: GameState, fault: boolean): Step {
	return changed(
		state,
		{ isStale: true },
		{ type: "send", message: { type: "resync", ...(fault && { fault }) } },
	);
}

function takePhase(state: PlayingState, message: Message<"phase">): Step {
	const { view } = state;
	if (message.turn !== view.position.turn)
		return message.turn < view.position.turn
			? unchanged(state)
			: resync(state, false);
	const isSame =
		message.phase === view.phase && message.startedAt === view.phaseStartedAt;
	return changed(state, {
		view: {
			...view,
			phase: message.phase,
			phaseStartedAt: message.startedAt,
			deadlineAt: message.deadlineAt,
			seats: isSame
				? view.seats
				: view.seats.map((seat) => ({ ...seat, isReady: false })),
		},
		drafts: isSame ? state.drafts : [],
		chosen: isSame ? state.chosen : null,
	});
}

function takeEntry(state: PlayingState, message: Message<"entered">): Step {
	const { view } = state;
	const { ruleset } = view.settings;
	const tile = message.tile < 0 ? null : (message.tile as TileIndex);
	const seat = message.seat as Seat;
	const entry = { seat, tile, at: message.at };
	const { position, events } = applyEntries(ruleset, view.position, [entry]);
	if (events.length === 0) return unchanged(state);
	const isOwn = seat === view.viewer;
	const next = {
		...view,
		position,
		spent: view.spent + Number(isOwn && ruleset.multiStep),
	};
	return changed(
		state,
		{
			view: next,
			log: withLog(state.log, position.turn, events),
			lands: withLands(state.lands, next),
			...(isOwn ? { drafts: [], chosen: null, refusal: null } : {}),
		},
		{ type: "show", before: view.position, events },
	);
}

function takeOrder(state: PlayingState, message: Message<"order">): Step {
	const { view } = state;
	const seat = message.seat as Seat;
	const isKnown = view.orders.some((order) =>
		message.id === undefined
			? order.seat === seat && order.at === message.at
			: order.id === message.id,
	);
	if (isKnown) return unchanged(state);
	const { id, at } = message;
	const order = unpackOrder(message.target);
	return changed(state, {
		view: {
			...view,
			orders: [
				...view.orders,
				{ seat, order, at, ...(id === undefined ? {} : { id }) },
			],
			spent: view.spent + Number(seat === view.viewer),
		},
		pending: state.pending.filter((pending) => pending.id !== id),
	});
}

function markSeat(
	state: PlayingState,
	seat: number,
	mark: { isReady: true } | { hasResigned: true },
): Step {
	const { view } = state;
	const seats = view.seats.map((known, index) =>
		index === seat ? { ...known, ...mark } : known,
	);
	return changed(state, { view: { ...view, seats } });
}

function takeEnd(state: PlayingState, message: Message<"over">): Step {
	const { viewer, settings, seats, chainEnd, startedAt, position } = state.view;
	const { overAt, reason } = message;
	const standings = message.standings as Seat[];
	return changed(state, {
		view: {
			...{ type: "over", viewer, settings, seats, chainEnd, startedAt },
			...{ overAt, position, reason, standings },
		},
		drafts: [],
		pending: [],
		chosen: null,
	});
}

function takeRefusal(
	state: GameState,
	{ reason, id }: Message<"refused">,
): Step {
	const pending = state.pending.filter((order) => order.id !== id);
	return changed(state, { pending, refusal: reason });
}
