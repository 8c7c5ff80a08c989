import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { gameWords as enGame } from "../../src/words/en/game.ts";
import { GamePage } from "./support/GamePage.ts";
import { stopTime } from "./support/stopTime.ts";
import { isSkipped, test, until } from "./support/test.ts";

/** Lets so many milliseconds pass at a time, some hundreds of times, until something is so. */
async function untilAfter(
	page: Page,
	ms: number,
	isSo: () => Promise<boolean>,
) {
	await until(async () => {
		await page.clock.runFor(ms);
		return await isSo();
	}, "it comes while the clock is let run");
}

function listOf(page: Page) {
	return page.getByRole("group", { name: enGame.log.name });
}

describe.skipIf(isSkipped)("the log of earlier turns", () => {
	test("is there at once when the reader's tab has had it before", async ({
		site,
	}) => {
		const page = await site.visitor();
		const game = await GamePage.inTurnOne(page);
		const turns = listOf(page).locator("section");
		await turns.first().waitFor();
		await stopTime(page);
		await page.reload();
		// Well before the second and a half that a page waits for what it loads later.
		await untilAfter(page, 1, async () => (await turns.count()) > 0);
		await game.isIn(1);
	});

	test("has its place while a new tab loads it", async ({ site }) => {
		const first = await site.visitor();
		const game = await GamePage.inTurnOne(first);
		const page = await first.context().newPage();
		await stopTime(page);
		await page.goto(game.page.url());
		const list = listOf(page);
		await untilAfter(page, 1, async () => (await list.count()) > 0);
		expect(await list.getAttribute("aria-busy")).toBe("true");
		const turns = list.locator("section");
		await untilAfter(page, 100, async () => (await turns.count()) > 0);
		expect(await list.getAttribute("aria-busy")).toBeNull();
	});
});
