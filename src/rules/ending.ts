/** Who is ahead, whether the game is over, and who has won. */
import {
	allSeats,
	landOf,
	livingSeats,
	type Position,
	pointsOf,
	type Seat,
} from "./position.ts";
import type { Ruleset } from "./ruleset.ts";
import { landCount } from "./terrain.ts";

/**
 * Why a game is over. `won` by the ruleset's end; `turn-cap` and `unattended`
 * by its caps (the latter also if bots alone have nothing to do); `resigned`:
 * see `isGivenUp`.
 */
export const OVER_REASONS = [
	"won",
	"turn-cap",
	"unattended",
	"resigned",
] as const;

export type OverReason = (typeof OVER_REASONS)[number];

/**
 * Whether resignations have ended a game: no person is left in it, or one seat alone, which
 * comes first whatever happens.
 * @param persons for each seat, whether a person has it; bots never resign
 */
export function isGivenUp(
	persons: readonly boolean[],
	resigned: readonly Seat[],
): boolean {
	const left = persons.filter((_, seat) => !resigned.includes(seat as Seat));
	return resigned.length > 0 && (left.length < 2 || !left.includes(true));
}

/** The result of a finished game; `winner` is the first on the leader board, null if it is empty. */
export type Outcome = { readonly winner: Seat | null };

/** The result if the game is over in this position; null while it continues. */
export function outcomeOf(
	ruleset: Ruleset,
	position: Position,
): Outcome | null {
	return isOver(ruleset, position)
		? { winner: leaderBoard(ruleset, position)[0] ?? null }
		: null;
}

function isOver(ruleset: Ruleset, position: Position): boolean {
	if (isLastStanding(ruleset, position)) return true;
	if (ruleset.end.type === "turn-limit")
		return position.turn > ruleset.end.turn;
	if (ruleset.end.type === "points") return position.turn >= ruleset.end.turns;
	const needed = tilesToWin(ruleset, position);
	return (
		needed !== null &&
		position.seats.some(
			(state) => state.type === "alive" && state.tiles >= needed,
		)
	);
}

/** If the dead can't return, a game in which a seat has died is over once fewer seats live than the game needs. */
function isLastStanding(ruleset: Ruleset, position: Position): boolean {
	return (
		!ruleset.returns &&
		position.seats.some((state) => state.type === "dead") &&
		livingSeats(position).length < ruleset.minSeats
	);
}

/** How many turns the game has at most by its rules; null if they set no number. */
export function turnsInAll({ end }: Pick<Ruleset, "end">): number | null {
	switch (end.type) {
		case "points":
			return end.turns;
		case "turn-limit":
			return end.turn + 1;
		default:
			return null;
	}
}

/** How many tiles win the game this turn; null if land alone does not. */
export function tilesToWin(
	{ end }: Ruleset,
	{ board, turn }: Pick<Position, "board" | "turn">,
): number | null {
	const tiles = landCount(board);
	switch (end.type) {
		case "endless":
		case "turn-limit":
		case "points":
			return null;
		case "full-map":
			return tiles;
		case "half-map":
			return Math.ceil(tiles / 2);
		case "falling-share": {
			const fallen =
				end.percentPerTurn * Math.max(0, turn - end.fallsAfterTurn);
			const percent = Math.max(end.leastPercent, end.startPercent - fallen);
			return Math.ceil((tiles * percent) / 100);
		}
	}
}

/** The seats that have entered, leader first; dead seats leave the board after the ruleset's `deadRankedTurns`. */
export function leaderBoard(ruleset: Ruleset, position: Position): Seat[] {
	return rankAll(position).filter((seat) => isRanked(ruleset, position, seat));
}

/**
 * Every seat, leader first: the living by points, then by tiles, then living before dead,
 * then later deaths first, then by the sum of the tiles' strengths, then by lot where points
 * count and otherwise by seat number. Seats that never entered come last.
 */
export function rankAll(position: Position): Seat[] {
	const strengths = landStrengths(position);
	return allSeats(position).sort(
		(a, b) =>
			standingPoints(position, b) - standingPoints(position, a) ||
			landOf(position, b) - landOf(position, a) ||
			lastLife(position, b) - lastLife(position, a) ||
			strengths[b] - strengths[a] ||
			(position.points ? lotOf(position, a) - lotOf(position, b) : a - b),
	);
}

/**
 * A seat's lot, by which it comes before or after seats that are its equals in all else. The
 * position draws it: nobody chooses it, and every machine finds the same. Mirrored boards bring
 * such ties in a duel out of forty, which would otherwise all go to the lower seat.
 */
function lotOf(position: Position, seat: Seat): number {
	const { owners, strengths, seats } = position;
	let drawn = 0;
	for (const [tile, owner] of owners.entries())
		drawn = (31 * drawn + owner + 7 * Math.round(strengths[tile])) % LOTS;
	return (seat + drawn) % seats.length;
}

/** A prime, so that every tile counts, and small enough for exact products. */
const LOTS = 1_000_003;

/** The points that count for a seat's rank: those of the dead don't. */
function standingPoints(position: Position, seat: Seat): number {
	return position.seats[seat].type === "alive" ? pointsOf(position, seat) : -1;
}

/** Every seat by its final place. Seats that resigned come last; the first to resign is the very last. */
export function standingsOf(
	position: Position,
	resigned: readonly Seat[],
): Seat[] {
	return [
		...rankAll(position).filter((seat) => !resigned.includes(seat)),
		...resigned.toReversed(),
	];
}

function isRanked(
	{ deadRankedTurns }: Ruleset,
	position: Position,
	seat: Seat,
): boolean {
	const state = position.seats[seat];
	if (state.type === "absent") return false;
	return (
		state.type === "alive" ||
		deadRankedTurns === null ||
		state.endedTurn >= position.turn - deadRankedTurns
	);
}

/** The turn in which a seat died; higher than any turn for living seats, lower for seats that never entered. */
function lastLife(position: Position, seat: Seat): number {
	const state = position.seats[seat];
	switch (state.type) {
		case "alive":
			return Number.MAX_SAFE_INTEGER;
		case "dead":
			return state.endedTurn;
		case "absent":
			return -1;
	}
}

/** The sum of each seat's tiles' strengths. */
function landStrengths(position: Position): number[] {
	const sums = new Array<number>(position.seats.length).fill(0);
	position.owners.forEach((owner, tile) => {
		if (owner >= 0) sums[owner] += position.strengths[tile];
	});
	return sums;
}
