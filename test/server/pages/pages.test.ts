import { describe, expect, test } from "vitest";
import { RETRY_SCRIPT } from "../../../src/server/pages/layout/retryScript.ts";
import { LANGUAGES, nameOf, tagOf } from "../../../src/words/languages.ts";
import { PSEUDO } from "../../../src/words/pseudo.ts";
import { wordsFor } from "../../support/wordsFor.ts";
import { sentencesOf } from "../../words/walk.ts";
import { tagsOf, textOf } from "./support/html.ts";
import { ALL_PAGES, chromeIn, homePage, pagesIn } from "./support/samples.tsx";

/** The app that a page offers to install speaks its language. */
function manifestIn(html: string): string {
	const language = /<html lang="(\w+)/.exec(html)?.[1];
	return language === "en"
		? "/manifest.webmanifest"
		: `/build/manifest.${language}.webmanifest`;
}

describe.each(ALL_PAGES)("the page %s", (_, html) => {
	test("is a whole document", () => {
		expect(html).toMatch(
			new RegExp(
				`^<!doctype html><html lang="(${LANGUAGES.map(tagOf).join("|")})"`,
			),
		);
		expect(html).toMatch(/<\/html>$/);
		expect(html).toMatch(/<title>[^<]+<\/title>/);
		expect(html).toContain('<meta name="description"');
		expect(html).toContain('<meta name="theme-color"');
		expect(html).toContain('<meta charset="utf-8"');
	});

	test("links to what installs the site", () => {
		const links = tagsOf(html, "link").map(({ attributes }) => attributes);
		for (const [rel, href] of [
			["manifest", manifestIn(html)],
			["icon", "/favicon.svg"],
			["apple-touch-icon", "/apple-touch-icon.png"],
		])
			expect(links).toContainEqual(expect.objectContaining({ rel, href }));
	});

	test("may be zoomed", () => {
		expect(html).not.toMatch(/user-scalable|maximum-scale/);
	});

	test("has one main heading and one main part", () => {
		expect(tagsOf(html, "h1")).toHaveLength(1);
		expect(tagsOf(html, "main")).toHaveLength(1);
	});

	test("keeps to the policy: no style or handler of its own, and one script that it knows", () => {
		expect(tagsOf(html, "style")).toEqual([]);
		for (const { attributes } of tagsOf(html)) {
			expect(attributes).not.toHaveProperty("style");
			for (const name of Object.keys(attributes))
				expect(name).not.toMatch(/^on/);
		}
		const [own, ...others] = html.split(`<script>${RETRY_SCRIPT}</script>`);
		expect(others).toHaveLength(1);
		for (const { attributes } of tagsOf(own + others[0], "script"))
			expect(attributes.src ?? attributes.type).toMatch(
				/^\/build\/|^application\/json$/,
			);
	});

	test("has no id twice, and every reference leads to one", () => {
		const tags = tagsOf(html);
		const ids = tags.flatMap(({ attributes }) => attributes.id ?? []);
		expect(ids).toEqual([...new Set(ids)]);
		const references = tags.flatMap(({ attributes }) => [
			...(attributes["aria-describedby"]?.split(" ") ?? []),
			...(attributes["aria-labelledby"]?.split(" ") ?? []),
			...(attributes.for === undefined ? [] : [attributes.for]),
			...(attributes.href?.startsWith("#") ? [attributes.href.slice(1)] : []),
		]);
		for (const reference of references) expect(ids).toContain(reference);
	});

	test("has a label for every field, and a type for every button", () => {
		const labelled = tagsOf(html, "label").map(
			({ attributes }) => attributes.for,
		);
		const fields = [...tagsOf(html, "input"), ...tagsOf(html, "select")];
		for (const { attributes } of fields) {
			if (attributes.type === "hidden" || attributes.type === "radio") continue;
			// Only for password managers.
			if ("hidden" in attributes) continue;
			expect(labelled).toContain(attributes.id);
		}
		for (const { attributes } of tagsOf(html, "button"))
			expect(attributes.type).toBe("submit");
		for (const [radio] of html.matchAll(/<label><input[^>]*>/g))
			expect(radio).toContain('type="radio"');
	});

	test("says what each picture shows, or hides it", () => {
		for (const { attributes } of tagsOf(html, "svg"))
			expect(
				attributes["aria-hidden"] ??
					attributes["aria-labelledby"] ??
					attributes["aria-label"],
			).toBeTruthy();
	});

	test("names each link whose words a phone hides", () => {
		for (const { attributes } of tagsOf(html, "a"))
			if (attributes.class === "account-link")
				expect(attributes["aria-label"]).toBeTruthy();
	});

	test("has forms that go where the server listens", () => {
		for (const { attributes } of tagsOf(html, "form"))
			expect(`${attributes.method} ${attributes.action}`).toMatch(
				/^(get \/join|post \/(play|play-now|games|register|sign-in|sign-out|recover|register\/name|account\/(password|delete|sign-out|sign-out-everywhere|new-password|confirm|codes|bot|tokens\/(new|revoke)|news|password\/remove|passkeys\/(rename|remove)|providers\/unlink|holiday|holiday\/end)|language|theme|contrast|lesson|game\/\w{12,16}\/(join|leave|remove|begin|rematch)))$/,
			);
	});
});

/** The players of the sample pages, and what no language translates. */
const NAMES = /^(Amber Fox|Bold Bear|BOT Ann|Bearer hexmarch)$/;

/** Sentences of several words, which a page in another language can't have by chance. */
function sentencesIn(language: (typeof LANGUAGES)[number]): string[] {
	return [...sentencesOf(wordsFor(language)).values()].filter((sentence) =>
		/\p{L}+ \p{L}+ \p{L}+/u.test(sentence),
	);
}

test.each(LANGUAGES.filter((language) => language !== "en"))(
	"no page in %s has an English sentence",
	(language) => {
		const english = sentencesIn("en");
		const left = pagesIn(language).flatMap(([name, html]) => {
			const text = textOf(html);
			const found = english.filter((sentence) => text.includes(sentence));
			return found.map((sentence) => `${name}: ${sentence}`);
		});
		expect(left).toEqual([]);
	},
);

test("no page has a sentence that is not among the words", () => {
	const left = pagesIn(PSEUDO).flatMap(([name, html]) => {
		const words =
			textOf(html).match(/(?<!\p{L})[a-zA-Z]{3,} [a-zA-Z]{3,}(?!\p{L})/gu) ??
			[];
		return words
			.filter((found) => !NAMES.test(found))
			.map((found) => `${name}: ${found}`);
	});
	expect(left).toEqual([]);
});

test("a script's text and the pages' words are escaped", () => {
	const html = homePage(chromeIn("en", { viewerName: '<b onclick="x">' }));
	expect(html).not.toContain("<b onclick");
	expect(html).toContain("&lt;b onclick");
});

test("the theme and the contrast that were chosen are set", () => {
	const plain = homePage(chromeIn("en"));
	expect(plain).not.toMatch(/<html[^>]*data-/);
	expect(plain.match(/name="theme-color" media=/g)).toHaveLength(2);
	const chosen = homePage(chromeIn("en", { theme: "light", contrast: true }));
	expect(chosen).toMatch(/<html[^>]* data-theme="light" data-contrast="high"/);
	expect(chosen.match(/name="theme-color"/g)).toHaveLength(1);
	expect(chosen).toContain('value="light" aria-pressed="true"');
	expect(chosen).toContain('value="high" aria-pressed="true"');
});

test("the forms of the header lead back to their page", () => {
	const html = homePage(chromeIn("en", { path: "/game/x?y=1" }));
	expect(html.match(/name="back" value="\/game\/x\?y=1"/g)).toHaveLength(3);
});

test.each(LANGUAGES)(
	"the page in %s offers all languages, each by its own name",
	(language) => {
		const html = homePage(chromeIn(language));
		expect(LANGUAGES.length).toBeGreaterThan(1);
		for (const each of LANGUAGES) {
			const pressed = each === language ? ' aria-pressed="true"' : "";
			expect(html).toContain(
				`value="${each}" lang="${tagOf(each)}"${pressed}>${nameOf(each)}</button>`,
			);
		}
	},
);

test("languages are named as their speakers name them", () => {
	expect(nameOf("en")).toBe("English");
	expect(nameOf("fr")).toBe("Français");
});
