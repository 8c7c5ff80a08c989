import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import type { TileIndex } from "../../src/rules/hex.ts";
import { gameWords as enGame } from "../../src/words/en/game.ts";
import { lazyWords as enLazy } from "../../src/words/en/lazy.ts";
import { siteWords as site } from "../../src/words/en/site.ts";
import { gameWords as frGame } from "../../src/words/fr/game.ts";
import { lazyWords as frLazy } from "../../src/words/fr/lazy.ts";
import { GamePage, TINY } from "./support/GamePage.ts";
import { isSkipped, test, until } from "./support/test.ts";

const { bar, status, preview } = enGame;
const { result } = enLazy;
const TURNS = 4;

describe.skipIf(isSkipped)("a newcomer", () => {
	test("presses Play, and gets a board on which to choose a start", async ({
		site,
	}) => {
		const page = await site.visitor();
		await page.goto("/");
		await page.getByRole("button", { name: "Play bots", exact: true }).click();
		await page.waitForURL("**/game/*");
		const game = new GamePage(page);
		await game.sees(status.chooseStart);
		expect(await game.open()).toHaveLength(17 * 9 - 3);
	});

	test("chooses a tiny board and few turns, and plays to the result", async ({
		site,
	}) => {
		const page = await site.visitor({ reducedMotion: "no-preference" });
		const game = await playTiny(page);
		const start = (await game.open()).at(30) as TileIndex;
		await game.click(start);
		await game.sees(preview.start(20));
		await game.sees(preview.againStart);
		await game.click(start);
		await game.holds(1);

		await game.sees(bar.ordersLeft(1));
		const first = await game.anOpenTile();
		await game.click(first);
		await game.sees(preview.again);
		await game.click(first);
		await game.sees(status.resolving);
		await skipStory(game);
		await game.isIn(1);
		await game.holds(2);

		await planUndoAndBank(game);
		await skipStory(game);
		await game.isIn(2);
		await playOn(game);

		await seesResult(game);
		await playsAgain(game);
	});
});

describe.skipIf(isSkipped)("the result fits", () => {
	test.for([
		["three players, in English", "en-GB", enGame, enLazy, "2"],
		["three players, in French", "fr-FR", frGame, frLazy, "2"],
		["nine players, in French", "fr-FR", frGame, frLazy, "8"],
	] as const)("%s", async ([, locale, words, later, bots], { site }) => {
		const viewport = { width: 1280, height: 800 };
		const page = await site.visitor({ viewport, locale });
		const form = { ...TINY, bots, end: "turn-limit", turns: "1" };
		const game = await GamePage.begin(page, form, words);
		await game.press(words.bar.readyByLot);
		await game.press(words.bar.ready);
		const panel = page.getByRole("region", { name: later.result.title });
		const ranks = panel.getByRole("list", { name: later.result.ranking });
		await ranks.waitFor();
		const rated = later.result.rated(1544, 44, true);
		await ranks.locator(".rated").evaluateAll((all, text) => {
			for (const one of all) one.textContent = text;
		}, rated);
		const isInLine = await ranks.getByRole("listitem").evaluateAll((rows) =>
			rows.map((row) => {
				const [name, share] = [".name", ".figure"].map((part) =>
					row.querySelector(part)?.getBoundingClientRect(),
				);
				return name && share && Math.abs(name.bottom - share.bottom) < 2;
			}),
		);
		expect(isInLine).toEqual(isInLine.map(() => true));
		const { bottom } = await panel.evaluate((one) =>
			one.getBoundingClientRect(),
		);
		const last = panel.getByRole("button", { name: later.result.back });
		const box = await last.boundingBox();
		expect(box && box.y + box.height).toBeLessThan(bottom);
	});
});

async function playTiny(page: Page): Promise<GamePage> {
	const { form } = site;
	await page.goto("/");
	await page.getByText(form.optionsHint).click();
	await page.getByLabel(form.board.label).selectOption("9x7");
	await page.getByLabel(form.end.label).selectOption("turn-limit");
	await page.getByLabel(form.turns.label, { exact: true }).fill(`${TURNS}`);
	await page.getByRole("button", { name: form.playWithThese }).click();
	const game = new GamePage(page);
	await game.sees(status.chooseStart);
	return game;
}

/** Plans an order, undoes it, banks, and is ready with an order left. */
async function planUndoAndBank(game: GamePage): Promise<void> {
	await game.sees(bar.ordersLeft(2));
	const tile = await game.anOpenTile();
	await game.click(tile);
	expect(await game.plans.count()).toBe(1);
	await game.press(bar.undo);
	expect(await game.plans.count()).toBe(0);
	expect(await game.button(bar.confirm).isDisabled()).toBe(true);

	await game.press(bar.bank);
	expect(await game.button(bar.bank).getAttribute("aria-pressed")).toBe("true");
	await game.press(bar.confirm);
	await game.sees(bar.ordersLeft(1));
	await game.press(bar.ready);
}

/** Orders open tiles until the game is over. */
async function playOn(game: GamePage): Promise<void> {
	const isOver = () => game.page.getByRole("list", { name: result.ranking });
	while (!(await isOver().isVisible())) {
		await skipStory(game);
		const [tile] = await game.open();
		if (tile === undefined || !(await canOrder(game))) continue;
		await game.click(tile);
		await game.click(tile);
	}
}

async function canOrder(game: GamePage): Promise<boolean> {
	return await game.page
		.getByText(status.giveOrders, { exact: true })
		.isVisible();
}

async function skipStory(game: GamePage): Promise<void> {
	if (await game.button(enGame.menu.skip).isVisible())
		await game.page.keyboard.press("Escape");
}

async function seesResult({ page }: GamePage): Promise<void> {
	const panel = page.getByRole("region", { name: result.title });
	const ranks = panel.getByRole("list", { name: result.ranking });
	expect(await ranks.getByRole("listitem").count()).toBe(4);
	expect(await panel.getByText(/^You are number [1-4] of 4$/).count()).toBe(1);
	await panel.getByRole("figure").getByText(result.chart).first().waitFor();
	await panel.getByText(result.table).click();
	const rows = panel.getByRole("rowheader");
	expect(await rows.allTextContents()).toEqual(
		Array.from({ length: TURNS + 1 }, (_, turn) => enGame.turn(turn)),
	);
}

async function playsAgain(game: GamePage): Promise<void> {
	const before = game.page.url();
	await game.press(result.again);
	await game.page.waitForURL((url) => url.href !== before);
	await game.sees(status.chooseStart);
	await game.sees(enGame.goalTurns(TURNS - 1));
	expect(await game.board.locator(".tiles path").count()).toBe(9 * 7);
	await until(async () => (await game.open()).length > 0, "tiles are open");
}
