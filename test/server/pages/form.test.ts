import { expect, test } from "vitest";
import { DEFAULT_PLAY } from "../../../src/forms/botGameForm.ts";
import { DEFAULT_GAME } from "../../../src/server/forms/peopleGameForm.ts";
import { LANGUAGES } from "../../../src/words/languages.ts";
import { tagsOf, textOf } from "./support/html.ts";
import { chromeIn, homePage, newGamePage } from "./support/samples.tsx";

const english = chromeIn("en");

test.each([
	["/play-now", "Play now"],
	["/play", "Play bots"],
])("one button begins a game without any field: %s", (action, name) => {
	const html = homePage(english);
	const form = html.slice(html.indexOf(`action="${action}"`));
	const [inside] = form.split("</form>");
	expect(inside).toMatch(new RegExp(`<button type="submit"[^>]*>${name}</`));
	// Nobody fills in the form's key.
	expect(inside).not.toMatch(/<input (?!type="hidden")/);
});

test("the home page leads to people's games", () => {
	const html = homePage(english);
	for (const path of ["/games/new", "/lobby", "/games", "/how-to-play"])
		expect(html).toContain(`href="${path}"`);
	expect(html).toContain('<form class="join" method="get" action="/join">');
});

test("the options are folded away", () => {
	expect(homePage(english)).toMatch(
		/<details id="options" class="options"><summary>/,
	);
});

test.each([
	["the options", homePage(english), DEFAULT_PLAY],
	["the page that creates a game", newGamePage(english), DEFAULT_GAME],
])("%s: every field is there, with its default", (_, html, defaults) => {
	for (const [name, value] of Object.entries(defaults)) {
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

test("a size that is not offered is one of one's own", () => {
	const html = homePage(english, { board: "7x8", bots: "x" });
	expect(html).toContain('<option value="own" selected="">');
	expect(html).toMatch(/<input id="cols" name="cols" value="7"/);
	expect(html).toMatch(/<input id="rows" name="rows" value="8"/);
});

test("what is no board stays among the choices, as it was typed", () => {
	expect(homePage(english, { board: "huge" })).toContain(
		'<option value="huge" selected="">huge</option>',
	);
});

test("the bots, the paces and the ends are offered in two groups each, and another one that was typed stays", () => {
	const html = newGamePage(english);
	expect(html.match(/<optgroup/g)).toHaveLength(6);
	expect(html).toContain('<option value="20" selected="">20 seconds a turn');
	expect(html).toContain('<option value="259200">3 days a turn</option>');
	const typed = newGamePage(english, { pace: "77", seats: "x" });
	expect(typed).toContain('<option value="77" selected="">');
});

test("finer rules are folded away, unless something is wrong with them", () => {
	const isOpen = /<details class="options" open=""/;
	expect(newGamePage(english)).not.toMatch(isOpen);
	expect(newGamePage(english, { seats: "1" })).not.toMatch(isOpen);
	expect(newGamePage(english, { end: "endless" })).toMatch(isOpen);
});

test("what is wrong stands above the form as well, and leads to the field", () => {
	const html = newGamePage(english, { seats: "99", pace: "400" });
	const list = html.slice(html.indexOf('class="problems"'));
	expect(list.indexOf('href="#seats"')).toBeGreaterThan(0);
	expect(list.indexOf('href="#pace"')).toBeLessThan(list.indexOf("</ul>"));
});

test("what was typed can't become markup", () => {
	const html = homePage(english, { bots: '"><script>x</script>' });
	expect(html).not.toContain("<script>x");
});

test.each([
	[{ ruleset: "chess" }, "This is not one of the choices."],
	[{ board: "huge" }, "Enter a board as columns x rows"],
	[{ board: "3x9" }, "A board has 5 to 40 columns."],
	[{ board: "9x99" }, "A board has 5 to 30 rows."],
	[{ bots: "15" }, "This game takes 1 to 14 bots."],
	[{ bots: "14", board: "11x9" }, "This board has room for 3 bots at most."],
	[{ bots: "1", board: "5x5" }, "This board has no room for bots."],
	[{ end: "turn-limit", turns: "999" }, "This game lasts 8 to 100 turns."],
	[
		{ ruleset: "turn-by-turn", end: "turn-limit", turns: "9999" },
		"This game lasts 1 to 2,000 turns.",
	],
	[{ end: "endless" }, "A march ends after a number of turns."],
	[{ map: "moon" }, "This is not one of the choices."],
])("%j is answered with a plain sentence", (typed, sentence) => {
	expect(textOf(homePage(english, typed))).toContain(sentence);
	for (const language of LANGUAGES)
		expect(homePage(chromeIn(language), typed)).toContain('class="problem"');
});

test.each([
	[{ seats: "1" }, "This game takes 2 to 15 players."],
	[{ seats: "5", board: "11x9" }, "This board has room for 4 players at most."],
	[{ pace: "4" }, "A turn takes 5 seconds to 3 minutes, or 1 hour to 3 days."],
])(
	"creating a game, %j is answered with a plain sentence",
	(typed, sentence) => {
		expect(textOf(newGamePage(english, typed))).toContain(sentence);
		for (const language of LANGUAGES)
			expect(newGamePage(chromeIn(language), typed)).toContain(
				'class="problem"',
			);
	},
);
