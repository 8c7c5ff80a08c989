/**
 * What a page asked for last beside orders, a start or to be done, until it is
 * seen to have happened: a socket that opens anew says it again.
 */
import type { FromClient } from "../protocol/fromClient.ts";
import { landOf } from "../rules/position.ts";
import { actorOf, type GameState, isPlaying } from "./state.ts";

export type Asked = {
	readonly message: Extract<FromClient, { type: "start" | "ready" }>;
	/** When it was asked for; later it would mean something else. */
	readonly turn: number;
	readonly phase: "waiting" | "collecting";
};

/** A message as something asked for in a state; null for those that are kept otherwise, or not at all. */
export function asAsked(state: GameState, message: FromClient): Asked | null {
	if (!isPlaying(state)) return null;
	if (message.type === "ready") {
		const { turn, phase } = message;
		return { message, turn, phase };
	}
	return message.type === "start"
		? { message, turn: state.view.position.turn, phase: "waiting" }
		: null;
}

/** Whether what was asked for has yet to happen, and still can. */
export function isOutstanding(
	state: GameState,
	{ message, turn, phase }: Asked,
): boolean {
	const actor = actorOf(state.view);
	if (!isPlaying(state) || actor === null) return false;
	const { position, seats } = state.view;
	if (position.turn !== turn || state.view.phase !== phase) return false;
	return message.type === "start"
		? landOf(position, actor) === 0
		: !seats[actor].isReady;
}
