/** How the server's messages change what the page knows. */
import type { FromServer } from "../protocol/fromServer.ts";
import { unpackView } from "../protocol/packedView.ts";
import { type Message, oldestTaken, receiveInPlay } from "./receiveInPlay.ts";
import {
	changed,
	type GameState,
	isHasty,
	isPlaying,
	type Step,
	withLands,
} from "./state.ts";

/** Nothing in it is ever an error: what does not fit asks for a whole view. */
export function receive(state: GameState, message: FromServer): Step {
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
		case "clock":
		// Who asked for it takes it: see past.ts.
		case "past":
			return unchanged(state);
		default:
			return state.isStale || !isPlaying(state)
				? unchanged(state)
				: receiveInPlay(state, message);
	}
}

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
	const keepsChosen = isSameTurn || (isHasty(view) && isPlaying(state));
	return changed(state, {
		view,
		drafts: keepsChosen ? state.drafts : [],
		chosen: keepsChosen ? state.chosen : null,
		pending: state.pending.filter(
			({ id, turn }) =>
				view.type === "playing" &&
				turn >= oldestTaken(view, view.position.turn) &&
				!known.has(id),
		),
		lands: withLands(state.lands, view),
		isBetween: false,
		isStale: false,
	});
}

function takeSaid(state: GameState, { seat, phrase }: Message<"said">): Step {
	const name = state.view.seats[seat]?.name;
	if (name === undefined || state.muted.includes(name)) return unchanged(state);
	return changed(state, {}, { type: "hear", said: { seat, phrase } });
}

function takeRefusal(
	state: GameState,
	{ reason, id }: Message<"refused">,
): Step {
	const pending = state.pending.filter((order) => order.id !== id);
	return changed(state, { pending, refusal: reason });
}
