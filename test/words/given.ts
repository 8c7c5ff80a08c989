/**
 * What each sentence says of the values that it is given: functions are called with values that are
 * numbers of their own, which are then looked for in the text.
 */

/** By the path of each sentence, the values in it, as `0` for the first or `1.name` for a part of the second. */
export type Said = Map<string, ReadonlySet<string>>;

export function saidIn(words: unknown): Said {
	const said: Said = new Map();
	const visit = (word: unknown, path: string) => {
		if (typeof word === "function") {
			const values = new Values();
			const text: unknown = word(...["0", "1", "2", "3"].map(values.value));
			said.set(path, typeof text === "string" ? values.in(text) : new Set());
		} else if (typeof word === "object" && word !== null)
			for (const [name, part] of Object.entries(word))
				visit(part, path === "" ? name : `${path}.${name}`);
	};
	visit(words, "");
	return said;
}

const FIRST = 2001;
/** Sentences name the number after a turn's. */
const STEP = 2;

class Values {
	readonly #numbers = new Map<string, number>();

	/** A value that passes for a number, a text, an object, a list or a function. */
	readonly value = (path: string): unknown => {
		const number = FIRST + STEP * this.#numbers.size;
		const known = this.#numbers.get(path) ?? number;
		this.#numbers.set(path, known);
		return new Proxy(() => {}, {
			get: (_, name) => {
				if (name === Symbol.toPrimitive) return () => known;
				if (name === Symbol.iterator)
					return () => [String(known), "7"].values();
				// Of somebody else, whose name is said.
				return name === "isYou" ? false : this.value(`${path}.${String(name)}`);
			},
			apply: () => this.value(`${path}()`),
		});
	};

	in(text: string): Set<string> {
		const plain = text.replaceAll(/(?<=\d)[\s.,\u00a0\u202f](?=\d)/gu, "");
		const found = [...this.#numbers].filter(([, number]) =>
			[number, number + 1].some((each) => plain.includes(String(each))),
		);
		return new Set(found.map(([path]) => path));
	}
}
