import type { Refusal } from "../../match/command.ts";

/**
 * Why a room does not do something; `not_over`: there is a rematch only after the
 * end; `unknown_message`: another version of the Worker asked for it;
 * `too_fast`: done too often.
 */
export type RoomRefusal =
	| Refusal
	| "unknown_game"
	| "not_over"
	| "unknown_message"
	| "too_fast";
