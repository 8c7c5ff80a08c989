/** Every sentence of a language by its path: functions are called with a value that passes for anything. */
export function sentencesOf(words: unknown, path = ""): Map<string, string> {
	const found = new Map<string, string>();
	const visit = (word: unknown, at: string) => {
		if (typeof word === "string") found.set(at, word);
		else if (typeof word === "function") {
			const said: unknown = word(ANYTHING, ANYTHING, ANYTHING, ANYTHING);
			if (said !== ANYTHING) visit(said, `${at}()`);
		} else if (typeof word === "object" && word !== null)
			for (const [name, part] of Object.entries(word))
				visit(part, at === "" ? name : `${at}.${name}`);
	};
	visit(words, path);
	return found;
}

/** As a number it is 3, and so it is in a text; every property, and every call's result, is itself; as a list it is two texts. */
const ANYTHING: unknown = new Proxy(() => {}, {
	get: (_, name) => {
		if (name === Symbol.toPrimitive) return () => 3;
		if (name === Symbol.iterator)
			return function* () {
				yield "3";
				yield "3";
			};
		return name === "join" ? () => "3" : ANYTHING;
	},
	apply: () => ANYTHING,
});
