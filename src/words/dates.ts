/** Days as a language writes them: in UTC, as times are kept. */

export type Dates = {
	/** Of a moment in epoch ms, as the next. */
	readonly day: (at: number) => string;
	readonly month: (at: number) => string;
};

export function datesIn(language: string): Dates {
	const timeZone = "UTC";
	const day = new Intl.DateTimeFormat(language, {
		dateStyle: "medium",
		timeZone,
	});
	const month = new Intl.DateTimeFormat(language, {
		month: "long",
		year: "numeric",
		timeZone,
	});
	return { day: (at) => day.format(at), month: (at) => month.format(at) };
}
