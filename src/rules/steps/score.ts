/** Seats score for their towns and their land. */
import { allSeats, landOf, townsHeld } from "../position.ts";
import { emit, type TurnContext } from "../turnContext.ts";

/** Lets each living seat score, where the ruleset gives points. */
export function score(context: TurnContext): void {
	const { draft, ruleset } = context;
	const { pointsPerTown, pointsPerTile } = ruleset;
	if (pointsPerTown === 0 && pointsPerTile === 0) return;
	const points = allSeats(draft).map(
		(seat) =>
			pointsPerTown * townsHeld(draft, seat) +
			pointsPerTile * landOf(draft, seat),
	);
	emit(context, { type: "scored", points });
}
