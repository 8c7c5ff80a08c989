/** Seats score for their towns and their land. */
import {
	allSeats,
	landOf,
	type Position,
	type Seat,
	townsHeld,
} from "../position.ts";
import type { Ruleset } from "../ruleset.ts";
import { emit, type TurnContext } from "../turnContext.ts";

/** Lets each living seat score, where the ruleset gives points. */
export function score(context: TurnContext): void {
	const { draft, ruleset } = context;
	if (!givesPoints(ruleset)) return;
	const points = allSeats(draft).map((seat) => scoreOf(ruleset, draft, seat));
	emit(context, { type: "scored", points });
}

/** Whether seats score points in games by this ruleset. */
export function givesPoints({
	pointsPerTown,
	pointsPerTile,
}: Ruleset): boolean {
	return pointsPerTown !== 0 || pointsPerTile !== 0;
}

/** The points that a seat scores in a turn that ends in this position. */
export function scoreOf(
	{ pointsPerTown, pointsPerTile }: Ruleset,
	position: Position,
	seat: Seat,
): number {
	return (
		pointsPerTown * townsHeld(position, seat) +
		pointsPerTile * landOf(position, seat)
	);
}
