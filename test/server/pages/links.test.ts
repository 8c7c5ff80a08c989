/** What links to the pages show on other sites. */
import { describe, expect, test } from "vitest";
import type { View } from "../../../src/match/view.ts";
import { gameTitle } from "../../../src/server/pages/game/gameTitle.ts";
import { tagsOf } from "./support/html.ts";
import {
	ALL_PAGES,
	chromeIn,
	gamePage,
	pagesIn,
	replayPage,
	viewAfter,
} from "./support/samples.tsx";

const english = chromeIn("en");
const french = chromeIn("fr");

/** The content of a page's meta tags by name and property. */
function metaOf(html: string): Map<string, string[]> {
	const found = new Map<string, string[]>();
	for (const { attributes } of tagsOf(html, "meta"))
		for (const key of [attributes.name, attributes.property])
			if (key !== undefined)
				found.set(key, [...(found.get(key) ?? []), attributes.content]);
	return found;
}

function titleIn(html: string): string {
	return /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? "";
}

describe.each(ALL_PAGES)("a link to %s", (_, html) => {
	const meta = metaOf(html);

	test("has the page's title, and its description once", () => {
		expect(meta.get("og:title")).toEqual([titleIn(html)]);
		const [description, ...others] = meta.get("description") ?? [];
		expect(others).toEqual([]);
		expect(description.length).toBeGreaterThan(20);
		expect(meta.get("og:description")).toEqual([description]);
	});

	test("has a picture by its whole address, with its size and what it shows", () => {
		const [picture, ...others] = meta.get("og:image") ?? [];
		expect(others).toEqual([]);
		expect(picture).toMatch(
			/^https:\/\/hexmarch\.test\/(picture|game\/abcdefghjkmn\/map)\.png(\?turn=\w+)?$/,
		);
		const details = ["width", "height", "alt"].map((name) =>
			meta.get(`og:image:${name}`),
		);
		// The page of a game that has not begun has no bytes to spare.
		const isShort = /map\.png$/.test(picture);
		expect(details).toEqual(
			isShort
				? [undefined, undefined, undefined]
				: [["1200"], ["630"], [expect.stringMatching(/.{6,}/)]],
		);
		expect(meta.get("twitter:card")).toEqual(["summary_large_image"]);
	});

	test("leads to one address", () => {
		const canonical = tagsOf(html, "link").filter(
			({ attributes }) => attributes.rel === "canonical",
		);
		expect(canonical).toHaveLength(1);
	});
});

test("pages that are found have descriptions of their own", () => {
	const pages = new Map(pagesIn("en"));
	const found = ["home", "how to play", "learn", "create a game", "join"];
	const descriptions = found.map((name) =>
		metaOf(pages.get(name) ?? "").get("description"),
	);
	expect(new Set(descriptions.map(String)).size).toBe(found.length);
	expect(descriptions).not.toContain(undefined);
});

describe("the title of a game", () => {
	const seat = (name: string, bot: "captain" | null = null) => ({
		name,
		bot,
		hasResigned: false,
		isReady: false,
		isHeld: false,
	});
	const withSeats = (seats: (ReturnType<typeof seat> | null)[], view: View) =>
		({ ...view, seats }) as View;
	const persons = ["Ilse", "Mira", "Theo", "Jun", "Ada", "Li"].map((name) =>
		seat(name),
	);
	const bots = [seat("Tom", "captain"), seat("Bea", "captain")];

	test("says who plays and which turn it is, in the reader's language", () => {
		const view = withSeats([...persons.slice(0, 2), ...bots], viewAfter(6));
		expect(gameTitle(view, english)).toBe(
			"Ilse – Mira – 2 bots · Turn 7 of 16 · Hexmarch",
		);
		expect(gameTitle(view, french)).toBe(
			"Ilse – Mira – 2 bots · Tour 7 sur 16 · Hexmarch",
		);
	});

	test("counts those for whom there is no room", () => {
		const view = withSeats([...persons, bots[0]], viewAfter(6));
		expect(gameTitle(view, english)).toBe(
			"Ilse – Mira – Theo – Jun – 2 more – 1 bot · Turn 7 of 16 · Hexmarch",
		);
	});

	test("says how many seats are free before it begins", () => {
		const view = withSeats([persons[0], null, null], viewAfter(null));
		expect(gameTitle(view, english)).toBe("Ilse – 2 free seats · Hexmarch");
	});

	test("says who won once it is over", () => {
		expect(titleIn(replayPage(english, viewAfter(300)))).toMatch(
			/^Amber Fox – 1 bot · (Amber Fox|Mira) (wins|is ahead) · Hexmarch$/,
		);
	});
});

describe("a link to a game that only its players may watch", () => {
	const hidden = (view: View): View => ({
		...view,
		settings: { ...view.settings, isWatchable: false },
	});
	const headOf = (html: string) => html.slice(0, html.indexOf("</head>"));

	test.each([
		["before it begins", gamePage(english, hidden(viewAfter(null)))],
		["in play", gamePage(english, hidden(viewAfter(6)))],
		["when it is over", replayPage(english, hidden(viewAfter(300)))],
	])("names nobody %s", (_, html) => {
		expect(html).toContain("Amber Fox");
		expect(headOf(html)).not.toMatch(/Amber|Mira/);
		expect(metaOf(html).get("og:image")).toEqual([
			"https://hexmarch.test/picture.png",
		]);
		expect(titleIn(html)).toMatch(/· Hexmarch$/);
	});
});
