/** How the server's messages change a game in progress. */
import type { SeatView } from "../../match/view.ts";
import type { MessageFromServer } from "../../protocol/fromServer.ts";
import { unpackSeat } from "../../protocol/packedView.ts";
import { orderOf } from "../../rules/order.ts";
import type { Seat } from "../../rules/position.ts";
import { isSingleStep } from "../shared/isSingleStep.ts";
import { withLog } from "./logEntries.ts";
import { takeOrdersBack } from "./ordersBack.ts";
import { resync } from "./resync.ts";
import {
	changed,
	isPlaying,
	type PlayingState,
	type Transition,
	unchanged,
} from "./state.ts";

/** The messages that are valid only in a game in progress, without those that need the rules of a turn (receiveTurn.ts). */
export type InPlay = MessageFromServer<
	| "phase"
	| "order"
	| "ready"
	| "reopened"
	| "resigned"
	| "seat"
	| "seats"
	| "ahead"
	| "holidays"
	| "over"
>;

export function receiveInPlay(
	state: PlayingState,
	message: InPlay,
): Transition {
	switch (message.type) {
		case "phase":
			return takePhase(state, message);
		case "order":
			return takeOrder(state, message);
		case "ready":
			return markSeat(state, message.seat, { isReady: true });
		case "reopened":
			return takeReopening(state, message);
		case "resigned":
			return takeResignation(state, message);
		case "seat":
			return markSeat(state, message.seat, unpackSeat(message.is));
		case "seats":
			return takeSeats(state, message);
		case "ahead":
			return withView(state, { ahead: message.is });
		case "holidays":
			return withView(state, { holidays: message.are });
		case "over":
			return takeEnd(state, message);
	}
}

function takePhase(
	state: PlayingState,
	message: MessageFromServer<"phase">,
): Transition {
	const { view } = state;
	if (message.turn !== view.position.turn)
		return message.turn < view.position.turn
			? unchanged(state)
			: resync(state, false);
	const isSame =
		message.phase === view.phase && message.startedAt === view.phaseStartedAt;
	const beginsAgain =
		!isSame && !state.isBetween && view.phase === "collecting";
	return changed(state, {
		isBetween: false,
		...(!isSame && { askedAt: null, isReopening: false }),
		view: {
			...view,
			phase: message.phase,
			phaseStartedAt: message.startedAt,
			deadlineAt: message.deadlineAt,
			// After a reconnection the room sends all orders of other players again.
			orders: view.orders.filter(({ id }) => id !== undefined),
			seats: isSame
				? view.seats
				: view.seats.map((seat) => ({ ...seat, isReady: false })),
		},
		// A turn that restarts is not over.
		...(message.phase === view.phase || isSingleStep(view)
			? {}
			: { drafts: [], chosen: null }),
		...(beginsAgain && {
			log: withLog(state.log, message.turn, [{ type: "begunAgain" }]),
		}),
	});
}

function takeOrder(
	state: PlayingState,
	message: MessageFromServer<"order">,
): Transition {
	const { view } = state;
	const seat = message.seat as Seat;
	const { id, at } = message;
	// Other players' orders have no id and arrive once, so two identical ones are two orders.
	const isKnown =
		id !== undefined && view.orders.some((order) => order.id === id);
	if (isKnown) return unchanged(state);
	const order = orderOf(message.target);
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

function withView(
	state: PlayingState,
	change: Partial<PlayingState["view"]>,
): Transition {
	return changed(state, { view: { ...state.view, ...change } });
}

function markSeat(
	state: PlayingState,
	seat: number,
	mark: Partial<SeatView>,
): Transition {
	const { view } = state;
	const seats = view.seats.map((known, index) =>
		index === seat ? { ...known, ...mark } : known,
	);
	return changed(state, { view: { ...view, seats } });
}

/** Whose turn is open again; the viewer's own orders become plans again where they may. */
function takeReopening(
	state: PlayingState,
	{ seat }: MessageFromServer<"reopened">,
): Transition {
	const { state: marked } = markSeat(state, seat, { isReady: false });
	return seat === state.view.viewer && isPlaying(marked)
		? takeOrdersBack(marked)
		: { state: marked, effects: [] };
}

function takeResignation(
	state: PlayingState,
	message: MessageFromServer<"resigned">,
): Transition {
	const { view, log } = state;
	const seat = message.seat as Seat;
	if (view.seats[seat]?.hasResigned ?? true) return unchanged(state);
	const { state: marked } = markSeat(state, seat, { hasResigned: true });
	return changed(marked, {
		log: withLog(log, view.position.turn, [{ type: "resigned", seat }]),
		...(seat === view.viewer && {
			...{ drafts: [], chosen: null, refusal: null, askedAt: null },
		}),
	});
}

function takeSeats(
	state: PlayingState,
	{ are }: MessageFromServer<"seats">,
): Transition {
	const { view } = state;
	// The message belongs to another game or version, so the page keeps what it knows.
	if (are.length !== view.seats.length) return unchanged(state);
	return changed(state, { view: { ...view, seats: are.map(unpackSeat) } });
}

function takeEnd(
	state: PlayingState,
	message: MessageFromServer<"over">,
): Transition {
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
