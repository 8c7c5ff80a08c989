/**
 * What a page asked for last beside orders, until it is seen to have happened:
 * a start, to be done, or a bot's seat. A socket that opens, or opens anew, says
 * it again.
 */
import { isOpenToNewcomers } from "../match/view.ts";
import type { FromClient } from "../protocol/fromClient.ts";
import { landOf } from "../rules/position.ts";
import { actorOf, type GameState, isPlaying } from "./state.ts";

type Message<T extends FromClient["type"]> = Extract<FromClient, { type: T }>;

export type Asked =
	| {
			readonly message: Message<"start" | "ready">;
			/** When it was asked for; later it would mean something else. */
			readonly turn: number;
			readonly phase: "waiting" | "collecting";
	  }
	| { readonly message: Message<"join"> };

/** A message as something asked for in a state; null for those that are kept otherwise, or not at all. */
export function asAsked(state: GameState, message: FromClient): Asked | null {
	if (!isPlaying(state)) return null;
	switch (message.type) {
		case "ready": {
			const { turn, phase } = message;
			return { message, turn, phase };
		}
		case "start":
			return { message, turn: state.view.position.turn, phase: "waiting" };
		case "join":
			return { message };
		default:
			return null;
	}
}

/** Whether what was asked for has yet to happen, and still can. */
export function isOutstanding(state: GameState, asked: Asked): boolean {
	if (!isPlaying(state)) return false;
	if (!("turn" in asked))
		return state.view.viewer === null && isOpenToNewcomers(state.view);
	const actor = actorOf(state.view);
	if (actor === null) return false;
	const { message, turn, phase } = asked;
	const { position, seats } = state.view;
	if (position.turn !== turn || state.view.phase !== phase) return false;
	return message.type === "start"
		? landOf(position, actor) === 0
		: !seats[actor].isReady;
}
