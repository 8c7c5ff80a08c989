import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
	builtName,
	inEachLanguage,
	translateEntry,
} from "../../scripts/build/entries.ts";
import { LANGUAGES } from "../../src/words/languages.ts";

const CLIENT = new URL("../../src/client/", import.meta.url);

test("an entry is built once for each language, under a name for each", () => {
	expect(
		inEachLanguage("src/client/game/game.entry.ts").map(builtName),
	).toEqual(LANGUAGES.map((language) => `game.${language}.js`));
});

test("words are named after their language too, other scripts after themselves alone", () => {
	expect(builtName("/site/src/words/fr/lazy.ts")).toBe("lazy.fr.js");
	expect(builtName("src/client/home/home.ts")).toBe("home.js");
});

test("an entry takes its words from the folder of its language", () => {
	expect(
		translateEntry(`import { lazyWords } from "../words/en/lazy.ts";`, "fr"),
	).toBe(`import { lazyWords } from "../words/fr/lazy.ts";`);
});

test("a further language needs no file in the browser's code: its entries name no other language than English", () => {
	const paths = readdirSync(CLIENT, { recursive: true, encoding: "utf8" });
	const entries = paths.filter((path) => path.endsWith(".entry.ts"));
	expect(entries.length).toBeGreaterThan(0);
	for (const language of LANGUAGES) {
		const own = new RegExp(`\\.${language}\\.ts$`);
		expect(paths.filter((path) => own.test(path))).toEqual([]);
		if (language === "en") continue;
		for (const entry of entries)
			expect(readFileSync(new URL(entry, CLIENT), "utf8")).not.toContain(
				`/words/${language}/`,
			);
	}
});
