/**
 * Every sentence that users read, in each language. To add a language, copy the folder `fr`,
 * translate it, and add a line here. The scripts of a page import their words from the
 * folders, so that readers load only their own language.
 */
import { words as en, type Words } from "./en/words.ts";
import { words as fr } from "./fr/words.ts";

export type { SiteWords } from "./en/site.ts";
export type { Words };

/** Languages by BCP 47 code; the first is for readers who prefer none of them. */
const WORDS = { en, fr } as const satisfies Record<string, Words>;

export type Language = keyof typeof WORDS;

export const LANGUAGES = Object.keys(WORDS) as [Language, ...Language[]];

export function wordsFor(language: Language): Words {
	return WORDS[language];
}

export function isLanguage(text: unknown): text is Language {
	return (LANGUAGES as readonly unknown[]).includes(text);
}
