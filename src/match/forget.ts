/** Somebody deletes their account: the game stays, for the others, without the name. */
import type { Seat } from "../rules/position.ts";
import type { Decision, Fact } from "./command.ts";
import type { Match, Over, Playing } from "./match.ts";

/** Takes the name of a seat's person out of what was decided. Done again, it changes nothing. */
export function withoutName(decision: Decision, seat: Seat): Decision {
	if (decision.type === "refused" || decision.match.type === "lobby")
		return decision;
	const { match, facts } = decision;
	const holder = match.seats[seat];
	if (holder.type === "bot" || holder.name === "") return decision;
	const forgotten: Fact = { type: "forgotten", seat };
	return {
		type: "decided",
		match: nameless(match, seat),
		facts: [...facts, forgotten],
	};
}

function nameless(match: Playing | Over, seat: Seat): Match {
	const holder = { ...match.seats[seat], name: "" };
	return { ...match, seats: match.seats.with(seat, holder) };
}
