/** Every sentence that a person reads, in each language. */
import { en as gameEn } from "./game/en.ts";
import { fr as gameFr } from "./game/fr.ts";
import { en as siteEn } from "./site/en.ts";
import { fr as siteFr } from "./site/fr.ts";

export const LANGUAGES = ["en", "fr"] as const;

export type Language = (typeof LANGUAGES)[number];

/** The words of the pages that the server writes; every language has the same. */
export type SiteWords = typeof siteEn;

/** The words of the game as it is played in the browser. */
export type GameWords = typeof gameEn;

export type Words = { readonly site: SiteWords; readonly game: GameWords };

const WORDS: Record<Language, Words> = {
	en: { site: siteEn, game: gameEn },
	fr: { site: siteFr, game: gameFr },
};

export function wordsFor(language: Language): Words {
	return WORDS[language];
}

export function isLanguage(text: unknown): text is Language {
	return (LANGUAGES as readonly unknown[]).includes(text);
}
