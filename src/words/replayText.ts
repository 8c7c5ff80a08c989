/** How a game ended, in words: the same on the server and in the browser. */
import type { OverView, SeatView } from "../match/view.ts";
import { tilesToWin } from "../rules/ending.ts";
import { landOf, pointsOf, type Seat } from "../rules/position.ts";
import type { ReplayWords } from "./en/replay.ts";
import { signedName } from "./signedName.ts";

/**
 * The seat that won, by the game's end or because all others gave up; null if nobody did, for
 * example if nobody has land.
 */
export function winnerOf({
	reason,
	seats,
	standings,
	position,
}: Pick<OverView, "reason" | "standings" | "position"> & {
	readonly seats: readonly Pick<SeatView, "hasResigned">[];
}): Seat | null {
	const [first] = standings;
	if (reason === "won") return landOf(position, first) > 0 ? first : null;
	const left = seats.filter(({ hasResigned }) => !hasResigned);
	return reason === "resigned" && left.length === 1 ? first : null;
}

/** The winner, or the leader. */
export function winnerText(view: OverView, words: ReplayWords): string {
	const { reason, standings, seats, position, viewer } = view;
	const [first] = standings;
	const name = signedName(seats[first]);
	const isYou = first === viewer;
	if (winnerOf(view) !== null) return isYou ? words.youWin : words.wins(name);
	if (reason === "won") return words.nobodyWins;
	const isLed = reason === "turn-cap" && landOf(position, first) > 0;
	if (!isLed) return words.over;
	return isYou ? words.youAreAhead : words.isAhead(name);
}

/** Whether the last turn was played, and the points decided. */
export function isWonByPoints({
	settings: { ruleset },
	position,
	reason,
}: Pick<OverView, "settings" | "position" | "reason">): boolean {
	const { end } = ruleset;
	return (
		reason === "won" && end.type === "points" && position.turn >= end.turns
	);
}

/** Whether a game is over because people gave up, of whom the reader is one. */
export function isGivenUpByReader({
	reason,
	seats,
	viewer,
}: Pick<OverView, "reason" | "seats" | "viewer">): boolean {
	return reason === "resigned" && viewer !== null && seats[viewer].hasResigned;
}

/** Why the game ended; if land or points won it, also how much was needed. */
export function endText(view: OverView, words: ReplayWords): string {
	const { settings, position, reason } = view;
	const winner = winnerOf(view);
	if (winner !== null && isWonByPoints(view))
		return words.wonByPoints(pointsOf(position, winner), position.turn);
	const needed = tilesToWin(settings.ruleset, position);
	const isByLand =
		reason === "won" &&
		winner !== null &&
		needed !== null &&
		landOf(position, winner) >= needed;
	if (isByLand) return words.wonByLand(needed, position.turn);
	const isByTime =
		reason === "won" && settings.ruleset.end.type === "turn-limit";
	if (isByTime) return words.lastTurn;
	return isGivenUpByReader(view) ? words.youGaveUp : words.ends[reason];
}
