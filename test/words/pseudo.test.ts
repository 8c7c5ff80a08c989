import { expect, test } from "vitest";
import { pseudo } from "../../src/words/pseudo.ts";
import { wordsFor } from "../support/wordsFor.ts";
import { sentencesOf } from "./walk.ts";

test("every sentence is longer by 40%, and none reads like English", () => {
	const letters = (text: string) =>
		text.match(/\p{L}{2,}/gu)?.join("").length ?? 0;
	for (const [path, english] of sentencesOf(wordsFor("en"))) {
		const own = pseudo(english);
		const least = letters(english) * 1.4;
		expect(letters(own), path).toBeGreaterThanOrEqual(Math.floor(least));
	}
});

test("what a sentence is given stays as it is", () => {
	const greet = pseudo(
		(name: string, count: number) => `${name} has ${count} tiles`,
	);
	expect(greet("Amber Fox", 12)).toBe("Amber Fox hásás 12 tílésés");
});
