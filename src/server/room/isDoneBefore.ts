import { type Match, type PlayerId, seatOf } from "../../match/match.ts";
import type { RoomRequest } from "./api.ts";
import type { RoomRefusal } from "./roomRefusal.ts";

/**
 * Whether a refusal says only that what is asked was done before, so that who did not hear the answer,
 * or presses twice, is answered as the first time.
 */
export function isDoneBefore(
	refusal: RoomRefusal,
	request: RoomRequest,
	match: Match,
	player: PlayerId,
): boolean {
	const seat = seatOf(match, player);
	switch (request.type) {
		case "join":
			return (
				refusal === "already_seated" &&
				(request.seat === undefined || request.seat === seat)
			);
		case "leave":
			return refusal === "not_seated";
		case "resign":
			return (
				match.type !== "lobby" && seat !== null && match.resigned.includes(seat)
			);
		default:
			return false;
	}
}
