import { LANGUAGES } from "../../../../src/words/languages.ts";
import { PSEUDO } from "../../../../src/words/pseudo.ts";
import type { TestLanguage } from "../../../support/wordsFor.ts";

/**
 * In which languages pages are laid out: one that is longer than any other stands for all, as each
 * takes a minute. LAYOUT_LANGUAGES=all lays out every language.
 */
export const LAYOUT_LANGUAGES: readonly TestLanguage[] =
	process.env.LAYOUT_LANGUAGES === "all" ? [...LANGUAGES, PSEUDO] : [PSEUDO];
