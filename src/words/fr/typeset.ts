/** French puts a narrow no-break space before `; : ! ?` and inside guillemets. */
const NARROW_SPACE = "\u202f";

function typesetText(text: string): string {
	return text
		.replaceAll(/ (?=[;:!?»])/g, NARROW_SPACE)
		.replaceAll("« ", `«${NARROW_SPACE}`);
}

/** The same words with French spaces, in every string and in what every function returns. */
export function typeset<T>(words: T): T {
	return typesetAny(words) as T;
}

function typesetAny(words: unknown): unknown {
	if (typeof words === "string") return typesetText(words);
	if (typeof words === "function")
		return (...values: unknown[]) => typesetAny(words(...values));
	if (Array.isArray(words)) return words.map(typesetAny);
	if (typeof words !== "object" || words === null) return words;
	return Object.fromEntries(
		Object.entries(words).map(([name, word]) => [name, typesetAny(word)]),
	);
}
