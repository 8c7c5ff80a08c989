/**
 * A language that nobody speaks, for tests of layouts and for trying pages out: English with
 * accents, each word 40% longer. What is still English on such a page is not in src/words, and
 * what does not fit will not fit in another language.
 */
import { mapText } from "./mapText.ts";

/** Instead of a language in the names of built files. */
export const PSEUDO = "pseudo";

/** The language that browsers ask for it by. */
export const PSEUDO_TAG = "en-XA";

const GROWTH = 0.4;

// Of Latin-1 alone, which every font has.
const PLAIN = "aceinouyACEINOUY";
const ACCENTED = "áçéíñóúýÁÇÉÍÑÓÚÝ";

/** What means something in a regular expression. */
const SPECIAL = /[\\^$.*+?()[\]{}|]/g;

export function pseudo<T>(words: T): T {
	return mapText(words, (text, values) => {
		const names = textsIn(values).filter((name) => name !== "");
		const kept = names.map((name) => name.replace(SPECIAL, "\\$&"));
		// A word, but no part of a name that was given.
		const parts = new RegExp([...kept, "\\p{L}{2,}"].join("|"), "gu");
		return text.replace(parts, (part) =>
			names.includes(part) ? part : lengthened(part),
		);
	});
}

function lengthened(word: string): string {
	const accented = [...word]
		.map((letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter)
		.join("");
	return accented + accented.slice(-Math.ceil(word.length * GROWTH));
}

/** Names and times that a function was called with, also those that other functions would say. */
function textsIn(values: readonly unknown[]): string[] {
	return values.flatMap((value) => {
		if (typeof value === "string") return [value];
		if (typeof value !== "object" || value === null) return [];
		return textsIn(Object.values(value));
	});
}
