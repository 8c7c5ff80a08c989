/** The words of every language, loaded beforehand. */
import { LANGUAGES, type Language } from "../../src/words/languages.ts";
import { loadWords, type Words } from "../../src/words/words.ts";

const loaded = new Map(
	await Promise.all(
		LANGUAGES.map(
			async (language) => [language, await loadWords(language)] as const,
		),
	),
);

export function wordsFor(language: Language): Words {
	return loaded.get(language) as Words;
}
