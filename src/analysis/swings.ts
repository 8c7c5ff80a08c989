/** The turns that changed the chances most. */
import type { Seat } from "../rules/position.ts";
import { type Chances, Z95 } from "./ChanceTable.ts";

/** What a turn changed most: one seat's chance. */
export type Swing = {
	readonly turn: number;
	readonly seat: Seat;
	/** Whose chance changed most the other way. */
	readonly rival: Seat;
	readonly before: number;
	readonly after: number;
	/** Of the difference: half of the interval that holds 95%. */
	readonly error: number;
};

/** Smaller changes decide nothing, however certain. */
const LEAST = 0.05;

/**
 * The greatest swings, at most so many, in order of size; only those that are beyond what is
 * uncertain. `chances`: those of each turn, and of the end.
 */
export function greatestSwings(
	chances: readonly Chances[],
	most: number,
): Swing[] {
	return chances
		.slice(1)
		.map((after, turn) => swingOf(chances[turn], after, turn))
		.filter(isClear)
		.sort((a, b) => sizeOf(b) - sizeOf(a) || a.turn - b.turn)
		.slice(0, most);
}

function isClear(swing: Swing): boolean {
	return sizeOf(swing) > Math.max(LEAST, swing.error);
}

type Change = Pick<Swing, "before" | "after">;

function sizeOf({ before, after }: Change): number {
	return Math.abs(after - before);
}

function swingOf(before: Chances, after: Chances, turn: number): Swing {
	const all = before.means.map((mean, seat) => ({
		...{ turn, seat: seat as Seat, before: mean, after: after.means[seat] },
		error:
			Z95 *
			Math.sqrt(squared(before.errors[seat]) + squared(after.errors[seat])),
	}));
	const most = all.reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a));
	const way = Math.sign(most.after - most.before);
	const against = (one: Change) => way * (one.before - one.after);
	const rival = all.reduce((a, b) => (against(b) > against(a) ? b : a));
	return { ...most, rival: rival.seat };
}

function squared(value: number): number {
	return value * value;
}
