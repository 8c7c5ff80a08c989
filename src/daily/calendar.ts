/**
 * Days by UTC, as numbers counted from 1970-01-01 on, and their dates. Without a clock, so
 * that a day's march is the same wherever it is computed.
 */
import type { Key } from "../rules/chain.ts";

declare const day: unique symbol;

/** Days since 1970-01-01, by UTC. */
export type Day = number & { readonly [day]: true };

/** A day with its key of the chain of days (dayChain.ts). */
export type KeyedDay = { readonly day: Day; readonly key: Key };

const DAY_MS = 24 * 60 * 60 * 1000;

/** Days from 0000-03-01, where the calendar's cycle begins, to 1970-01-01. */
const EPOCH = 719_468;
const DAYS_IN_ERA = 146_097;
const YEARS_IN_ERA = 400;

/** The day of a time in epoch ms. */
export function dayAt(ms: number): Day {
	return Math.floor(ms / DAY_MS) as Day;
}

/** When a day begins, in epoch ms. */
export function beginOf(day: Day): number {
	return day * DAY_MS;
}

/** The day that comes `days` later. */
export function later(day: Day, days: number): Day {
	return (day + days) as Day;
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: Day): number {
	return (day + 3) % 7;
}

/**
 * A day's date, `2026-11-28`. The year is taken to begin in March, so that a leap day is its
 * last (https://howardhinnant.github.io/date_algorithms.html#civil_from_days).
 */
export function dateOf(day: Day): string {
	const shifted = day + EPOCH;
	const era = Math.floor(shifted / DAYS_IN_ERA);
	const inEra = shifted - era * DAYS_IN_ERA;
	const leapDays =
		Math.floor(inEra / 1460) -
		Math.floor(inEra / 36_524) +
		Math.floor(inEra / (DAYS_IN_ERA - 1));
	const yearInEra = Math.floor((inEra - leapDays) / 365);
	const inYear =
		inEra -
		(365 * yearInEra + Math.floor(yearInEra / 4) - Math.floor(yearInEra / 100));
	const marchMonth = Math.floor((5 * inYear + 2) / 153);
	const date = inYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
	const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
	const year = yearInEra + YEARS_IN_ERA * era + (month <= 2 ? 1 : 0);
	return [digits(year, 4), digits(month, 2), digits(date, 2)].join("-");
}

/** The day of a date as `dateOf` writes it; null if there is no such day. */
export function parseDate(text: string): Day | null {
	const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	if (parts === null) return null;
	const [year, month, date] = parts.slice(1).map(Number);
	const shiftedYear = month <= 2 ? year - 1 : year;
	const era = Math.floor(shiftedYear / YEARS_IN_ERA);
	const yearInEra = shiftedYear - era * YEARS_IN_ERA;
	const marchMonth = month > 2 ? month - 3 : month + 9;
	const inYear = Math.floor((153 * marchMonth + 2) / 5) + date - 1;
	const inEra =
		365 * yearInEra +
		Math.floor(yearInEra / 4) -
		Math.floor(yearInEra / 100) +
		inYear;
	const found = (era * DAYS_IN_ERA + inEra - EPOCH) as Day;
	return dateOf(found) === text ? found : null;
}

function digits(value: number, count: number): string {
	return String(value).padStart(count, "0");
}
