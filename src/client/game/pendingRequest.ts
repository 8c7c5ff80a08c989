/**
 * What a page asked for last beside orders, until it is seen to have happened:
 * a start, to be done, a seat, to leave one, or to begin. A socket that opens,
 * or opens anew, says it again.
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
			readonly message: MessageFromClient<"start" | "ready">;
			/** When it was asked for; later it would mean something else. */
			readonly turn: number;
			readonly phase: "waiting" | "collecting";
	  }
	| { readonly message: MessageFromClient<"join" | "leave" | "begin"> };

/** A message as something asked for in a state; null for those that are kept otherwise, or not at all. */
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
		case "start":
			return { message, turn: state.view.position.turn, phase: "waiting" };
		default:
			return null;
	}
}

/** Whether what was asked for has yet to happen, and still can. */
export function isOutstanding(
	state: GameState,
	asked: PendingRequest,
): boolean {
	const { view } = state;
	if (view.type === "lobby") return isOutstandingIn(view, asked);
	if (!isPlaying(state)) return false;
	if (!("turn" in asked)) {
		const isOpen = view.viewer === null && isOpenToNewcomers(state.view);
		return asked.message.type === "join" && isOpen;
	}
	const actor = actorOf(state.view);
	if (actor === null) return false;
	const { message, turn, phase } = asked;
	const { position, seats } = state.view;
	if (position.turn !== turn || state.view.phase !== phase) return false;
	return message.type === "start"
		? landOf(position, actor) === 0
		: !seats[actor].isReady;
}

function isOutstandingIn(
	{ viewer, host }: LobbyView,
	asked: PendingRequest,
): boolean {
	switch (asked.message.type) {
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
