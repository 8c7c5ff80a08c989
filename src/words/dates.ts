/** Dates in the format of a language. */
export type Dates = {
	/** `at` is epoch ms. */
	readonly day: (at: number) => string;
	readonly month: (at: number) => string;
};

/**
 * The locale of a language whose code alone would imply another format: English here puts
 * days before months, as most of the world does.
 */
const LOCALES: Readonly<Record<string, string>> = { en: "en-GB" };

/** The locale in whose format a language's dates are written. */
export function localeOf(language: string): string {
	return LOCALES[language] ?? language;
}

/** Dates in a time zone, which is named after each date; null is the reader's own zone, which is not named. */
export function datesIn(language: string, timeZone: string | null): Dates {
	const locale = localeOf(language);
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
