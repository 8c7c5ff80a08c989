/** Every sentence that a person reads, in each language. */
import { en as gameEn } from "./game/en.ts";
import { enLater } from "./game/enLater.ts";
import { enLobby } from "./game/enLobby.ts";
import { enReplay } from "./game/enReplay.ts";
import { enSettings } from "./game/enSettings.ts";
import { fr as gameFr } from "./game/fr.ts";
import { frLater } from "./game/frLater.ts";
import { frLobby } from "./game/frLobby.ts";
import { frReplay } from "./game/frReplay.ts";
import { frSettings } from "./game/frSettings.ts";
import { en as siteEn } from "./site/en.ts";
import { fr as siteFr } from "./site/fr.ts";

export const LANGUAGES = ["en", "fr"] as const;

export type Language = (typeof LANGUAGES)[number];

/** The words of the pages that the server writes; every language has the same. */
export type SiteWords = typeof siteEn;

const gameWords = {
	en: {
		...gameEn,
		...enLater,
		lobby: enLobby,
		replay: enReplay,
		settings: enSettings,
	},
	fr: {
		...gameFr,
		...frLater,
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
