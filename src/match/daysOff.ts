/** How many days off a person may take: enough for a long journey, too few to stall a lost game for ever. */

const DAY_MS = 24 * 60 * 60_000;

/** In any twelve months. */
export const DAYS_A_YEAR = 28;
const YEAR_MS = 365 * DAY_MS;

/** At once, so that no game stands still for a month. */
export const MOST_DAYS = 21;

/** A holiday that was taken, in epoch ms. */
export type TakenHoliday = { readonly from: number; readonly until: number };

/** How many of the days of the last twelve months are left. A day that has begun counts. */
export function daysLeft(taken: readonly TakenHoliday[], now: number): number {
	const days = taken
		.filter(({ until }) => until > now - YEAR_MS)
		.reduce((sum, holiday) => sum + daysOf(holiday), 0);
	return Math.max(0, DAYS_A_YEAR - days);
}

/** Even one that ended at once counts as a day: otherwise it could move every deadline. */
function daysOf({ from, until }: TakenHoliday): number {
	return Math.max(1, Math.ceil((until - from) / DAY_MS));
}

/** The most days that can be taken off now. */
export function mostDaysNow(
	taken: readonly TakenHoliday[],
	now: number,
): number {
	return Math.min(MOST_DAYS, daysLeft(taken, now));
}

/** The end of so many days off from now on; null if they can't be taken. */
export function endOfHoliday(
	taken: readonly TakenHoliday[],
	days: number,
	now: number,
): number | null {
	const isPossible =
		Number.isInteger(days) && days >= 1 && days <= mostDaysNow(taken, now);
	return isPossible ? now + days * DAY_MS : null;
}
