/**
 * Scripts that are built once per language, so that a page loads the words of only one.
 * Their sources, `NAME.entry.ts`, are written for English; for another language, imports
 * from `words/en` are replaced by that language's folder. A source and its language are
 * named together: `game.entry.ts?fr`.
 */
import { LANGUAGES } from "../../src/words/languages.ts";
import { PSEUDO } from "../../src/words/pseudo.ts";

const ENTRY = ".entry.ts";

/** Entries in the language of words/pseudo.ts. */
export function inPseudo(sources: readonly string[]): string[] {
	return sources.map((source) => withLanguage(source, PSEUDO));
}

/** An entry in each language. */
export function inEachLanguage(source: string): string[] {
	return LANGUAGES.map((language) => withLanguage(source, language));
}

export function withLanguage(source: string, language: string | null): string {
	return source.endsWith(ENTRY) && language !== null
		? `${source}?${language}`
		: source;
}

/** A source without its language, and the language; null for a source that is the same in all languages. */
export function splitLanguage(source: string): {
	readonly path: string;
	readonly language: string | null;
} {
	const [path, language = null] = source.split("?");
	return { path, language };
}

/** The text of an entry in a language: words have the same names in each language's folder. */
export function translateEntry(text: string, language: string): string {
	return text.replaceAll("/words/en/", `/words/${language}/`);
}

/** `game.fr.js` for `…/game.entry.ts?fr`, and `lazy.fr.js` for words, which are in their language's folder. */
export function builtName(source: string): string {
	return source
		.replace(/^.*\/words\/(\w+)\/(\w+)\.ts$/, "$2.$1.ts")
		.replace(/\.entry\.ts\?(\w+)$/, ".$1.ts")
		.replace(/^.*\//, "")
		.replace(/\.ts$/, ".js");
}
