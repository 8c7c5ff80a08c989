/** Which games count for ratings. */
import type { Over, Playing } from "../../match/match.ts";
import type { Seat } from "../../rules/position.ts";
import type { Ruleset } from "../../rules/ruleset.ts";
import { type Family, familyOf } from "./families.ts";

/** Shorter games count for no rating; a turn of a single-step mode takes a second. */
const LEAST_TURNS = 5;
const LEAST_SINGLE_STEP_TURNS = 30;

/**
 * The family of ratings that a game counts for; null if it counts for none.
 * Unrated are games that no person played to the end, short games, games
 * without a clock among several persons, games whose only seat is a person's,
 * and games that were played on from another game.
 */
export function ratedFamily(over: Over): Family | null {
	const { settings, seats, position, reason } = over;
	const { ruleset, hasClock } = settings;
	const persons = seats.filter(({ type }) => type === "person").length;
	const counts =
		settings.from === undefined &&
		reason !== "unattended" &&
		position.turn >= leastTurnsOf(ruleset) &&
		persons > 0 &&
		seats.length > 1 &&
		(hasClock || persons === 1);
	return counts ? familyOf(ruleset.name) : null;
}

/**
 * Whether a seat's person gave orders in fewer turns than a rated game needs.
 * The last turn, which ends the game, is not counted. False for games that
 * began before these turns were counted.
 */
export function hasBarelyPlayed(
	{ settings, orderedTurns }: Playing,
	seat: Seat,
): boolean {
	if (orderedTurns === undefined) return false;
	return orderedTurns[seat] < leastTurnsOf(settings.ruleset) - 1;
}

function leastTurnsOf({ multiStep }: Ruleset): number {
	return multiStep ? LEAST_TURNS : LEAST_SINGLE_STEP_TURNS;
}
