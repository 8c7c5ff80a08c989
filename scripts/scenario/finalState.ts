/** The position after a game scenario, in the format's words. */
import { outcomeOf } from "../../src/rules/ending.ts";
import type { TileIndex } from "../../src/rules/hex.ts";
import {
	allSeats,
	type Position,
	type Seat,
	type SeatState,
} from "../../src/rules/position.ts";
import type { Ruleset } from "../../src/rules/ruleset.ts";
import { colAndRow } from "./resultFormat.ts";

/** `ids`: the players' ids, by seat. */
export function finalState(
	ruleset: Ruleset,
	position: Position,
	ids: readonly number[],
): object {
	const outcome = outcomeOf(ruleset, position);
	return {
		turn: position.turn,
		tiles: position.owners.flatMap((owner, tile) =>
			owner < 0
				? []
				: {
						...colAndRow(position.board, tile as TileIndex),
						player: ids[owner],
						level: position.strengths[tile],
					},
		),
		drops: position.drops.map(({ tile, amount }) => ({
			...colAndRow(position.board, tile),
			amount,
		})),
		players: allSeats(position).flatMap((seat) =>
			playerResult(seat, position.seats[seat], ids, ruleset.multiStep),
		),
		over: outcome !== null,
		winner:
			outcome === null || outcome.winner === null ? null : ids[outcome.winner],
	};
}

/**
 * A seat's player; none if none has ever entered. `hasTurns` is false in single-step modes,
 * which don't count the last turn played.
 */
function playerResult(
	seat: Seat,
	state: SeatState,
	ids: readonly number[],
	hasTurns: boolean,
): object[] {
	if (state.type === "absent") return [];
	const known = { id: ids[seat], startedTurn: state.startedTurn };
	if (state.type === "dead")
		return [
			{
				...known,
				alive: false,
				tiles: 0,
				level: null,
				banked: null,
				lastTurnPlayed: null,
				endedTurn: state.endedTurn,
				killedBy: state.killedBy === null ? null : ids[state.killedBy],
			},
		];
	return [
		{
			...known,
			alive: true,
			tiles: state.tiles,
			level: state.level,
			banked: state.banked,
			lastTurnPlayed: hasTurns ? state.lastTurnPlayed : null,
			endedTurn: null,
			killedBy: null,
		},
	];
}
