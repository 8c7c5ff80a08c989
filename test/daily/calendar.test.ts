import { expect, test } from "vitest";
import {
	type Day,
	dateOf,
	dayAt,
	parseDate,
	weekdayOf,
} from "../../src/daily/calendar.ts";

const DAY_MS = 86_400_000;

test("each day of four centuries has the date and the weekday that Date gives it", () => {
	for (let day = 0; day < 146_097; day++) {
		const date = new Date(day * DAY_MS);
		const text = dateOf(day as Day);
		if (text !== date.toISOString().slice(0, 10)) expect(text).toBe(date);
		if (parseDate(text) !== day) expect(parseDate(text)).toBe(day);
		const weekday = (date.getUTCDay() + 6) % 7;
		if (weekdayOf(day as Day) !== weekday) expect(text).toBe(weekday);
	}
	expect(dateOf(146_096 as Day)).toBe("2369-12-31");
});

test("a day begins at midnight by UTC", () => {
	const midnight = Date.UTC(2026, 10, 29);
	expect(dateOf(dayAt(midnight - 1))).toBe("2026-11-28");
	expect(dateOf(dayAt(midnight))).toBe("2026-11-29");
});

test.each(["2026-02-29", "2026-13-01", "2026-1-1", "2026-11-31", "", "today"])(
	"%j is no day",
	(text) => {
		expect(parseDate(text)).toBeNull();
	},
);
