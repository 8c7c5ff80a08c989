/** Who stays at the table when a game is over. */
import { isSomebody, type Over, type Person } from "../../match/match.ts";
import type { Seat } from "../../rules/position.ts";
import type { Presence } from "./RoomSockets.ts";

/** Who would play again: the persons who played to the end, and those who gave up but are still here. */
export function stayersOf(
	{ seats, resigned }: Over,
	{ away }: Presence,
): Person[] {
	return seats.flatMap((holder, index) => {
		const seat = index as Seat;
		const hasLeft = resigned.includes(seat) && away.includes(seat);
		return isSomebody(holder) && !hasLeft
			? [{ player: holder.player, name: holder.name }]
			: [];
	});
}
