import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { neighborsOf, type TileIndex } from "../../src/rules/hex.ts";
import { noteWords } from "../../src/words/en/notes.ts";
import { GamePage } from "./support/GamePage.ts";
import { isSkipped, type Site, test, until } from "./support/test.ts";

const PHONE = {
	viewport: { width: 390, height: 844 },
	isMobile: true,
	hasTouch: true,
};

/** In a march, at its first turn. */
async function inMarch(
	site: Site,
	options: Parameters<Site["visitor"]>[0] = {},
): Promise<GamePage> {
	const page = await site.visitor(options);
	const response = await page.request.post("/play", { form: {} });
	await page.goto(response.url());
	const game = new GamePage(page);
	await game.sees(game.words.status.giveOrders);
	return game;
}

/** The rectangles of the cards that are shown. */
async function cardsOf(page: Page) {
	const cards = page.locator(".callout:visible");
	return await cards.evaluateAll((all) =>
		all.map((card) => {
			const { left, right, top, bottom } = card.getBoundingClientRect();
			return { left, right, top, bottom };
		}),
	);
}

type Card = Awaited<ReturnType<typeof cardsOf>>[number];

function hides(card: Card, { x, y }: { x: number; y: number }): boolean {
	const { left, right, top, bottom } = card;
	return left < x && x < right && top < y && y < bottom;
}

describe.skipIf(isSkipped)("pointing at a tile", () => {
	test("shows on it what an order would do, and a card beside it that hides nothing to press", async ({
		site,
	}) => {
		const game = await inMarch(site);
		const { page } = game;
		const { view } = await game.view();
		if (view.type !== "playing") throw new Error("the game is not under way");
		const { newStrength, defendGain } = view.settings.ruleset;
		const act = page.locator(".act");
		await game.point(await game.anOpenTile());
		await until(async () => (await act.count()) === 1, "it is shown");
		expect(await act.textContent()).toBe(`${newStrength}`);
		const own = view.position.owners.flatMap((owner, tile) =>
			owner === view.viewer ? [tile as TileIndex] : [],
		);
		const after = newStrength + defendGain;
		for (const tile of own) {
			await game.point(tile);
			await page.getByText(`+${defendGain}→${after}`).waitFor();
			const [card] = await cardsOf(page);
			const near = neighborsOf(view.settings.board, tile);
			for (const one of [tile, ...near])
				expect(hides(card, await game.placeOf(one))).toBe(false);
		}
	});

	test("that is not the chosen one shows one card, beside the tile pointed at", async ({
		site,
	}) => {
		const game = await inMarch(site);
		const { page } = game;
		const chosen = await game.anOpenTile();
		await game.click(chosen);
		await page.locator(".callout:visible").waitFor();
		const { view } = await game.view();
		if (view.type !== "playing") throw new Error("the game is not under way");
		const own = view.position.owners.indexOf(view.viewer ?? 0);
		await game.point(own as TileIndex);
		await page.locator(".callout.tip:visible").waitFor();
		expect(await cardsOf(page)).toHaveLength(1);
		await game.point(chosen);
		await page.locator(".callout.note:visible").waitFor();
		expect(await cardsOf(page)).toHaveLength(1);
	});

	test("shows nothing on a tile that no order can reach, and says why", async ({
		site,
	}) => {
		const game = await inMarch(site);
		const { page } = game;
		await game.anOpenTile();
		const far = await game.board
			.locator(".tiles path")
			.evaluateAll((tiles) =>
				tiles.findIndex((tile) => tile.matches('.free:not(.raised)[d^="M"]')),
			);
		await game.point(far as TileIndex);
		await page.getByText(noteWords.cannot.grow_no_neighbor).waitFor();
		expect(await page.locator(".act").count()).toBe(0);
		expect(await page.locator('.hovered:not([d=""])').count()).toBe(0);
	});

	test("with a finger shows the card above it, as long as it rests there", async ({
		site,
	}) => {
		const game = await inMarch(site, PHONE);
		const { page } = game;
		const tile = await game.anOpenTile();
		const { x, y } = await game.placeOf(tile);
		const fingers = await page.context().newCDPSession(page);
		await fingers.send("Input.dispatchTouchEvent", {
			type: "touchStart",
			touchPoints: [{ x, y }],
		});
		await page.locator(".act").waitFor();
		const [card] = await cardsOf(page);
		expect(card.left >= 0 && card.right <= 390 && card.top >= 0).toBe(true);
		expect(hides(card, { x, y })).toBe(false);
		expect(card.bottom).toBeLessThan(y);
		await fingers.send("Input.dispatchTouchEvent", {
			type: "touchMove",
			touchPoints: [{ x: x + 60, y }],
		});
		await until(
			async () => (await page.locator(".act").count()) === 0,
			"it is gone as the board is moved",
		);
		await fingers.send("Input.dispatchTouchEvent", {
			type: "touchEnd",
			touchPoints: [],
		});
		expect(await game.plans.count()).toBe(0);
	});
});
