/**
 * Every sentence that a person reads, in each language. To add a language, copy
 * the folder `fr`, translate it, and add a line here. The scripts of a page
 * import their words from the folders, so that nobody loads other languages.
 */
import { words as en, type Words } from "./en/words.ts";
import { words as fr } from "./fr/words.ts";

export type { SiteWords } from "./en/site.ts";
export type { Words };

/** By their codes of BCP 47; the first is for readers who want none of them. */
const WORDS = { en, fr } as const satisfies Record<string, Words>;

export type Language = keyof typeof WORDS;

export const LANGUAGES = Object.keys(WORDS) as [Language, ...Language[]];

export function wordsFor(language: Language): Words {
	return WORDS[language];
}

export function isLanguage(text: unknown): text is Language {
	return (LANGUAGES as readonly unknown[]).includes(text);
}
