import type { CDPSession, Page } from "playwright-core";
import { describe, expect } from "vitest";
import { gameWords as enGame } from "../../src/words/en/game.ts";
import { GamePage } from "./support/GamePage.ts";
import { isSkipped, test } from "./support/test.ts";

const { bar, preview } = enGame;

const PHONE = {
	viewport: { width: 390, height: 844 },
	isMobile: true,
	hasTouch: true,
};

describe.skipIf(isSkipped)("by accident nobody orders", () => {
	test("with two fingers on a tile that has been planned", async ({ site }) => {
		const page = await site.visitor(PHONE);
		const game = await GamePage.inTurnOne(page);
		const tile = await game.anOpenTile();
		const { x, y } = await game.placeOf(tile);
		await page.touchscreen.tap(x, y);
		await game.sees(preview.again);
		await pinch(await page.context().newCDPSession(page), { x, y }, 3);
		await bankOne(game, 1);
	});

	test("with a press that began in the turn before", async ({ site }) => {
		const page = await site.visitor();
		const game = await GamePage.inTurnOne(page);
		await hold(page, game);
		const other = await page.context().newPage();
		await other.goto(page.url());
		await new GamePage(other).press(bar.ready);
		await game.isIn(2);
		await page.mouse.up();
		await bankOne(game, 2);
	});

	test("with the second click of a double click that ends the turn", async ({
		site,
	}) => {
		const page = await site.visitor();
		const game = await GamePage.inTurnOne(page);
		await hold(page, game);
		await page.mouse.up();
		await game.isIn(2);
		await page.mouse.down({ clickCount: 2 });
		await page.mouse.up({ clickCount: 2 });
		await bankOne(game, 2);
	});

	test("with a key that is held down", async ({ site }) => {
		const page = await site.visitor();
		const game = await GamePage.inTurnOne(page);
		await game.board.focus();
		const tile = await game.anOpenTile();
		await game.click(tile);
		await game.press(bar.undo);
		await game.board.focus();
		for (let time = 0; time < 3; time++) await page.keyboard.down("Enter");
		await page.keyboard.up("Enter");
		expect(await game.plans.count()).toBe(1);
		await game.press(bar.undo);
		await bankOne(game, 1);
	});
});

/** Presses Ready, and holds the key down. */
async function hold(page: Page, game: GamePage): Promise<void> {
	const box = await game.button(bar.ready).boundingBox();
	if (!box) throw new Error("there is no Ready");
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
	await page.mouse.down();
}

/** Two fingers touch one tile, move apart by so many pixels and are lifted. */
async function pinch(
	client: CDPSession,
	{ x, y }: { x: number; y: number },
	by: number,
): Promise<void> {
	const touch = (
		type: "touchStart" | "touchMove" | "touchEnd",
		...places: number[]
	) =>
		client.send("Input.dispatchTouchEvent", {
			type,
			touchPoints: places.map((at, id) => ({ x: x + at, y, id })),
		});
	await touch("touchStart", -4);
	await touch("touchStart", -4, 4);
	await touch("touchMove", -4, 4 + by);
	await touch("touchEnd", -4);
	await touch("touchEnd");
}

/** The turn goes on, without orders, and the player is not ready: of the two orders, one given now is the only one. */
async function bankOne(game: GamePage, turn: number): Promise<void> {
	if (await game.button(bar.undo).isEnabled()) await game.press(bar.undo);
	await game.press(bar.bank);
	await game.press(bar.confirm);
	await game.sees(bar.ordersLeft(1));
	const { view } = await game.view();
	if (view.type !== "playing") throw new Error("the game is not under way");
	expect(view.position.turn).toBe(turn);
	expect(view.orders.map(({ order }) => order.type)).toEqual(["bank"]);
}
