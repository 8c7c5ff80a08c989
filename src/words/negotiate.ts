/** Which language a reader gets: the one they chose, else the one their browser likes best. */
import { isLanguage, type Language } from "./words.ts";

const DEFAULT_LANGUAGE: Language = "en";

/** What a request says: the value of the cookie `language`, and the header Accept-Language. */
export type LanguageHints = {
	readonly cookie?: string | null | undefined;
	readonly acceptLanguage?: string | null | undefined;
};

export function languageOf({
	cookie,
	acceptLanguage,
}: LanguageHints): Language {
	if (isLanguage(cookie)) return cookie;
	return preferred(acceptLanguage ?? "") ?? DEFAULT_LANGUAGE;
}

/** The best of the languages of an Accept-Language header (RFC 9110, 12.5.4) that there is. */
function preferred(header: string): Language | null {
	let best: Language | null = null;
	let bestWeight = 0;
	for (const range of header.split(",")) {
		const [tag, ...parameters] = range.split(";").map((part) => part.trim());
		const weight = weightOf(parameters);
		const language = tag.toLowerCase().split("-")[0];
		if (!isLanguage(language) || weight <= bestWeight) continue;
		best = language;
		bestWeight = weight;
	}
	return best;
}

/** 1 if none is given; what is no number counts as 0. */
function weightOf(parameters: readonly string[]): number {
	const given = parameters.find((part) => part.toLowerCase().startsWith("q="));
	return given === undefined ? 1 : Number(given.slice(2)) || 0;
}
