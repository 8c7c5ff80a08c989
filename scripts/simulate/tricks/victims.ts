/** Strategies that strike only some of the others. */
import type { Draft } from "../../../src/bots/march/draft.ts";
import { livingSeats } from "../../../src/rules/position.ts";
import { type Approach, attacksOnly, NORMAL, type Trick } from "./trick.ts";

/** Strikes nobody but one seat. */
export function onlyAgainst(victim: number): Trick {
	const approach: Approach = {
		...attacksOnly(({ owners }, tile) => owners[tile] === victim),
		weights: { take: NORMAL.take + 6, wound: NORMAL.wound + 3 },
	};
	return () => approach;
}

/** The others that are alive, the one that is ahead first. */
function othersByLead({ survey, seat }: Draft): number[] {
	return livingSeats(survey.position)
		.map(([other]) => other)
		.filter((other) => other !== seat)
		.sort((a, b) => survey.leads[b] - survey.leads[a]);
}

/** Strikes only those of the others, the leader first, that are chosen. */
function strikesOnly(choose: (others: number[]) => number[]): Trick {
	const approach = attacksOnly((draft, tile) =>
		choose(othersByLead(draft)).includes(draft.owners[tile]),
	);
	return () => approach;
}

export const VICTIMS: Readonly<Record<string, Trick>> = {
	"only-weakest": strikesOnly((others) => others.slice(-1)),
	"only-leader": strikesOnly((others) => others.slice(0, 1)),
	"only-second": strikesOnly((others) => others.slice(0, 2).slice(-1)),
	"never-leader": strikesOnly((others) => others.slice(1)),
	/** The next seat, for the whole game. */
	"one-victim": (view) =>
		onlyAgainst((view.viewer + 1) % view.position.seats.length)(view),
};
