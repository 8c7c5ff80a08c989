import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { wordsFor } from "../support/wordsFor.ts";
import { sentencesOf } from "./walk.ts";

const textOf = (path: string) =>
	readFileSync(
		fileURLToPath(new URL(`../../${path}`, import.meta.url)),
		"utf8",
	);

type Row = { readonly word: string; readonly others: readonly string[] };

/** The word list: for each thing its word, and what it is not called. */
function rowsIn(language: "en" | "fr"): Row[] {
	const [word, others] = language === "en" ? [0, 3] : [1, 4];
	const [list] = textOf("docs/words.md").split("\n## ");
	return list
		.split("\n")
		.filter((line) => /^\| (?!English|---)/.test(line))
		.map((line) => line.split("|").slice(1, -1))
		.map((cells) => ({
			word: cells[word].trim(),
			others: cells[others].split(",").flatMap((one) => one.trim() || []),
		}));
}

/** What a text calls by a word that the list replaces. */
function wrongIn(text: string, rows: readonly Row[]): string[] {
	return rows.flatMap(({ word, others }) =>
		others
			.filter((other) =>
				new RegExp(`(?<![\\p{L}-])${other}(?![\\p{L}])`, "iu").test(text),
			)
			.map((other) => `${other}: say ${word}`),
	);
}

/** Sentences that use such a word in its everyday sense, not for a thing of the game. */
const EVERYDAY: Readonly<Record<"en" | "fr", readonly RegExp[]>> = {
	en: [
		/^site\.gameList\.heading$/,
		/^site\.noCookie\.text$/,
		/^game\.talk\.phrases\.goodLuck/,
	],
	fr: [],
};

describe.each(["en", "fr"] as const)("in %s", (language) => {
	const rows = rowsIn(language);

	test("the list names each thing once", () => {
		expect(rows.length).toBeGreaterThan(20);
		const words = rows.map(({ word }) => word);
		expect(new Set(words).size).toBe(words.length);
		for (const { others } of rows)
			for (const other of others) expect(words).not.toContain(other);
	});

	test("no sentence calls a thing by another word", () => {
		const wrong = [...sentencesOf(wordsFor(language))]
			.filter(([path]) => !EVERYDAY[language].some((one) => one.test(path)))
			.flatMap(([path, sentence]) =>
				wrongIn(sentence, rows).map((one) => `${path}: ${one}`),
			);
		expect(wrong).toEqual([]);
	});
});

test("README and the exact rules use the same words", () => {
	const prose = (text: string) => text.replace(/```.*?```|`[^`]*`/gs, "");
	const [readme, deploying] = textOf("README.md").split("## How to deploy");
	for (const text of [readme, textOf("docs/rules.md")])
		expect(wrongIn(prose(text), rowsIn("en"))).toEqual([]);
	const [, glossary] = deploying.split("## Glossary");
	// What is done to a match is called a command in the code.
	const rows = rowsIn("en").filter(({ word }) => word !== "order");
	expect(wrongIn(prose(glossary), rows)).toEqual([]);
});
