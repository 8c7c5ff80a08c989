/** Lengths of time in the units of a language, written by `Intl`. */

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** A length of time, in ms, as a whole number of its largest unit: hours up to two days, then days. No line breaks within it. */
export function spanIn(language: string): (ms: number) => string {
	const write = (
		value: number,
		unit: string,
		unitDisplay: "short" | "long" = "short",
	) =>
		new Intl.NumberFormat(language, {
			style: "unit",
			unit,
			unitDisplay,
		})
			.format(value)
			.replace(" ", "\u00a0");
	return (ms) => {
		if (ms >= 2 * DAY_MS) return write(Math.floor(ms / DAY_MS), "day", "long");
		if (ms >= HOUR_MS) return write(Math.floor(ms / HOUR_MS), "hour");
		if (ms >= MINUTE_MS) return write(Math.floor(ms / MINUTE_MS), "minute");
		return write(Math.max(0, Math.ceil(ms / SECOND_MS)), "second");
	};
}

/** How long ago something was, from a minute on. */
export function agoIn(language: string): (ms: number) => string {
	const write = (value: number, unit: "minute" | "hour" | "day") =>
		new Intl.RelativeTimeFormat(language).format(-Math.floor(value), unit);
	return (ms) => {
		if (ms < HOUR_MS) return write(ms / MINUTE_MS, "minute");
		if (ms < DAY_MS) return write(ms / HOUR_MS, "hour");
		return write(ms / DAY_MS, "day");
	};
}
