/** Changes the name of a seat's person: when an account is renamed, and when it is deleted. */
import type { Seat } from "../rules/position.ts";
import { type Decision, unchanged } from "./command.ts";
import type { Holder, Match } from "./match.ts";
import { withUniqueName } from "./uniqueName.ts";

/** Gives a seat's person a name that no other seat has. */
export function rename(match: Match, seat: Seat, name: string): Decision {
	const holder = match.seats[seat];
	if (holder === null) return unchanged(match);
	const others = match.seats.toSpliced(seat, 1);
	return withHolder(match, seat, withUniqueName({ ...holder, name }, others));
}

/** Removes the name of a seat's person from a decision. */
export function eraseName(decision: Decision, seat: Seat): Decision {
	if (decision.type === "refused") return decision;
	const { match, facts } = decision;
	const holder = match.seats[seat];
	if (holder?.type !== "person") return decision;
	const nameless = withHolder(match, seat, { ...holder, name: "" });
	return { ...nameless, facts: [...facts, ...nameless.facts] };
}

type Decided = Extract<Decision, { type: "decided" }>;

/** Has no effect if the seat already has the name. */
function withHolder(match: Match, seat: Seat, holder: Holder): Decided {
	if (match.seats[seat]?.name === holder.name)
		return { type: "decided", match, facts: [] };
	const renamed = { ...match, seats: match.seats.with(seat, holder) } as Match;
	return {
		type: "decided",
		match: renamed,
		facts: [{ type: "renamed", seat }],
	};
}
