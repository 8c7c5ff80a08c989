/** Moments of the next days in the format of a language and in the reader's time zone. */
import { localeOf } from "./dates.ts";

export type Moments = {
	/** A day of the next weeks, without its year. `at` is epoch ms. */
	readonly day: (at: number) => string;
	/** A weekday and a time; with the date if another such weekday comes before. */
	readonly time: (at: number) => string;
};

/** Within it no weekday comes twice. */
const NEAR_MS = 6 * 24 * 60 * 60_000;

/** `now`: epoch ms, from which days are counted. */
export function momentsIn(
	language: string,
	now: () => number,
	timeZone?: string,
): Moments {
	const locale = localeOf(language);
	const zone = timeZone === undefined ? {} : { timeZone };
	const date = { weekday: "long", day: "numeric", month: "long" } as const;
	const clock = { hour: "numeric", minute: "2-digit" } as const;
	const day = new Intl.DateTimeFormat(locale, { ...date, ...zone });
	const near = new Intl.DateTimeFormat(locale, {
		...{ weekday: "long", ...clock },
		...zone,
	});
	const far = new Intl.DateTimeFormat(locale, { ...date, ...clock, ...zone });
	return {
		day: (at) => day.format(at),
		time: (at) => (at - now() < NEAR_MS ? near : far).format(at),
	};
}
