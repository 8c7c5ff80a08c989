import type { ErrorCode } from "../../api/errors.ts";
import { RETRY_S } from "../games/limitGames.ts";
import type { RoomRefusal } from "../room/roomRefusal.ts";
import { Refused } from "./Refused.ts";

/** A room's refusal by the code that the API has for it. */
export function codeOf(reason: RoomRefusal): ErrorCode {
	switch (reason) {
		case "unknown_game":
			return "not_found";
		// The room runs another version.
		case "unknown_message":
			return "updating";
		default:
			return reason;
	}
}

export function refusedBy(reason: RoomRefusal): Refused {
	const headers =
		reason === "too_many_games" ? { "Retry-After": `${RETRY_S}` } : {};
	return new Refused(codeOf(reason), {}, headers);
}
