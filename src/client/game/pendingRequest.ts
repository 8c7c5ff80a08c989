/**
 * The page's last request besides orders, until it takes effect: to start on a tile, be
 * ready, join, leave, or begin. Each new socket sends it again.
 */
import { isOpenToNewcomers, type LobbyView } from "../../match/view.ts";
import type {
	FromClient,
	MessageFromClient,
} from "../../protocol/fromClient.ts";
import { landOf } from "../../rules/position.ts";
import { actorOf, type GameState, isPlaying } from "./state.ts";

export type PendingRequest =
	| {
			readonly message: MessageFromClient<"start" | "ready" | "reopen">;
			/** The turn in which it was sent; in a later one it would mean something else. */
			readonly turn: number;
			readonly phase: "waiting" | "collecting";
	  }
	| { readonly message: MessageFromClient<"join" | "leave" | "begin"> };

/**
 * A message as a request to be sent until it takes effect; null for orders, which are kept
 * elsewhere, and for messages that are sent once.
 */
export function pendingRequestOf(
	state: GameState,
	message: FromClient,
): PendingRequest | null {
	switch (message.type) {
		case "join":
		case "leave":
		case "begin":
			return { message };
	}
	if (!isPlaying(state)) return null;
	switch (message.type) {
		case "ready": {
			const { turn, phase } = message;
			return { message, turn, phase };
		}
		case "reopen":
			return { message, turn: message.turn, phase: state.view.phase };
		case "start":
			return { message, turn: state.view.position.turn, phase: "waiting" };
		default:
			return null;
	}
}

/** Whether a request has not taken effect yet, and still can. */
export function isOutstanding(
	state: GameState,
	request: PendingRequest,
): boolean {
	const { view } = state;
	if (view.type === "lobby") return isOutstandingIn(view, request);
	if (!isPlaying(state)) return false;
	if (!("turn" in request)) {
		const isOpen = view.viewer === null && isOpenToNewcomers(state.view);
		return request.message.type === "join" && isOpen;
	}
	const actor = actorOf(state.view);
	if (actor === null) return false;
	const { message, turn, phase } = request;
	const { position, seats } = state.view;
	if (position.turn !== turn || state.view.phase !== phase) return false;
	switch (message.type) {
		case "start":
			return landOf(position, actor) === 0;
		case "ready":
			return !seats[actor].isReady;
		case "reopen":
			return state.isReopening;
	}
}

function isOutstandingIn(
	{ viewer, host }: LobbyView,
	request: PendingRequest,
): boolean {
	switch (request.message.type) {
		case "join":
			return viewer === null;
		case "leave":
			return viewer !== null;
		case "begin":
			return viewer !== null && viewer === host;
		default:
			return false;
	}
}
