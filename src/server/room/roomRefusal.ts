import type { Refusal } from "../../match/command.ts";

/**
 * Why a room refuses a request. `not_over`: a rematch is possible only after
 * the end; `unknown_message`: another version of the Worker sent something
 * unknown.
 */
export type RoomRefusal =
	| Refusal
	| "unknown_game"
	| "not_over"
	| "unknown_message";
