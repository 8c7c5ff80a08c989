import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { lobbyWords as enLobby } from "../../src/words/en/lobby.ts";
import { GamePage } from "./support/GamePage.ts";
import { heaviestLanguage } from "./support/heaviestLanguage.ts";
import { isSkipped, test, until } from "./support/test.ts";
import { weightOf } from "./support/weightOf.ts";

/**
 * The bytes that the first load of a game's page takes at most. Its map is drawn by lot, which makes
 * it differ by some 1,200 bytes. Letters that are not Latin take two bytes or three each.
 */
const MOST_BYTES = 60_000;
const MOST_BYTES_IN_OTHER_LETTERS = 61_300;

/** A lobby loads the board later. */
const MOST_BYTES_OF_LOBBY = 44_000;
const MOST_BYTES_OF_LOBBY_IN_OTHER_LETTERS = 45_000;

/**
 * Where every second is a turn, the rules of turns are needed with the page. Its picture grows with
 * the land, so the turn in which a viewer comes makes it differ by some 100 bytes.
 */
const MOST_BYTES_WITH_TURNS = 70_000;

const FIFTY = { ruleset: "free-full", board: "25x20", access: "link" };

async function newGame(page: Page, form: Record<string, string>) {
	const url = (await page.request.post("/games", { form })).url();
	if (!/\/game\/\w+$/.test(url)) throw new Error(`no game began: ${url}`);
	return url;
}

/** The lesson is played in the page, so it has the rules and the board at once, and its pictures besides. */
const MOST_BYTES_OF_LESSON = 62_000;

describe.skipIf(isSkipped)("the lesson weighs little", () => {
	test.for(["en-GB", heaviestLanguage()])("%s", async (locale, { site }) => {
		const page = await site.visitor({ locale });
		const bytes = await weightOf(page, "/learn");
		expect(bytes).toBeLessThanOrEqual(MOST_BYTES_OF_LESSON);
	});
});

describe.skipIf(isSkipped)("a game's page weighs little", () => {
	test.for([
		["en-GB", MOST_BYTES],
		[heaviestLanguage(), MOST_BYTES_IN_OTHER_LETTERS],
	] as const)("in play, %s", async ([locale, most], { site }) => {
		const page = await site.visitor({ locale });
		const url = (await page.request.post("/play")).url();
		expect(await weightOf(page, url)).toBeLessThanOrEqual(most);
	});

	test.for([
		["en-GB", MOST_BYTES_OF_LOBBY],
		["fr-FR", MOST_BYTES_OF_LOBBY],
		[heaviestLanguage(), MOST_BYTES_OF_LOBBY_IN_OTHER_LETTERS],
	] as const)("before play, %s", async ([locale, most], { site }) => {
		const page = await site.visitor({ locale });
		const url = await newGame(page, { access: "link", seats: "7" });
		expect(await weightOf(page, url)).toBeLessThanOrEqual(most);
	});

	test("for a viewer, with fifty seats on five hundred tiles", async ({
		site,
	}) => {
		const host = await site.visitor();
		const url = await newGame(host, { ...FIFTY, seats: "50" });
		await host.goto(url);
		const game = new GamePage(host);
		await game.press(enLobby.begin);
		const heading = host.getByRole("heading", { level: 1 });
		await until(async () => {
			const [turn] = (await heading.textContent())?.match(/\d+/) ?? [];
			return Number(turn) > 10;
		}, "ten turns have passed");
		const page = await site.visitor();
		expect(await weightOf(page, url)).toBeLessThanOrEqual(
			MOST_BYTES_WITH_TURNS,
		);
	});
});
