import { LANGUAGES } from "../../../../src/words/languages.ts";
import { PSEUDO } from "../../../../src/words/pseudo.ts";
import type { TestLanguage } from "../../../support/wordsFor.ts";

const EVERY: readonly TestLanguage[] = [...LANGUAGES, PSEUDO];

/** `all`, or codes of languages with commas between; refuses what is none. */
function languagesIn(named: string): readonly TestLanguage[] {
	if (named === "all") return EVERY;
	return named.split(",").map((code) => {
		const language = EVERY.find((known) => known === code);
		if (language === undefined)
			throw new Error(`LAYOUT_LANGUAGES: no language has the code "${code}"`);
		return language;
	});
}

/**
 * In which languages pages are laid out: one that is longer than any other stands for all, as each
 * takes a minute. LAYOUT_LANGUAGES=all lays out every language, LAYOUT_LANGUAGES=ja,zh these two.
 */
export const LAYOUT_LANGUAGES: readonly TestLanguage[] = languagesIn(
	process.env.LAYOUT_LANGUAGES ?? PSEUDO,
);
