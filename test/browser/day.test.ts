/** The day's march in the browser: played, left and gone on with, scored, shared. */
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { dateOf, dayAt, later } from "../../src/daily/calendar.ts";
import { dayWords } from "../../src/words/en/day.ts";
import { dayPlayWords } from "../../src/words/en/dayPlay.ts";
import { lazyWords } from "../../src/words/en/lazy.ts";
import { replayWords } from "../../src/words/en/replay.ts";
import { GamePage } from "./support/GamePage.ts";
import { stopTime } from "./support/stopTime.ts";
import { isSkipped, test, until } from "./support/test.ts";

const { now, result, ranking } = dayWords;

/**
 * Ends turns from this one on, without orders. On one day of four the bots beat who gives none
 * before the march ends, and then it ends by itself.
 */
async function endTurns(page: Page, from: number, end: number) {
	const game = new GamePage(page);
	const heading = page.getByRole("heading", { level: 1 });
	const ranks = page.getByRole("list", { name: lazyWords.result.ranking });
	// Of turns that pass without the player there is none to end.
	const canEnd = game.button(game.words.bar.end);
	for (let turn = from; turn < end; turn++) {
		const name = new RegExp(`^${game.words.turn(turn)}\\b`);
		await until(
			async () =>
				(name.test((await heading.textContent()) ?? "") &&
					(await canEnd.isVisible())) ||
				(await ranks.isVisible()),
			`turn ${turn} begins, or the march is over`,
		);
		if (await ranks.isVisible()) return;
		await game.endTurn();
	}
}

/** A whole march, in each of whose turns a press counts only after two seconds. */
const MARCH_MS = 120_000;

describe.skipIf(isSkipped)("the day's march", () => {
	test("is played once for a score, also if the page is closed and the network lost on the way, and gives a result to share", {
		timeout: MARCH_MS,
	}, async ({ site }) => {
		site.expect(/ERR_INTERNET_DISCONNECTED|Failed to load resource/);
		const page = await site.visitor({
			permissions: ["clipboard-read", "clipboard-write"],
			serviceWorkers: "allow",
		});
		await page.goto("/day");
		await page.getByRole("button", { name: now.play }).click();
		await page.waitForURL("**/play");
		const game = new GamePage(page);
		await game.click(await game.anOpenTile());
		await endTurns(page, 0, 2);
		await game.isIn(2);
		await page.evaluate(() => navigator.serviceWorker.ready);
		await page.close();

		const again = await page.context().newPage();
		await again.goto("/day");
		await again.context().setOffline(true);
		// Not the page as it is kept for going back.
		await again.goto("/device");
		await again.getByRole("link", { name: now.goOn }).click();
		await endTurns(again, 2, 8);
		await again.context().setOffline(false);
		const toResult = again.getByRole("link", { name: dayPlayWords.toResult });
		await toResult.click();
		await again.getByText(result.guestRank(1, 1)).waitFor();
		const own = again.getByRole("row").filter({ hasText: ranking.you });
		expect(await own.count()).toBe(1);

		const { copy, copied, picture } = dayPlayWords.result;
		await stopTime(again);
		await again.getByRole("button", { name: copy }).click();
		await again.getByRole("button", { name: copied }).waitFor();
		await again.clock.resume();
		const text = await again.evaluate(() => navigator.clipboard.readText());
		const date = await again.locator("time").getAttribute("datetime");
		expect(text.split("\n")[2]).toMatch(/^[▲▼■]{8}$/);
		expect(text).toContain(`/day/${date}`);
		const saved = again.waitForEvent("download");
		await again.getByRole("button", { name: picture }).click();
		expect((await saved).suggestedFilename()).toBe(`hexmarch-${date}.png`);

		await again.getByRole("link", { name: result.watch }).click();
		const { first } = replayWords.controls;
		await again.getByRole("button", { name: first }).click();
		const toOthers = again.getByRole("button", { name: replayWords.copy });
		expect(await toOthers.count()).toBe(0);
		await again.goBack();
		await again.getByRole("button", { name: now.again }).click();
		await again.getByText(dayPlayWords.unscored).waitFor();
	});

	test("can be read without JavaScript, and tomorrow's not at all", async ({
		site,
	}) => {
		const page = await site.visitor({ javaScriptEnabled: false });
		await page.goto("/day");
		await page
			.getByRole("heading", { name: dayWords.title, level: 1 })
			.waitFor();
		expect(await page.locator("noscript p").innerText()).toBe(now.needsScript);
		expect(await page.locator("#day-play").isVisible()).toBe(false);
		await page.getByRole("link", { name: dayWords.past.title }).click();
		await page.getByText(dayWords.past.empty).waitFor();
		const tomorrow = dateOf(later(dayAt(Date.now()), 1));
		const answer = await page.request.get(`/day/${tomorrow}`);
		expect(answer.status()).toBe(404);
	});
});
