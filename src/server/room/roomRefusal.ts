import type { Refusal } from "../../match/command.ts";
import type { Hopelessness } from "../../rules/foresee.ts";

/**
 * Why a room refuses a request. `not_over`: a rematch is possible only after
 * the end; `too_many_games`: a bot's account is in as many as it may be; `unknown_message`: another version of the Worker sent something
 * unknown.
 */
export type RoomRefusal =
	| Refusal
	| Hopelessness
	| "unknown_game"
	| "not_over"
	| "too_many_games"
	| "unknown_message";
