/** The dates of days by UTC, such as those of the days' marches. */
import { localeOf } from "./dates.ts";

/** A day with its weekday and year; `at` is epoch ms. */
export function longDate(language: string, at: number): string {
	return new Intl.DateTimeFormat(localeOf(language), {
		...{ dateStyle: "full", timeZone: "UTC" },
	}).format(at);
}

/** The same without the weekday, for lists. */
export function shortDate(language: string, at: number): string {
	return new Intl.DateTimeFormat(localeOf(language), {
		...{ dateStyle: "medium", timeZone: "UTC" },
	}).format(at);
}
