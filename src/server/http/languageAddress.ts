/**
 * Pages that search engines may show have an address in each language: `/how-to-play` in the
 * reader's, or in English for who prefers none, and `/fr/how-to-play` in French for everybody.
 * All others, such as games, have one address, which people in any language share.
 */
import {
	isLanguage,
	LANGUAGES,
	type Language,
	tagOf,
} from "../../words/languages.ts";

/** The pages with an address in each language; sitemap.xml lists them. Add a new page to be found here. */
export const FOUND_PAGES: readonly string[] = [
	"/",
	"/how-to-play",
	"/learn",
	"/day",
	"/lobby",
	"/leaderboard",
	"/history",
	"/dump",
];

const [DEFAULT] = LANGUAGES;

const PREFIX = /^\/([a-z]{2})(?=\/|$)/;

export type LanguageAddress = {
	/** Null if the address is the same in all languages. */
	readonly language: Language | null;
	/** Without the language. */
	readonly path: string;
};

/** Only the pages above have addresses with a language. */
export function splitLanguage(pathname: string): LanguageAddress {
	const [prefix, code] = PREFIX.exec(pathname) ?? ["", ""];
	const path = pathname.slice(prefix.length) || "/";
	const isOne =
		isLanguage(code) &&
		code !== DEFAULT &&
		pathname === addressIn(code, path) &&
		FOUND_PAGES.includes(path);
	return isOne ? { language: code, path } : { language: null, path: pathname };
}

/** A path without a language at its start, whether it has an address in that language or not. */
export function withoutLanguage(pathname: string): string {
	const [prefix, code] = PREFIX.exec(pathname) ?? ["", ""];
	return isLanguage(code) ? pathname.slice(prefix.length) || "/" : pathname;
}

/** The address of a page in a language; of a page that is the same for all languages, its own. */
export function addressIn(language: Language, path: string): string {
	if (language === DEFAULT || !FOUND_PAGES.includes(path)) return path;
	return path === "/" ? `/${language}` : `/${language}${path}`;
}

export type Alternate = {
	/** A BCP 47 tag, or `x-default`: the address at which the reader's language decides. */
	readonly tag: string;
	readonly href: string;
};

/** A page's addresses in all languages (https://developers.google.com/search/docs/specialty/international/localized-versions); none if it has only one. */
export function alternatesOf(origin: string, path: string): Alternate[] {
	if (!FOUND_PAGES.includes(path)) return [];
	const hrefIn = (language: Language) => origin + addressIn(language, path);
	return [
		...LANGUAGES.map((each) => ({ tag: tagOf(each), href: hrefIn(each) })),
		{ tag: "x-default", href: hrefIn(DEFAULT) },
	];
}
