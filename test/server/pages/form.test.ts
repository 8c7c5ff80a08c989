import { expect, test } from "vitest";
import { DEFAULT_FORM } from "../../../src/server/playForm.ts";
import { LANGUAGES } from "../../../src/words/words.ts";
import { tagsOf, textOf } from "./support/html.ts";
import { chromeIn, homePage } from "./support/samples.tsx";

const english = chromeIn("en");

test("one button begins a game without any field", () => {
	expect(homePage(english)).toMatch(
		/<form method="post" action="\/play"><button type="submit" class="play">Play<\/button><\/form>/,
	);
});

test("the options are folded away, and hold every field with its default", () => {
	const html = homePage(english);
	expect(html).toMatch(/<details id="options" class="options"><summary>/);
	for (const [name, value] of Object.entries(DEFAULT_FORM)) {
		const field = tagsOf(html).find(({ attributes }) => attributes.id === name);
		expect(field, name).toBeDefined();
		if (field?.name === "input") expect(field.attributes.value).toBe(value);
		else
			expect(html).toMatch(
				new RegExp(`value="${value}" (selected|checked)=""`),
			);
	}
});

test("what was typed is kept, and what is wrong stands beside its field", () => {
	const html = homePage(english, { bots: "lots", clock: "30" });
	expect(html).toMatch(/<details id="options" class="options" open=""/);
	const [bots] = tagsOf(html, "input").filter(
		({ attributes }) => attributes.name === "bots",
	);
	expect(bots.attributes).toMatchObject({
		value: "lots",
		"aria-invalid": "true",
		"aria-describedby": "bots-problem bots-help",
	});
	expect(html).toContain(
		'<p id="bots-problem" class="problem">This needs a whole number, such as 5.</p>',
	);
	expect(html).toMatch(/value="30" selected=""/);
	expect(html).not.toContain("clock-problem");
});

test("a board that is not offered stays among the choices", () => {
	expect(homePage(english, { board: "7x7", bots: "x" })).toContain(
		'<option value="7x7" selected="">7x7</option>',
	);
});

test("what was typed can't become markup", () => {
	const html = homePage(english, { bots: '"><script>x</script>' });
	expect(html).not.toContain("<script>x");
});

test.each([
	[{ ruleset: "chess" }, "This is not one of the choices."],
	[{ board: "huge" }, "Write a board as columns x rows"],
	[{ board: "3x99" }, "A board has 5 to 40 columns and 5 to 30 rows."],
	[{ bots: "15" }, "This game takes 1 to 14 bots."],
	[{ bots: "14", board: "5x5" }, "This board has room for 11 bots at most."],
	[{ end: "turn-limit", turns: "999" }, "A game lasts 1 to 200 turns."],
	[{ end: "endless" }, "March always ends."],
])("%j is answered with a plain sentence", (typed, sentence) => {
	expect(textOf(homePage(english, typed))).toContain(sentence);
	for (const language of LANGUAGES)
		expect(homePage(chromeIn(language), typed)).toContain('class="problem"');
});
