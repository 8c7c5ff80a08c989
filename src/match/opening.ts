/** A game that does not begin on an empty board but from a turn of a finished game: it is played on. */

import type { Key } from "../rules/chain.ts";
import { type LandRow, landRowOf } from "../rules/landHistory.ts";
import { landOf, type Position, type Seat } from "../rules/position.ts";
import {
	chainEndOf,
	drawnBy,
	type GameLog,
	type Origin,
	type TurnRecord,
} from "../rules/replay.ts";
import { rulesOf } from "../rules/versions.ts";
import type { Settings } from "./settings.ts";

/** What play begins with. */
export type Opening = {
	/** The position in which the turn begins, before anybody enters in it. */
	readonly position: Position;
	/** Its time on the game's clock, in ms; the clock runs on from there. */
	readonly at: number;
	/** The key that drew the board and the start places. */
	readonly drawnBy: Key;
};

/** All that a game needs to be played on, and later to prove where it comes from. */
export type PlayedOn = {
	readonly opening: Opening;
	readonly origins: readonly Origin[];
	/** The records of the turns before, and the land after each. */
	readonly turns: readonly TurnRecord[];
	readonly lands: readonly LandRow[];
};

/** More turns than this are not played again to find a position: a game of seconds may have thousands. */
export const MOST_TURNS_BEFORE = 600;

/**
 * - `no_turn`: the game has no such turn, or was over by then.
 * - `no_land`: the seat does not exist, or has no land in that turn.
 * - `too_long`: too many turns come before it.
 */
export type PlayOnRefusal = "no_turn" | "no_land" | "too_long";

/** A finished game at a turn, for one player to play on from a seat against bots. */
export function playOnFrom(
	log: GameLog,
	{ turn, seat }: { readonly turn: number; readonly seat: number },
): PlayedOn | PlayOnRefusal {
	const rules = rulesOf(log.rules);
	const isTurn = Number.isInteger(turn) && turn >= 0 && turn < log.turns.length;
	if (rules === null || !isTurn) return "no_turn";
	if (turn > MOST_TURNS_BEFORE) return "too_long";
	const turns = log.turns.slice(0, turn);
	let position = rules.emptyPosition(log.board, log.seats.length);
	const lands: LandRow[] = [];
	for (const record of turns) {
		position = rules.playTurn(log.ruleset, position, record).position;
		lands.push(landRowOf(position));
	}
	if (rules.outcomeOf(log.ruleset, position) !== null) return "no_turn";
	if (!isPlayable(position, seat)) return "no_land";
	const { id, origins = [] } = log;
	const here: Origin = {
		...{ game: id, turn, hash: rules.hashOf(position) },
		chainEnd: chainEndOf(log, turn - 1),
	};
	return {
		opening: {
			position,
			at: turns.at(-1)?.at ?? 0,
			drawnBy: drawnBy(log),
		},
		origins: [...origins.filter((origin) => origin.turn < turn), here],
		...{ turns, lands },
	};
}

/** Whether a seat can be played from a position: before the first turn every seat, afterwards those with land. */
export function isPlayable(position: Position, seat: number): boolean {
	const state = position.seats[seat];
	if (state === undefined) return false;
	return position.turn === 0 || landOf(position, seat as Seat) > 0;
}

/** The settings of a game that one person plays on against bots, without a clock. */
export function playedOnSettings(
	{ ruleset, board, map, seats }: GameLog,
	from: NonNullable<Settings["from"]>,
	fill: NonNullable<Settings["fill"]>,
): Settings {
	return {
		// Its only person decides when a turn ends.
		ruleset: { ...ruleset, readyEnds: true },
		board,
		...(map !== undefined && { map }),
		seatCount: seats.length,
		hasClock: false,
		access: "solo",
		fill,
		isWatchable: true,
		beginsAfterMs: null,
		from,
	};
}
