import { describe, expect } from "vitest";
import type { TileIndex } from "../../src/rules/hex.ts";
import { GamePage } from "./support/GamePage.ts";
import { isSkipped, test, until } from "./support/test.ts";

const PHONE = {
	viewport: { width: 390, height: 844 },
	isMobile: true,
	hasTouch: true,
};

describe.skipIf(isSkipped)("strengths on the board", () => {
	test("are whole numbers along every border, without pointing, and exact ones when pointed at", async ({
		site,
	}) => {
		const game = await GamePage.inTurnOne(await site.visitor());
		const numbers = game.board.locator(".number");
		await game.page.mouse.move(0, 0);
		await until(
			async () => (await numbers.count()) >= 2,
			"each land has its number",
		);
		for (const text of await numbers.allTextContents())
			expect(text).toMatch(/^\d+$/);
		const { view } = await game.view();
		if (view.type !== "playing") throw new Error("the game is not under way");
		const { owners, strengths } = view.position;
		const eroded = owners.findIndex(
			(owner, tile) => owner >= 0 && !Number.isInteger(strengths[tile]),
		);
		expect(eroded).toBeGreaterThanOrEqual(0);
		await game.point(eroded as TileIndex);
		await until(
			async () =>
				(await numbers.allTextContents()).includes(
					game.words.number(strengths[eroded]),
				),
			"its exact strength is on it",
		);
	});

	test("vanish where they could not be read", async ({ site }) => {
		const game = await GamePage.inTurnOne(await site.visitor(PHONE), {
			board: "40x30",
			bots: "8",
		});
		await game.page.keyboard.press("0");
		const shown = game.board.locator(".numbers");
		const opacity = () =>
			shown.evaluate((one) => getComputedStyle(one).opacity);
		await until(async () => (await opacity()) === "0", "they are gone");
		for (let step = 0; step < 6; step++) await game.page.keyboard.press("+");
		await until(async () => (await opacity()) === "1", "they are back");
	});
});

describe.skipIf(isSkipped)("the board's focus", () => {
	test("shows on a tile after a key, and nowhere after a touch", async ({
		site,
	}) => {
		const game = await GamePage.begin(await site.visitor(PHONE));
		const cursor = game.board.locator('.focused:not([d=""])');
		const outline = () =>
			game.board.evaluate((board) => getComputedStyle(board).outlineStyle);
		const { x, y } = await game.placeOf(await game.anOpenTile());
		await game.page.touchscreen.tap(x, y);
		await until(
			() => game.board.evaluate((board) => board === document.activeElement),
			"the board has the focus",
		);
		expect(await outline()).toBe("none");
		expect(await cursor.count()).toBe(0);
		await game.page.keyboard.press("ArrowLeft");
		await until(async () => (await cursor.count()) > 0, "a tile shows it");
		expect(await outline()).toBe("none");
	});
});
