/** Who is ahead, whether the game is over, and who has won. */
import { tileCount } from "./hex.ts";
import {
	allSeats,
	landOf,
	livingSeats,
	type Position,
	type Seat,
} from "./position.ts";
import type { Ruleset } from "./ruleset.ts";

/**
 * Why a game is over. `won` by the ruleset's end; `turn-cap` and `unattended`
 * by its caps (the latter also if bots alone have nothing to do); `resigned`:
 * no person is left.
 */
export const OVER_REASONS = [
	"won",
	"turn-cap",
	"unattended",
	"resigned",
] as const;

export type OverReason = (typeof OVER_REASONS)[number];

/** A game that is over; `winner` is the first of the leader board, null if nobody is on it. */
export type Outcome = { readonly winner: Seat | null };

/** Whether the game is at its end in this position; null while it goes on. */
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
	const needed = tilesToWin(ruleset, position);
	return (
		needed !== null &&
		position.seats.some(
			(state) => state.type === "alive" && state.tiles >= needed,
		)
	);
}

/** Where the dead do not return, a game in which somebody has died is over when fewer seats live than it needs. */
function isLastStanding(ruleset: Ruleset, position: Position): boolean {
	return (
		!ruleset.returns &&
		position.seats.some((state) => state.type === "dead") &&
		livingSeats(position).length < ruleset.minSeats
	);
}

/** How many tiles win the game this turn; null if land alone doesn't. */
export function tilesToWin(
	{ end }: Ruleset,
	{ board, turn }: Pick<Position, "board" | "turn">,
): number | null {
	const tiles = tileCount(board);
	switch (end.type) {
		case "endless":
		case "turn-limit":
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

/**
 * The seats that have entered, the leader first; the dead leave the board after
 * the ruleset's `deadRankedTurns`.
 */
export function leaderBoard(ruleset: Ruleset, position: Position): Seat[] {
	return rankAll(position).filter((seat) => isRanked(ruleset, position, seat));
}

/**
 * Every seat, the leader first: by tiles, then the living before the dead, then
 * those that died later, then by the sum of the tiles' strengths, then by the
 * seat's number. Those that never entered come last.
 */
export function rankAll(position: Position): Seat[] {
	const strengths = landStrengths(position);
	return allSeats(position).sort(
		(a, b) =>
			landOf(position, b) - landOf(position, a) ||
			lastLife(position, b) - lastLife(position, a) ||
			strengths[b] - strengths[a] ||
			a - b,
	);
}

/** Every seat by its place at the end. Those that resigned come last; of these, the first to resign is the very last. */
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

/** The turn in which a seat died; higher than any turn for the living, lower for those that never entered. */
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
