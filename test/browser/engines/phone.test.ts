import { expect } from "vitest";
import { gameWords } from "../../../src/words/en/game.ts";
import { siteWords } from "../../../src/words/en/site.ts";
import { DrivenGame } from "../support/engines/DrivenGame.ts";
import type { DrivenPage } from "../support/engines/DrivenPage.ts";
import { inEveryBrowser } from "../support/engines/inEveryBrowser.ts";

const PHONE = { width: 390, height: 844 };

inEveryBrowser("on a phone", (test) => {
	test("a turn is played, and everything fits", async ({ visit, engine }) => {
		const page = await visit({ viewport: PHONE, hasTouch: engine.canTouch });
		// WebKitGTK's driver makes clicks of touches.
		const touch = engine.canTouch ? page.tap.bind(page) : page.press.bind(page);
		await page.open("/");
		await fits(page);
		await touch({ role: "button", name: siteWords.homePage.play });
		const game = new DrivenGame(page);
		await game.isIn(0);
		await fits(page);
		await boardIsLarge(page);
		const before = await game.land();
		await touch({ tile: await game.anOpenTile() });
		await game.hasPlanned(1);
		await fits(page);
		await game.endTurn(touch);
		await game.isIn(1);
		expect(await game.land()).toBeGreaterThan(before);
		await fits(page);
	});
});

/** The page does not scroll sideways. */
async function fits(page: DrivenPage): Promise<void> {
	const { whole, seen } = await page.sizes();
	// Without a touch screen a scroll bar takes a part of the width.
	expect(seen.width).toBeGreaterThan(PHONE.width - 20);
	expect(seen.width).toBeLessThanOrEqual(PHONE.width);
	expect(whole.width).toBe(seen.width);
}

/** The board is on the screen as a whole, and has most of it. */
async function boardIsLarge(page: DrivenPage): Promise<void> {
	const { name } = gameWords.board;
	const { x, y, width, height } = await page.boxOf({
		role: "application",
		name,
	});
	expect(x).toBeGreaterThanOrEqual(0);
	expect(y).toBeGreaterThanOrEqual(0);
	expect(x + width).toBeLessThanOrEqual(PHONE.width);
	expect(y + height).toBeLessThanOrEqual(PHONE.height);
	expect(height).toBeGreaterThan(PHONE.height / 2);
}
