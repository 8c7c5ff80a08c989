/** How the server's messages change what the page knows. */
import type { View } from "../../match/view.ts";
import type {
	FromServer,
	MessageFromServer,
} from "../../protocol/fromServer.ts";
import { unpackView } from "../../protocol/packedView.ts";
import { isSingleStep } from "../shared/isSingleStep.ts";
import { withLands } from "./landHistory.ts";
import type { OfTurn } from "./lazy/receiveTurn.ts";
import { draftsAfter } from "./ordersBack.ts";
import { receiveInPlay } from "./receiveInPlay.ts";
import { oldestTaken } from "./resync.ts";
import {
	changed,
	type GameState,
	isPlaying,
	type Transition,
	unchanged,
} from "./state.ts";

/** The messages that the page understands without the rules of a turn. */
export type AtOnce = Exclude<FromServer, OfTurn | MessageFromServer<"clock">>;

/** Applies a message. No message is an error: one that does not fit makes the page request a full view. */
export function receive(state: GameState, message: AtOnce): Transition {
	switch (message.type) {
		case "view":
			return takeView(state, message);
		case "refused":
			return takeRefusal(state, message);
		case "presence": {
			const { away, watching } = message;
			return changed(state, { presence: { away, watching } });
		}
		case "said":
			return takeSaid(state, message);
		case "rematch": {
			const { game, seats } = message;
			return changed(state, { rematch: { game, seats } });
		}
		case "rated":
			return changed(state, { rated: message.changes });
		case "closed":
			return changed(state, { isClosed: true });
		default:
			return state.isStale || !isPlaying(state)
				? unchanged(state)
				: receiveInPlay(state, message);
	}
}

function takeView(
	state: GameState,
	{ view: packed }: MessageFromServer<"view">,
): Transition {
	const view = unpackView(packed);
	const isSameTurn =
		view.type === "playing" &&
		isPlaying(state) &&
		view.position.turn === state.view.position.turn &&
		view.phase === state.view.phase;
	const known = new Set(
		view.type === "playing" ? view.orders.map(({ id }) => id) : [],
	);
	const isSameSeat = view.viewer === state.view.viewer;
	const keepsChosen =
		isSameSeat && (isSameTurn || (isSingleStep(view) && isPlaying(state)));
	const next: GameState = {
		...state,
		view,
		refusal: refusalOf(state, view),
		chosen: keepsChosen ? state.chosen : null,
		pending: isSameSeat
			? state.pending.filter(
					({ id, turn }) =>
						view.type === "playing" &&
						turn >= oldestTaken(view, view.position.turn) &&
						!known.has(id),
				)
			: [],
		lands: withLands(state.lands, view),
		isBetween: false,
		isStale: false,
		...(!(isSameTurn && isSameSeat) && { askedAt: null, isReopening: false }),
	};
	return changed(next, { drafts: keepsChosen ? draftsAfter(state, next) : [] });
}

/** The refusal that a full view implies: the reader has lost the seat, or orders came too late. */
function refusalOf(state: GameState, view: View): string | null {
	if (view.type !== "playing" || !isPlaying(state)) return state.refusal;
	if (state.view.viewer !== null && view.viewer === null) return "unseated";
	const isLate = state.pending.some(
		({ turn }) => turn < oldestTaken(view, view.position.turn),
	);
	return isLate ? "orders_late" : state.refusal;
}

function takeSaid(
	state: GameState,
	{ seat, phrase }: MessageFromServer<"said">,
): Transition {
	const name = state.view.seats[seat]?.name;
	if (name === undefined || state.muted.includes(name)) return unchanged(state);
	return changed(state, {}, { type: "hear", said: { seat, phrase } });
}

function takeRefusal(
	state: GameState,
	{ reason, id }: MessageFromServer<"refused">,
): Transition {
	// The page assumes a seat that the reader no longer has.
	if (reason === "not_seated" && isPlaying(state) && state.view.viewer !== null)
		return changed(
			state,
			{ isStale: true },
			{ type: "send", message: { type: "resync" } },
		);
	// It was given as the game ended, of which the page tells.
	const shown = reason === "not_playing" ? state.refusal : reason;
	if (id === undefined)
		return changed(state, {
			...{ refusal: shown, endedIn: null, isReopening: false },
		});
	// The result of an order of an earlier turn came with that turn.
	if (!state.pending.some((order) => order.id === id)) return unchanged(state);
	const pending = state.pending.filter((order) => order.id !== id);
	const refusal = shown === "wrong_turn" ? "orders_late" : shown;
	return changed(state, { pending, refusal });
}
