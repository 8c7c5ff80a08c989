/**
 * The languages of the site, by the code that addresses, cookies and built files have. A language is
 * listed here once its folder is complete; the first is for readers who prefer none of them.
 */

type Facts = {
	/** The name of the language in itself. */
	readonly name: string;
	/** Its BCP 47 tag, where that says more than the code: browsers choose letters and line breaks by it. */
	readonly tag?: string;
};

const FACTS = {
	en: { name: "English" },
	de: { name: "Deutsch" },
	es: { name: "Español" },
	fr: { name: "Français" },
	it: { name: "Italiano" },
	ja: { name: "日本語" },
	pl: { name: "Polski" },
	pt: { name: "Português" },
	uk: { name: "Українська" },
	zh: { name: "简体中文", tag: "zh-Hans" },
} as const satisfies Record<string, Facts>;

export type Language = keyof typeof FACTS;

export const LANGUAGES = Object.keys(FACTS) as [Language, ...Language[]];

export function isLanguage(text: unknown): text is Language {
	return (LANGUAGES as readonly unknown[]).includes(text);
}

/** The name of a language as its speakers write it. */
export function nameOf(language: Language): string {
	return FACTS[language].name;
}

/** The BCP 47 tag of a language, for `lang` and for `Intl`. */
export function tagOf(language: Language): string {
	const { tag }: Facts = FACTS[language];
	return tag ?? language;
}
