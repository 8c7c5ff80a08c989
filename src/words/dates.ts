/** Days as a language writes them. */

export type Dates = {
	/** Of a moment in epoch ms, as the next. */
	readonly day: (at: number) => string;
	readonly month: (at: number) => string;
};

/** English is that of most of the world: days before months. */
const LOCALES: Readonly<Record<string, string>> = { en: "en-GB" };

/** In a time zone; null is the reader's own. In UTC, as times are kept, it is named. */
export function datesIn(language: string, timeZone: string | null): Dates {
	const locale = LOCALES[language] ?? language;
	const zone = timeZone === null ? {} : { timeZone };
	const day = new Intl.DateTimeFormat(locale, { dateStyle: "medium", ...zone });
	const month = new Intl.DateTimeFormat(locale, {
		month: "long",
		year: "numeric",
		...zone,
	});
	const named = timeZone === null ? "" : ` ${timeZone}`;
	return {
		day: (at) => day.format(at) + named,
		month: (at) => month.format(at) + named,
	};
}
