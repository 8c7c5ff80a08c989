import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { lazyWords } from "../../src/words/en/lazy.ts";
import { learnWords } from "../../src/words/en/learn.ts";
import { menuItems } from "../../src/words/en/menuItems.ts";
import { GamePage } from "./support/GamePage.ts";
import { isSkipped, type Site, test, until } from "./support/test.ts";

const { hints } = lazyWords;

/** The usual game, as a newcomer begins it from home. */
async function begin(page: Page): Promise<GamePage> {
	await page.goto("/");
	await page.getByRole("button", { name: "Play bots", exact: true }).click();
	await page.waitForURL("**/game/*");
	return new GamePage(page);
}

function hintOf(page: Page) {
	return page.locator(".first-hint");
}

async function seesHint(page: Page): Promise<void> {
	await hintOf(page).getByText(hints.lesson).waitFor();
}

/** Opens a page, and waits until it has what it takes to give hints. */
async function openWithHints(page: Page, url: string): Promise<void> {
	const loaded = page.waitForResponse(/FirstHints/);
	await page.goto(url);
	await (await loaded).finished();
	// Then it has run.
	await page.evaluate(() => new Promise((done) => setTimeout(done)));
}

async function playsATurn(game: GamePage, turn: number): Promise<void> {
	await game.click(await game.anOpenTile());
	await game.endTurn();
	await game.isIn(turn);
}

describe.skipIf(isSkipped)("a newcomer is told something small", () => {
	test.for([
		["at a desk", { width: 1280, height: 800 }],
		["on a phone", { width: 390, height: 844 }],
		["on a phone held sideways", { width: 844, height: 390 }],
	] as const)(
		"beside the board, never over it, %s",
		async ([, viewport], { site }) => {
			const page = await site.newcomer({ viewport });
			const game = await begin(page);
			await seesHint(page);
			const hint = await hintOf(page).boundingBox();
			const tiles = await game.board.locator(".tiles").boundingBox();
			if (!hint || !tiles)
				throw new Error("the board or the hint is not shown");
			const isBeside =
				hint.x + hint.width <= tiles.x + 1 ||
				hint.x >= tiles.x + tiles.width - 1 ||
				hint.y + hint.height <= tiles.y + 1;
			expect(isBeside).toBe(true);
			expect(hint.y).toBeGreaterThanOrEqual(0);
			// It would not open if the hint were over it.
			await page.locator(".game-menu > summary").click();
		},
	);

	test("and leads to the lesson, from which it leads back to a game", async ({
		site,
	}) => {
		const page = await site.newcomer();
		await begin(page);
		await page.getByRole("link", { name: hints.lessonLink }).click();
		await page.getByText(learnWords.asks.take, { exact: true }).waitFor();
	});

	test("that a press closes, and that never comes twice", async ({ site }) => {
		const page = await site.newcomer();
		const game = await begin(page);
		await seesHint(page);
		await page.getByRole("button", { name: hints.close }).click();
		await hintOf(page).waitFor({ state: "detached" });
		expect(await game.board.evaluate((one) => one.matches(":focus"))).toBe(
			true,
		);
		await openWithHints(page, page.url());
		expect(await hintOf(page).count()).toBe(0);
	});

	test("that is gone with the turn in which it was said", async ({ site }) => {
		const page = await site.newcomer();
		const game = await begin(page);
		await seesHint(page);
		await playsATurn(game, 1);
		await until(
			async () => !(await page.getByText(hints.lesson).isVisible()),
			"the hint is gone",
		);
	});

	test("that is gone with the game, whose result says that its player gave up", async ({
		site,
	}) => {
		const page = await site.newcomer();
		const game = await begin(page);
		await seesHint(page);
		await page.getByLabel(game.words.menu.name, { exact: true }).click();
		await game.press(menuItems.resign);
		await game.press(menuItems.resignYes);
		await game.sees(lazyWords.youGaveUp);
		expect(await hintOf(page).count()).toBe(0);
	});

	test("but nothing of a lesson already finished", async ({ site }) => {
		const page = await site.newcomer();
		await page.goto("/");
		await page.evaluate(() => localStorage.setItem("lesson 1", "done"));
		const response = await page.request.post("/play");
		await openWithHints(page, response.url());
		expect(await hintOf(page).count()).toBe(0);
	});

	test("but not those who only watch", async ({ site }: { site: Site }) => {
		const player = await site.newcomer();
		const response = await player.request.post("/play");
		const watcher = await site.newcomer();
		await openWithHints(watcher, response.url());
		expect(await hintOf(watcher).count()).toBe(0);
	});
});
