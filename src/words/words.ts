/**
 * Every sentence that users read, in each language; docs/words.md says how to translate. A
 * language's words are loaded when they are needed first. The scripts of a page import their
 * words from the folders, so that readers load only their own language.
 */
import type { Words } from "./en/words.ts";
import type { Language } from "./languages.ts";

export type { SiteWords } from "./en/site.ts";
export type { Words };

const MODULES: Readonly<
	Record<Language, () => Promise<{ readonly words: Words }>>
> = {
	en: () => import("./en/words.ts"),
	de: () => import("./de/words.ts"),
	es: () => import("./es/words.ts"),
	fr: () => import("./fr/words.ts"),
	it: () => import("./it/words.ts"),
	ja: () => import("./ja/words.ts"),
	pl: () => import("./pl/words.ts"),
	pt: () => import("./pt/words.ts"),
	uk: () => import("./uk/words.ts"),
	zh: () => import("./zh/words.ts"),
};

/** Values, not promises: a request must not wait for what another request has begun. */
const loaded = new Map<Language, Words>();

export async function loadWords(language: Language): Promise<Words> {
	const known = loaded.get(language);
	if (known !== undefined) return known;
	const { words } = await MODULES[language]();
	loaded.set(language, words);
	return words;
}
