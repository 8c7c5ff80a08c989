import { describe, expect, test } from "vitest";
import readme from "../../../README.md?raw";
import { MAP_SHAPES } from "../../../src/rules/maps/shapes.ts";
import { marchFor } from "../../../src/rules/modes.ts";
import { eightSentences } from "../../../src/server/pages/manual/eightSentences.ts";
import { HowToPlayPage, renderPage } from "../../../src/server/pages/pages.ts";
import { LANGUAGES } from "../../../src/words/languages.ts";
import { wordsFor } from "../../support/wordsFor.ts";
import { tagsOf, textOf } from "./support/html.ts";
import { chromeIn } from "./support/samples.tsx";

describe.each(LANGUAGES)("How to play in %s", (language) => {
	const context = chromeIn(language);
	const html = renderPage(<HowToPlayPage context={context} />);

	test("has the eight sentences, numbered, before anything else", () => {
		const [list] = html.match(/<ol class="sentences">.*?<\/ol>/s) ?? [""];
		const items = [...list.matchAll(/<li>(.*?)<\/li>/gs)].map(([, item]) =>
			textOf(item).trim(),
		);
		expect(items).toEqual(eightSentences(context.words));
		expect(items).toHaveLength(8);
		expect(html.indexOf(list)).toBeLessThan(html.indexOf('<svg class="board'));
	});

	test("links to each of its sections", () => {
		const sections = tagsOf(html, "section").map(
			({ attributes }) => attributes.id,
		);
		const links = tagsOf(html, "a").flatMap(
			({ attributes: { href } }) => href.match(/^#(.*)/)?.[1] ?? [],
		);
		expect(links.filter((id) => id !== "content")).toEqual(sections);
	});

	test("tells each picture in words", () => {
		const pictures = html.match(/<svg class="board.*?<\/svg>/gs) ?? [];
		// Before and after: five of march and two of the classic.
		expect(pictures).toHaveLength(2 * (5 + 2) + MAP_SHAPES.length);
		for (const picture of pictures) {
			expect(picture).toMatch(/<title id="[^"]+">[^<]+<\/title>/);
			expect(picture).toMatch(/<desc id="[^"]+">[^<]+<\/desc>/);
		}
	});

	test("has the turns and minutes of each size of map", () => {
		const row =
			html.match(/<th scope="row">40 × 30<\/th>(.*?)<\/tr>/s)?.[1] ?? "";
		const { end, pace } = marchFor({ cols: 40, rows: 30 });
		const turns = end.type === "points" ? end.turns : 0;
		const minutes = Math.ceil((turns * pace.collectingMs) / 60_000);
		expect(textOf(row).split("\n").filter(Boolean).slice(1)).toEqual([
			`${turns}`,
			`${minutes}`,
		]);
	});

	test("keeps what only the classic has: banking, reach, wear and chance", () => {
		const classic = html.slice(html.indexOf('<section id="classic"'));
		const said = textOf(classic.slice(0, classic.indexOf("</section>")));
		const { manual } = context.words;
		for (const text of [
			manual.kinds.bank.title,
			manual.classic.reachTable,
			manual.classic.wearTitle,
			manual.classic.chanceTitle,
			manual.classic.protectionTitle,
		])
			expect(said).toContain(text);
	});
});

test("the README has the eight sentences of How to play, with the rules' numbers", () => {
	const [, part] = readme.split("\n## How to play\n");
	const listed = [...part.split("\n## ")[0].matchAll(/^\d\. (.*)$/gm)].map(
		([, sentence]) => sentence.replaceAll("**", "").replaceAll("'", "’"),
	);
	expect(listed).toEqual(eightSentences(wordsFor("en").site));
});
