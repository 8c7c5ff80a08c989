import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { gameWords as enGame } from "../../src/words/en/game.ts";
import { lazyWords as enLazy } from "../../src/words/en/lazy.ts";
import { siteWords as site } from "../../src/words/en/site.ts";
import { gameWords as frGame } from "../../src/words/fr/game.ts";
import { lazyWords as frLazy } from "../../src/words/fr/lazy.ts";
import { comes } from "./support/comes.ts";
import { GamePage, TINY } from "./support/GamePage.ts";
import { isSkipped, test, until } from "./support/test.ts";

const { bar, status } = enGame;
const { result, standing } = enLazy;
const TURNS = 8;

describe.skipIf(isSkipped)("a newcomer", () => {
	test("presses Play, and gets land around a town, and tiles beside it to take", async ({
		site,
	}) => {
		const page = await site.visitor();
		await page.goto("/");
		await page.getByRole("button", { name: "Play bots", exact: true }).click();
		await page.waitForURL("**/game/*");
		const game = new GamePage(page);
		await game.sees(status.giveOrders);
		await game.holds(7);
		await until(async () => (await game.open()).length > 2, "tiles are open");
	});

	test("needs a press for each order, and one to end the turn", async ({
		site,
	}) => {
		const page = await site.visitor();
		const game = new GamePage(page);
		await page.goto((await page.request.post("/play", { form: {} })).url());
		await page.evaluate(() => {
			const count = { presses: 0 };
			Object.assign(window, { count });
			const add = () => count.presses++;
			addEventListener("pointerdown", add, { capture: true });
		});
		for (let turn = 0; turn < 3; turn++) {
			await game.isIn(turn);
			await game.sees(status.giveOrders);
			const orders = await game.ordersLeft();
			const before = await pressesIn(page);
			await game.anOpenTile();
			const tiles = [...(await game.open()), ...(await game.own())];
			for (let planned = 0; planned < orders; planned++) {
				await game.click(tiles[planned]);
				await game.sees(bar.planned(planned + 1, orders));
			}
			await game.press(bar.end);
			await game.isIn(turn + 1);
			expect((await pressesIn(page)) - before).toBe(orders + 1);
		}
	});

	test("chooses one weak bot and few turns, and plays to the result", async ({
		site,
	}) => {
		const page = await site.visitor({ reducedMotion: "no-preference" });
		const game = await playSmall(page);
		await game.holds(7);
		await planAndUndo(game);
		await game.click(await game.anOpenTile());
		const isTold = await comes(page, ".status", status.resolving);
		await game.endTurn();
		await isTold();
		await skipStory(game);
		await game.isIn(1);
		await game.holds(8);
		// The other turns are seen at once.
		await page.emulateMedia({ reducedMotion: "reduce" });
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
		await game.endTurn();
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

async function pressesIn(page: Page): Promise<number> {
	return await page.evaluate(
		() => (window as unknown as { count: { presses: number } }).count.presses,
	);
}

async function playSmall(page: Page): Promise<GamePage> {
	const { form } = site;
	await page.goto("/");
	await page.getByText(form.optionsHint).click();
	// On a smaller board even this one may take all that an idle player has before the last turn.
	await page.getByLabel(form.bots.label, { exact: true }).fill("1");
	await page.getByLabel(form.strength.label).selectOption("recruit");
	await page.getByLabel(form.end.label).selectOption("turn-limit");
	await page.getByLabel(form.turns.label, { exact: true }).fill(`${TURNS}`);
	await page.getByRole("button", { name: form.playWithThese }).click();
	const game = new GamePage(page);
	await game.sees(status.giveOrders);
	return game;
}

/** Plans an order, and takes it back. */
async function planAndUndo(game: GamePage): Promise<void> {
	await game.click(await game.anOpenTile());
	expect(await game.plans.count()).toBe(1);
	await game.press(bar.undo);
	expect(await game.plans.count()).toBe(0);
}

/** Orders an open tile a turn until the game is over. */
async function playOn(game: GamePage): Promise<void> {
	const { page } = game;
	const ranks = page.getByRole("list", { name: result.ranking });
	const heading = page.getByRole("heading", { level: 1 });
	while (!(await ranks.isVisible())) {
		await skipStory(game);
		if (!(await canOrder(game))) continue;
		const turn = await heading.textContent();
		const [tile] = await game.open();
		if (tile !== undefined) await game.click(tile);
		await game.endTurn();
		await until(async () => {
			await skipStory(game);
			const isOver = await ranks.isVisible();
			return isOver || (await heading.textContent()) !== turn;
		}, "the turn ends");
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
	expect(await ranks.getByRole("listitem").count()).toBe(2);
	expect(await panel.getByText(/^You finish (1st|2nd) of 2$/).count()).toBe(1);
	await panel
		.getByRole("figure")
		.getByText(result.pointChart)
		.first()
		.waitFor();
	await panel.getByText(result.pointTable).click();
	const rows = panel.getByRole("rowheader");
	expect(await rows.allTextContents()).toEqual(
		Array.from({ length: TURNS + 1 }, (_, turns) =>
			turns === 0 ? result.start : result.after(turns),
		),
	);
}

async function playsAgain(game: GamePage): Promise<void> {
	const before = game.page.url();
	await game.press(result.again);
	await game.page.waitForURL((url) => url.href !== before);
	await game.sees(status.giveOrders);
	await game.sees(`${standing.nobodyLeads} · ${standing.turnsLeft(TURNS)}`);
	expect(await game.board.locator(".tiles path").count()).toBe(17 * 9);
	await until(async () => (await game.open()).length > 0, "tiles are open");
}
