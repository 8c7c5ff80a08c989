/** The words of every language, loaded beforehand, and of the one that nobody speaks. */
import { LANGUAGES, type Language } from "../../src/words/languages.ts";
import { PSEUDO, PSEUDO_TAG, pseudo } from "../../src/words/pseudo.ts";
import { loadWords, type Words } from "../../src/words/words.ts";

export type TestLanguage = Language | typeof PSEUDO;

const loaded = new Map<TestLanguage, Words>(
	await Promise.all(
		LANGUAGES.map(
			async (language) => [language, await loadWords(language)] as const,
		),
	),
);
loaded.set(PSEUDO, pseudo(await loadWords("en")));

export function wordsFor(language: TestLanguage): Words {
	return loaded.get(language) as Words;
}

/** What a browser asks for it by. */
export function localeOf(language: TestLanguage): string {
	return language === PSEUDO ? PSEUDO_TAG : language;
}
