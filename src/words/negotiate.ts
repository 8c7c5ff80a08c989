/** The reader's language: the one they chose, else the one their browser prefers, else the first. */
import { isLanguage, LANGUAGES, type Language } from "./languages.ts";

/** A request's language preferences: the value of the cookie `language`, and the header Accept-Language. */
export type LanguageHints = {
	readonly cookie?: string | null | undefined;
	readonly acceptLanguage?: string | null | undefined;
};

export function languageOf({
	cookie,
	acceptLanguage,
}: LanguageHints): Language {
	if (isLanguage(cookie)) return cookie;
	const ranges = (acceptLanguage ?? "").split(",").flatMap(rangeOf);
	const [first, ...others] = LANGUAGES;
	return others.reduce<Language>(
		(best, language) =>
			isBetter(preferenceOf(language, ranges), preferenceOf(best, ranges))
				? language
				: best,
		first,
	);
}

/** A part of Accept-Language (https://www.rfc-editor.org/rfc/rfc9110#name-accept-language). */
type Range = {
	/** The language without its region; `*` for all languages not named by another part. */
	readonly language: string;
	readonly weight: number;
};

const WEIGHT = /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/;

/** The language range in a part of the header; none if it is invalid. */
function rangeOf(text: string): Range[] {
	const [tag, ...parameters] = text.split(";").map((part) => part.trim());
	const language = tag.toLowerCase().split("-")[0];
	const given = parameters.find((part) => part.toLowerCase().startsWith("q="));
	const weight = given?.slice(2) ?? "1";
	return WEIGHT.test(weight) ? [{ language, weight: Number(weight) }] : [];
}

/** The rank of a language: its weight, then whether it is named, then its position. */
type Preference = readonly [weight: number, isNamed: number, place: number];

/** A language that no range names is still better than a refused one. */
const UNNAMED: Preference = [0, 0, 0];
const REFUSED = -1;

function preferenceOf(
	language: Language,
	ranges: readonly Range[],
): Preference {
	const named = ranges.filter((range) => range.language === language);
	const [best] = named.toSorted((a, b) => b.weight - a.weight);
	if (best === undefined) {
		const any = ranges.find((range) => range.language === "*");
		return any === undefined ? UNNAMED : [any.weight || REFUSED, 0, 0];
	}
	return [best.weight || REFUSED, 1, -ranges.indexOf(best)];
}

function isBetter(a: Preference, b: Preference): boolean {
	const differing = a.findIndex((value, index) => value !== b[index]);
	return differing >= 0 && a[differing] > b[differing];
}
