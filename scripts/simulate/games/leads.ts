/** Who leads a game, when, and for how long: by points, then by land. */
import type { Seat } from "../../../src/rules/position.ts";
import type { Standing } from "./GameTracker.ts";

/** The parts of a game, in quarters, after which the leader is noted. */
export const QUARTERS = [1, 2, 3] as const;

export type Leads = {
	/** How often the lead went to another seat. */
	readonly changes: number;
	/** After each of `QUARTERS`: 1 if the winner leads, a share of 1 if it shares the lead. */
	readonly winnerLeads: readonly number[];
	/** The winner's rank at half time, from 0. */
	readonly rankAtHalf: number;
	/** For how much of the game, as a share, the winner is not behind any more. */
	readonly decided: number;
};

/** `standings`: those of each seat at the beginning and after each turn. */
export function leadsOf(
	standings: readonly (readonly Standing[])[],
	winner: Seat,
): Leads {
	const turns = standings.length - 1;
	const after = (quarters: number) =>
		standings[Math.floor((turns * quarters) / 4)];
	return {
		changes: changesOf(standings.slice(1)),
		winnerLeads: QUARTERS.map((quarters) => {
			const leaders = leadersOf(after(quarters));
			return leaders.includes(winner) ? 1 / leaders.length : 0;
		}),
		rankAtHalf: after(2).filter(
			(standing) => compare(standing, after(2)[winner]) > 0,
		).length,
		decided: turns === 0 ? 0 : (turns - aheadFrom(standings, winner)) / turns,
	};
}

function compare(a: Standing, b: Standing): number {
	return a.points - b.points || a.land - b.land;
}

/** The seats that nobody is ahead of. */
function leadersOf(standings: readonly Standing[]): number[] {
	return standings.flatMap((standing, seat) =>
		standings.some((other) => compare(other, standing) > 0) ? [] : [seat],
	);
}

/** Who shares the lead does not take it. */
function changesOf(standings: readonly (readonly Standing[])[]): number {
	let leader: number | null = null;
	let changes = 0;
	for (const turn of standings) {
		const [first, second] = leadersOf(turn);
		if (second !== undefined) continue;
		if (leader !== null && first !== leader) changes++;
		leader = first;
	}
	return changes;
}

/** After how many turns the winner is not behind any more. */
function aheadFrom(
	standings: readonly (readonly Standing[])[],
	winner: Seat,
): number {
	return Math.max(
		0,
		standings.findLastIndex((turn) => !leadersOf(turn).includes(winner)) + 1,
	);
}
