import { describe, expect, test } from "vitest";
import { typeset } from "../../src/words/fr/typeset.ts";
import {
	isLanguage,
	LANGUAGES,
	type Language,
} from "../../src/words/languages.ts";
import { numbersIn } from "../../src/words/numbers.ts";
import { wordsFor } from "../support/wordsFor.ts";
import { saidIn } from "./given.ts";
import { sentencesOf } from "./walk.ts";

/** What may be the same in English and another language: names, signs, and words that both have. */
const SHARED = [
	/^site\.(name|contrasts\.normal|push\.title)$/,
	/^site\.(whole|exact|signed|phrases|sentences|learn\.sentences|dump\.size)\(\)$/,
	/^site\.form\.(options|plans\.label|bots\.label)$/,
	/^site\.players\.leaderboard\.bots$/,
	/^site\.gameList\.live\.on$/,
	/^site\.players\.rating\.doubt$/,
	/^site\.(gamePage\.columns\.points|gameList\.line\.(map|phrases)\(\))$/,
	/^site\.manual\.maps\.board\(\)$/,
	/^site\.players\.(rating\.(give\(\)|columns\.date)|past\.(bots|points)\(\)|filters\.ruleset\.label)$/,
];

/** The same in one language, whose word happens to be that of English. */
const SHARED_IN: Partial<Record<Language, readonly RegExp[]>> = {
	de: [
		/^site\.(embed\.live|gamePage\.columns\.land|day\.(facts\.maps\.ring|ranking\.columns\.land)|account\.name\.label|(waysIn\.passkeys|offline)\.title)$/,
	],
	es: [/^site\.gamePage\.bots\.captain$/],
	it: [
		/^site\.percent\(\)$/,
		/^site\.(account\.password\.label|offline\.title)$/,
	],
	ja: [/^site\.percent\(\)$/],
	pl: [/^site\.(percent\(\)|offline\.title)$/],
	pt: [
		/^site\.percent\(\)$/,
		/^site\.players\.(rating\.columns|past|leaderboard\.columns)\.rating$/,
		/^site\.players\.profile\.ratings$/,
	],
	uk: [/^site\.percent\(\)$/],
	zh: [/^site\.percent\(\)$/],
};

const TRANSLATIONS = LANGUAGES.filter((language) => language !== "en");

describe("every language is complete", () => {
	test.each(LANGUAGES)("%s has no empty sentence", (language) => {
		const sentences = sentencesOf(wordsFor(language));
		expect(sentences.size).toBeGreaterThan(200);
		for (const [path, sentence] of sentences)
			expect(sentence.trim(), path).not.toBe("");
	});

	test.each(LANGUAGES)("%s has the sentences that English has", (language) => {
		const [english, own] = (["en", language] as const).map((one) =>
			[...sentencesOf(wordsFor(one)).keys()].sort(),
		);
		expect(own).toEqual(english);
	});

	test.each(TRANSLATIONS)(
		"%s says all that a sentence is given",
		(language) => {
			const own = saidIn(wordsFor(language));
			const english = [...saidIn(wordsFor("en"))];
			expect(english.flatMap(([, said]) => [...said]).length).toBeGreaterThan(
				200,
			);
			const unsaid = english.flatMap(([path, said]) =>
				[...said]
					.filter((value) => !own.get(path)?.has(value))
					.map((value) => `${path}: ${value}`),
			);
			expect(unsaid).toEqual([]);
		},
	);

	test.each(TRANSLATIONS)(
		"no sentence of the pages was left in English: %s",
		(language) => {
			const english = sentencesOf(wordsFor("en").site, "site");
			const shared = [...SHARED, ...(SHARED_IN[language] ?? [])];
			const same = [...sentencesOf(wordsFor(language).site, "site")]
				.filter(([path, sentence]) => english.get(path) === sentence)
				.map(([path]) => path)
				.filter((path) => !shared.some((each) => each.test(path)));
			expect(same).toEqual([]);
		},
	);

	test.each(TRANSLATIONS)(
		"no sentence of the game was left in English: %s",
		(language) => {
			const english = sentencesOf(wordsFor("en").game, "game");
			const same = [...sentencesOf(wordsFor(language).game, "game")].filter(
				([path, sentence]) =>
					/\p{L}+ \p{L}+/u.test(sentence) && english.get(path) === sentence,
			);
			expect(same).toEqual([]);
		},
	);
});

describe("typography", () => {
	test("French sets a narrow no-break space before high punctuation and in guillemets", () => {
		expect(typeset("« Oui », dit-il : non ; quoi ? Rien !")).toBe(
			"«\u202fOui\u202f», dit-il\u202f: non\u202f; quoi\u202f? Rien\u202f!",
		);
		for (const [path, sentence] of sentencesOf(wordsFor("fr")))
			expect(sentence, path).not.toMatch(/[^\u202f\u00a0][;:!?»]|«[^\u202f]/u);
	});

	test("English sets none", () => {
		for (const [path, sentence] of sentencesOf(wordsFor("en").site))
			expect(sentence, path).not.toMatch(/[\u202f\u00a0\s][;:!?]/u);
	});

	test.each(LANGUAGES)("%s has curly apostrophes", (language) => {
		for (const [path, sentence] of sentencesOf(wordsFor(language)))
			expect(sentence, path).not.toMatch(/\p{L}'\p{L}/u);
	});
});

test("numbers are written as the language has them", () => {
	const english = numbersIn("en");
	const french = numbersIn("fr");
	expect(english.whole(12345)).toBe("12,345");
	expect(french.whole(12345)).toBe("12\u202f345");
	expect(english.exact(16.667)).toBe("16.67");
	expect(french.exact(16.667)).toBe("16,67");
	expect(english.percent(0.5)).toBe("50%");
	expect(french.percent(0.5)).toMatch(/^50[\u202f\u00a0]%$/);
	expect(french.signed(-0.3)).toBe("\u22120,3");
	expect(english.signed(20)).toBe("+20");
	expect(english.signed(0)).toBe("0");
});

test("sentences follow one another as the language has them, each with its full stop", () => {
	const { sentences, phrases } = wordsFor("en").game;
	expect(sentences(["Turn 3", "", "You lead.", "Really?"])).toBe(
		"Turn 3. You lead. Really?",
	);
	expect(sentences(["He said “no.”", "All (2)"])).toBe(
		"He said “no.” All (2).",
	);
	expect(wordsFor("ja").game.sentences(["ターン3", "本当？"])).toBe(
		"ターン3。本当？",
	);
	expect(wordsFor("zh").site.sentences(["第3回合", "你领先。"])).toBe(
		"第3回合。你领先。",
	);
	expect(phrases(["you", "host"])).toBe("you, host");
	expect(wordsFor("zh").game.lobby.phrases(["你", "房主"])).toBe("你，房主");
});

test("one tile is not tiles", () => {
	expect(wordsFor("en").site.board.free(1)).toBe("Free: 1 tile.");
	expect(wordsFor("en").site.board.free(2)).toBe("Free: 2 tiles.");
	expect(wordsFor("fr").site.board.free(2)).toBe("Libre\u202f: 2 cases.");
	expect(wordsFor("fr").site.board.free(1)).toBe("Libre\u202f: 1 case.");
});

test("a language is known by its code alone", () => {
	expect(LANGUAGES.every(isLanguage)).toBe(true);
	for (const other of ["tlh", "EN", "", null, undefined, 1, "toString"])
		expect(isLanguage(other)).toBe(false);
});

test.each(LANGUAGES)("in %s the first turn is turn 1", (language) => {
	const { site, game } = wordsFor(language);
	const named = [
		game.turn(0),
		game.turn(0, 24),
		game.title("", 0),
		game.titleYourTurn(0),
		game.notes.protectedUntil(0),
		game.replay.turnOf(0, 24),
		game.proof.fails(0),
		game.proof.show(0),
		game.settings.events.on(0),
		site.gamePage.title(0, null),
		site.gameList.line.turn(0),
		site.manual.classic.chance(0),
	];
	for (const text of named) {
		expect(text).toMatch(/\b1\b/);
		expect(text).not.toMatch(/\b0\b/);
	}
	expect(game.turn(23, 24)).toMatch(/24\D+24/);
});
