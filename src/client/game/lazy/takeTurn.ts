/** How a turn changes a game in progress. */
import type { PlayingView } from "../../../match/view.ts";
import type { MessageFromServer } from "../../../protocol/fromServer.ts";
import { targetOf } from "../../../rules/order.ts";
import {
	replayTurn,
	type TurnRecord,
	unpackOrders,
} from "../../../rules/replay.ts";
import { isSingleStep } from "../../shared/isSingleStep.ts";
import { withLandsAfter } from "../landHistory.ts";
import { withLog } from "../logEntries.ts";
import { isOfPageRules, oldestTaken, resync } from "../resync.ts";
import {
	changed,
	type PlayingState,
	type Transition,
	unchanged,
} from "../state.ts";

/**
 * Plays the turn by its orders, as the room did. If the turn does not fit, requests a full
 * view; if the position differs, also reports a fault.
 */
export function takeTurn(
	state: PlayingState,
	message: MessageFromServer<"turn">,
): Transition {
	const { view } = state;
	if (message.turn < view.position.turn) return unchanged(state);
	if (message.turn > view.position.turn) return resync(state, false);
	const { ruleset } = view.settings;
	if (!isOfPageRules(view, message.rules)) return resync(state, false);
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
			// In single-step modes the chosen orders wait for the next turn.
			...(isSingleStep(next) ? {} : { drafts: [], chosen: null }),
			pending: state.pending.filter(
				({ turn }) => turn >= oldestTaken(next, message.turn + 1),
			),
			log: withLog(state.log, message.turn, events),
			lands: withLandsAfter(state.lands, message.turn, next.position),
			refusal:
				isLate(state, record) || state.refusal === "orders_late"
					? "orders_late"
					: null,
			...{ isBetween: true, askedAt: null, isReopening: false },
		},
		{ type: "show", before: view.position, events },
	);
}

/** Whether an unacknowledged order is missing from the executed ones. */
function isLate({ view, pending }: PlayingState, record: TurnRecord): boolean {
	const { ruleset } = view.settings;
	if (isSingleStep(view)) return false;
	const executed = unpackOrders(ruleset, record)
		.filter(({ seat }) => seat === view.viewer)
		.map(({ order }) => targetOf(order));
	const acknowledged = view.orders.filter(({ seat }) => seat === view.viewer);
	const sent = [...acknowledged, ...pending].map(({ order }) =>
		targetOf(order),
	);
	return sent.some(
		(target) =>
			sent.filter((other) => other === target).length >
			executed.filter((other) => other === target).length,
	);
}
