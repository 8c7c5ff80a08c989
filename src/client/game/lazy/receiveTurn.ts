/** How messages that need the rules of a whole turn change what the page knows. Pure, and loaded after the page. */
import type { MessageFromServer } from "../../../protocol/fromServer.ts";
import type { unpackPosition } from "../../../protocol/packedPosition.ts";
import {
	type GameState,
	isPlaying,
	type Transition,
	unchanged,
} from "../state.ts";
import { takeEntry } from "./takeEntry.ts";
import { takeRecentTurns } from "./takeRecentTurns.ts";
import { takeTurn } from "./takeTurn.ts";

/** A turn's orders, turns of the past, and seats that enter. */
export type OfTurn = MessageFromServer<"turn" | "past" | "entered">;

/** Applies a message; see `receive`. `unpack`: the page has it already, so this part need not. */
export function receiveTurn(
	state: GameState,
	message: OfTurn,
	unpack: typeof unpackPosition,
): Transition {
	if (!isPlaying(state)) return unchanged(state);
	if (message.type === "past") return takeRecentTurns(state, message, unpack);
	if (state.isStale) return unchanged(state);
	return message.type === "turn"
		? takeTurn(state, message)
		: takeEntry(state, message);
}
