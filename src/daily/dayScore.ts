/** What a game of the day's march is worth. Of two games the better one is found in D1 (server/db/dayRanking.ts). */
import {
	allSeats,
	landOf,
	type Position,
	pointsOf,
	type Seat,
	townsHeld,
} from "../rules/position.ts";

export type DayScore = {
	/** By how many points the player is ahead of the best bot; below 0 if behind. */
	readonly lead: number;
	/** How many turns the game took: fewer if the player was the last one standing. */
	readonly turns: number;
	/** The player's land at the end. */
	readonly tiles: number;
	/** The player's points, and the best bot's, of which `lead` is the difference. */
	readonly points: number;
	readonly rival: number;
};

/** The player's seat; bots have the others. */
export const PLAYER = 0 as Seat;

/** The score of a finished game that has `turnsInAll` turns by its rules. */
export function dayScoreOf(position: Position, turnsInAll: number): DayScore {
	const turnsLeft = turnsInAll - position.turn;
	const rivals = allSeats(position).filter((seat) => seat !== PLAYER);
	const points = countedPoints(position, PLAYER, turnsLeft);
	const rival = Math.max(
		...rivals.map((seat) => countedPoints(position, seat, turnsLeft)),
	);
	return {
		lead: points - rival,
		turns: position.turn,
		tiles: landOf(position, PLAYER),
		...{ points, rival },
	};
}

/**
 * The points of the dead don't count. Who is the last one standing is paid for the turns that are
 * left, so that it never pays to spare a rival.
 */
function countedPoints(
	position: Position,
	seat: Seat,
	turnsLeft: number,
): number {
	if (position.seats[seat].type !== "alive") return 0;
	return pointsOf(position, seat) + turnsLeft * townsHeld(position, seat);
}
