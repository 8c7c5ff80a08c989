/** Newcomers cannot be attacked or conquered for a while, as long as they are small. */
import type { Position, Seat } from "./position.ts";
import type { Ruleset } from "./ruleset.ts";

/** Whether a seat is protected; `at` is ms on the game's clock. */
export function isProtected(
	ruleset: Ruleset,
	position: Position,
	seat: Seat,
	at: number,
): boolean {
	const state = position.seats[seat];
	return (
		state.type === "alive" &&
		position.turn <= state.startedTurn + ruleset.protectedTurns &&
		state.tiles <= ruleset.protectedTiles &&
		(ruleset.protectedMs === null || at - state.startedAt < ruleset.protectedMs)
	);
}
