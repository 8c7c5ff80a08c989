/** Every sentence that a person reads, in each language. */
import { enGame as gameEn } from "./en/game.ts";
import { enLazy } from "./en/lazy.ts";
import { enLobby } from "./en/lobby.ts";
import { enReplay } from "./en/replay.ts";
import { enSettings } from "./en/settings.ts";
import { enSite as siteEn } from "./en/site.ts";
import { frGame as gameFr } from "./fr/game.ts";
import { frLazy } from "./fr/lazy.ts";
import { frLobby } from "./fr/lobby.ts";
import { frReplay } from "./fr/replay.ts";
import { frSettings } from "./fr/settings.ts";
import { frSite as siteFr } from "./fr/site.ts";

export const LANGUAGES = ["en", "fr"] as const;

export type Language = (typeof LANGUAGES)[number];

/** The words of the pages that the server writes; every language has the same. */
export type SiteWords = typeof siteEn;

const gameWords = {
	en: {
		...gameEn,
		...enLazy,
		lobby: enLobby,
		replay: enReplay,
		settings: enSettings,
	},
	fr: {
		...gameFr,
		...frLazy,
		lobby: frLobby,
		replay: frReplay,
		settings: frSettings,
	},
};

/** The words of the game as it is played in the browser, and of what it is set to. */
export type GameWords = (typeof gameWords)["en"];

export type Words = { readonly site: SiteWords; readonly game: GameWords };

const WORDS: Record<Language, Words> = {
	en: { site: siteEn, game: gameWords.en },
	fr: { site: siteFr, game: gameWords.fr },
};

export function wordsFor(language: Language): Words {
	return WORDS[language];
}

export function isLanguage(text: unknown): text is Language {
	return (LANGUAGES as readonly unknown[]).includes(text);
}
