/** In which language a page is answered, and how one in another language is found. */
import { describe, expect, test } from "vitest";
import { FOUND_PAGES } from "../../../src/server/http/languageAddress.ts";
import { LANGUAGES, tagOf } from "../../../src/words/languages.ts";
import { wordsFor } from "../../support/wordsFor.ts";
import { SITE, Visitor } from "../support/visitor.ts";

type Answer = { status: number; to: string | null; html: string };

async function ask(
	path: string,
	{ accept = "", visitor = new Visitor() } = {},
): Promise<Answer> {
	const headers = { "Accept-Language": accept };
	const response = await visitor.fetch(path, { headers });
	const html = await response.text();
	return {
		status: response.status,
		to: response.headers.get("Location"),
		html,
	};
}

const langOf = ({ html }: Answer) => /<html lang="([^"]+)"/.exec(html)?.[1];
const canonicalOf = ({ html }: Answer) =>
	/<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
const alternatesIn = (text: string) =>
	[...text.matchAll(/rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(
		([, tag, href]) => [tag, href],
	);

describe("an address with a language", () => {
	test.each(FOUND_PAGES)(
		"is in that language for everybody: %s",
		async (path) => {
			const page = await ask(path === "/" ? "/fr" : `/fr${path}`, {
				accept: "en",
			});
			expect(page.status).toBe(200);
			expect(langOf(page)).toBe("fr");
		},
	);

	test("leads on to pages in that language, and to games that have none", async () => {
		const { html } = await ask("/fr/how-to-play");
		const hrefs = [...html.matchAll(/<a\b[^>]* href="([^"]+)"/g)].map(
			([, href]) => href,
		);
		expect(hrefs).toContain("/fr");
		expect(hrefs).toContain("/fr/lobby");
		expect(hrefs).toContain("/fr/learn");
		expect(hrefs).toContain("/games");
		expect(hrefs).not.toContain("/lobby");
		expect(html).toContain('aria-current="page"');
		const lobby = await ask("/fr/lobby");
		expect(lobby.html).toContain('href="/fr/lobby?region=asia"');
	});

	test("is no page where none has one", async () => {
		expect(await ask("/fr/")).toMatchObject({ status: 301, to: "/fr" });
		expect(await ask("/FR/Learn/")).toMatchObject({ to: "/fr/learn" });
		expect(await ask("/en/learn?x=1")).toMatchObject({ to: "/learn?x=1" });
		expect(await ask("/en")).toMatchObject({ status: 301, to: "/" });
		const id = await new Visitor().play();
		expect(await ask(`/fr/game/${id}`)).toMatchObject({ to: `/game/${id}` });
		for (const path of ["/fr/nothing", "/tlh", "/xx/learn", "/fr/fr"])
			expect((await ask(path)).status, path).toBe(404);
	});

	test("is kept by who comes from elsewhere, until a language is chosen", async () => {
		const visitor = new Visitor();
		await ask("/fr/learn", { accept: "en", visitor });
		expect(langOf(await ask("/games", { accept: "en", visitor }))).toBe("fr");
		await visitor.post("/language", { language: "en", back: "/games" });
		await ask("/fr/learn", { accept: "fr", visitor });
		expect(langOf(await ask("/games", { accept: "fr", visitor }))).toBe("en");
	});

	test("sets no cookie for who prefers that language anyway", async () => {
		const visitor = new Visitor();
		await ask("/fr/how-to-play", { accept: "fr", visitor });
		expect([...visitor.cookies.keys()].join()).not.toContain("language");
	});
});

describe("an address without a language", () => {
	test("is in the reader's, and never leads elsewhere", async () => {
		for (const path of FOUND_PAGES) {
			const page = await ask(path, { accept: "fr" });
			expect(page.status, path).toBe(200);
			expect(langOf(page), path).toBe("fr");
			expect(langOf(await ask(path)), path).toBe("en");
		}
	});

	test("varies with what decides", async () => {
		const response = await new Visitor().fetch("/how-to-play");
		await response.body?.cancel();
		expect(response.headers.get("Vary")).toContain("Accept-Language");
		expect(response.headers.get("Vary")).toContain("Cookie");
		expect(response.headers.get("Cache-Control")).toContain("private");
	});
});

describe("the language menu", () => {
	test.each([
		["/fr/learn?x=1", "en", "/learn?x=1"],
		["/learn", "fr", "/learn"],
		["/fr", "fr", "/fr"],
		["/fr", "en", "/"],
		["/games", "fr", "/games"],
		["/fr/learn", "tlh", "/learn"],
		["https://evil.test/fr/learn", "fr", "/"],
	])("on %s leads to the same page: %s", async (back, language, to) => {
		const visitor = new Visitor();
		const answer = await visitor.post("/language", { language, back });
		await answer.body?.cancel();
		expect(answer.headers.get("Location")).toBe(to);
		const accept = language === "en" ? "fr" : "en";
		const page = await ask(to, { accept, visitor });
		expect(page.status).toBe(200);
		if (language !== "tlh") expect(langOf(page)).toBe(language);
	});
});

test("a game's header leads to a page with the choice, and from there back to the game", async () => {
	const visitor = new Visitor();
	const id = await visitor.play();
	const game = await ask(`/game/${id}`, { visitor });
	const link = `/languages?back=${encodeURIComponent(`/game/${id}`)}`;
	expect(game.html).toContain(`href="${link}"`);
	expect(game.html).not.toContain('action="/language"');
	const page = await ask(link, { visitor });
	expect(page.html).toContain(`name="back" value="/game/${id}"`);
	for (const each of LANGUAGES)
		expect(page.html).toContain(`value="${each}" lang="${tagOf(each)}"`);
	const evil = await ask("/languages?back=https://evil.test/", { visitor });
	expect(evil.html).toContain('name="back" value="/"');
});

describe("for search engines", () => {
	test("each page says where it is in each language", async () => {
		for (const accept of ["en", "fr"])
			for (const path of ["/learn", "/fr/learn"]) {
				const page = await ask(path, { accept });
				const expected = [
					...LANGUAGES.map((each) => [
						tagOf(each),
						`${SITE}${each === "en" ? "" : `/${each}`}/learn`,
					]),
					["x-default", `${SITE}/learn`],
				];
				expect(alternatesIn(page.html)).toEqual(expected);
				expect(canonicalOf(page)).toBe(
					`${SITE}${langOf(page) === "fr" ? "/fr" : ""}/learn`,
				);
			}
	});

	test("a game has one address, in any language", async () => {
		const visitor = new Visitor();
		const id = await visitor.play();
		const page = await ask(`/game/${id}`, { accept: "fr", visitor });
		expect(langOf(page)).toBe("fr");
		expect(canonicalOf(page)).toBe(`${SITE}/game/${id}`);
		expect(alternatesIn(page.html)).toEqual([]);
	});

	test("the site map lists every page in every language, and each is there, and may be found", async () => {
		const response = await new Visitor().fetch("/sitemap.xml");
		expect(response.headers.get("Content-Type")).toContain("xml");
		const xml = await response.text();
		const listed = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
			([, at]) => at,
		);
		expect(listed).toHaveLength(FOUND_PAGES.length * LANGUAGES.length);
		expect(new Set(listed).size).toBe(listed.length);
		expect(alternatesIn(xml)).toHaveLength(
			listed.length * (LANGUAGES.length + 1),
		);
		for (const address of listed) {
			expect(address.startsWith(SITE)).toBe(true);
			const page = await new Visitor().fetch(address.slice(SITE.length));
			const html = await page.text();
			expect(page.status, address).toBe(200);
			expect(page.headers.get("X-Robots-Tag"), address).toBeNull();
			expect(html).toContain(`<link rel="canonical" href="${address}"`);
		}
	});

	test("robots are told where the map is", async () => {
		const response = await new Visitor().fetch("/robots.txt");
		expect(response.headers.get("Content-Type")).toContain("text/plain");
		expect(await response.text()).toContain(`\nSitemap: ${SITE}/sitemap.xml\n`);
	});
});

test("an error is told in the language of the address", async () => {
	const visitor = new Visitor();
	const headers = { "Accept-Language": "fr" };
	const response = await visitor.fetch("/nothing", { headers });
	expect(await response.text()).toContain(wordsFor("fr").site.notFound.heading);
});
