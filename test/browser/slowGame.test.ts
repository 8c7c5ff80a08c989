import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { gameWords as enGame } from "../../src/words/en/game.ts";
import { slowWords as slow } from "../../src/words/en/slow.ts";
import { GamePage } from "./support/GamePage.ts";
import { isSkipped, type Site, test, until } from "./support/test.ts";

const { bar } = enGame;

/** A game of two by correspondence, a day a turn, on the page of the one who opened it; and the other's. */
async function slowGame(site: Site): Promise<[GamePage, GamePage]> {
	const host = await site.visitor();
	const form = { access: "link", seats: "2", fill: "none", pace: "86400" };
	const link = (await host.request.post("/games", { form })).url();
	const other = await site.visitor();
	await other.request.post(`${link}/join`, { form: {} });
	await host.request.post(`${link}/begin`, { form: {} });
	return [await open(host, link), await open(other, link)];
}

async function open(page: Page, link: string): Promise<GamePage> {
	await page.goto(link);
	const game = new GamePage(page);
	await game.isIn(0);
	await game.button(slow.open).waitFor();
	return game;
}

/** Records the heights that the board has on pages that are opened from now on, in pixels. */
async function recordHeights(page: Page): Promise<() => Promise<number[]>> {
	await page.addInitScript(() => {
		const heights: number[] = [];
		Object.assign(window, { heights });
		const look = () => {
			const board = document.querySelector(".playing .board-place");
			if (board !== null) heights.push(board.getBoundingClientRect().height);
			requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	});
	return async () =>
		await page.evaluate(() => [
			...new Set((window as unknown as { heights: number[] }).heights),
		]);
}

describe.skipIf(isSkipped)("a game by correspondence", () => {
	test.for([
		[390, 844],
		[1280, 800],
	] as const)(
		"leaves its board as it is when the next turns can be planned, and when something is kept: %i x %i",
		async ([width, height], { site }) => {
			const [{ page }] = await slowGame(site);
			await page.setViewportSize({ width, height });
			const heights = await recordHeights(page);
			const game = await open(page, page.url());
			await game.click(await game.anOpenTile());
			await game.sees(/1 order is kept for you/);
			expect(await heights()).toHaveLength(1);
		},
	);

	test("is planned ahead in two tabs, and goes on without its player", async ({
		site,
	}) => {
		const [game, other] = await slowGame(site);
		await game.click(await game.anOpenTile());
		await game.sees(/1 order is kept for you/);
		await game.press(slow.open);
		await game.sees(slow.turn(1));
		await game.click(await game.anOpenTile());
		await game.sees(bar.planned(1, 5));
		const tab = await game.page.context().newPage();
		await game.press(slow.done);
		await game.isIn(0);
		await game.endTurn();
		await game.sees(/You may leave now/);
		await tab.goto(game.page.url());
		const second = new GamePage(tab);
		await second.press(slow.openPlanned(1));
		await until(
			async () => (await second.plans.count()) === 1,
			"the plan is in the other tab",
		);
		await second.press(slow.done);
		await other.endTurn();
		await second.isIn(1);
		await second.sees(/You planned 1 order for this turn in advance/);
		// Drawn once the story of the turn before is told.
		await until(
			async () => (await second.plans.count()) === 1,
			"the plan is the turn's own now",
		);
		await other.isIn(1);
		await other.endTurn();
		await second.isIn(2);
		await second.sees(slow.gave(1, 1, 1));
	});
});
