/**
 * The same words with each text changed: every string, and every string in what a function
 * returns. `change` gets a function's arguments too. A language's typography is such a change.
 */
export function mapText<T>(
	words: T,
	change: (text: string, values: readonly unknown[]) => string,
): T {
	const mapped = (word: unknown, values: readonly unknown[]): unknown => {
		if (typeof word === "string") return change(word, values);
		if (typeof word === "function")
			return (...given: unknown[]) => mapped(word(...given), given);
		if (Array.isArray(word)) return word.map((part) => mapped(part, values));
		if (typeof word !== "object" || word === null) return word;
		return Object.fromEntries(
			Object.entries(word).map(([name, part]) => [name, mapped(part, values)]),
		);
	};
	return mapped(words, []) as T;
}
