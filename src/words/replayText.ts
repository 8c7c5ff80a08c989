/** How a game ended, in words: the same on the server and in the browser. */
import type { OverView } from "../match/view.ts";
import { tilesToWin } from "../rules/ending.ts";
import { landOf, pointsOf, type Seat } from "../rules/position.ts";
import type { ReplayWords } from "./en/replay.ts";

/** The seat that won; null if nobody did, for example if nobody has land. */
export function winnerOf({
	reason,
	standings,
	position,
}: Pick<OverView, "reason" | "standings" | "position">): Seat | null {
	const [first] = standings;
	return reason === "won" && landOf(position, first) > 0 ? first : null;
}

/** The winner, or the leader. */
export function winnerText(view: OverView, words: ReplayWords): string {
	const { reason, standings, seats, position } = view;
	const { name } = seats[standings[0]];
	if (winnerOf(view) !== null) return words.wins(name);
	if (reason === "won") return words.nobodyWins;
	const isLed = reason === "turn-cap" && landOf(position, standings[0]) > 0;
	return isLed ? words.isAhead(name) : words.over;
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

/** Why the game ended; if land or points won it, also how much was needed. */
export function endText(view: OverView, words: ReplayWords): string {
	const { settings, position, reason } = view;
	const winner = winnerOf(view);
	if (winner !== null && isWonByPoints(view))
		return words.wonByPoints(pointsOf(position, winner), position.turn);
	const needed = tilesToWin(settings.ruleset, position);
	const isByLand =
		winner !== null && needed !== null && landOf(position, winner) >= needed;
	if (isByLand) return words.wonByLand(needed, position.turn);
	const isByTime =
		reason === "won" && settings.ruleset.end.type === "turn-limit";
	return isByTime ? words.lastTurn : words.ends[reason];
}
