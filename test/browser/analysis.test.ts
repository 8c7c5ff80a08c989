import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import type { Archive } from "../../src/rules/archive.ts";
import { analysisWords as words } from "../../src/words/en/analysis.ts";
import { playOnWords } from "../../src/words/en/playOn.ts";
import { replayWords as enReplay } from "../../src/words/en/replay.ts";
import { shownWords } from "../../src/words/en/shown.ts";
import { siteWords } from "../../src/words/en/site.ts";
import { expectAccessible } from "./support/axe.ts";
import { playOut } from "./support/playOut.ts";
import { ReplayPage } from "./support/ReplayPage.ts";
import { isSkipped, test } from "./support/test.ts";

/** A short march, its address; and how many turns it had, as its idle person may be out early. */
async function march(
	page: Page,
): Promise<{ readonly address: string; readonly turns: number }> {
	const form = {
		...{ board: "17x9", bots: "1", strength: "recruit" },
		...{ end: "turn-limit", turns: "8" },
	};
	const address = (await page.request.post("/play", { form })).url();
	const cookies = await page.context().cookies(address);
	const cookie = cookies.map(({ name, value }) => `${name}=${value}`);
	await playOut(address, cookie.join("; "));
	const log = await page.request.get(`${address}/log.json`);
	const { turns } = (await log.json()) as Archive;
	return { address, turns: turns.length };
}

/** By how much the page's content has moved without a press (https://web.dev/articles/cls). */
function shiftOf(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				type Shift = PerformanceEntry & {
					readonly value: number;
					readonly hadRecentInput: boolean;
				};
				new PerformanceObserver((list) => {
					const shifts = list.getEntries() as Shift[];
					const own = shifts.filter(({ hadRecentInput }) => !hadRecentInput);
					resolve(own.reduce((sum, { value }) => sum + value, 0));
				}).observe({ type: "layout-shift", buffered: true });
				setTimeout(() => resolve(0), 500);
			}),
	);
}

/** Bots play hundreds of games in it, for which a busy machine takes its time. */
const ANALYSIS_MS = 120_000;

describe.skipIf(isSkipped)("after a game", () => {
	test("its reader sees who would have won when", {
		timeout: ANALYSIS_MS,
	}, async ({ site }) => {
		const page = await site.visitor({ viewport: { width: 390, height: 844 } });
		const { address, turns } = await march(page);
		const replay = await ReplayPage.open(page, address, 2);
		expect(await shiftOf(page)).toBeLessThan(0.01);

		await replay.button(enReplay.analyse).click();
		const panel = page.getByRole("region", { name: words.title });
		await panel.getByRole("heading", { name: words.decided.title }).waitFor();
		await panel
			.getByText(/^(Turn \d+: with the master|In no turn would)/)
			.waitFor({ timeout: ANALYSIS_MS });
		expect(await shiftOf(page)).toBeLessThan(0.005);
		await panel.getByText(words.chart.table).click();
		const rows = panel.getByRole("row");
		// The turns, and the end.
		await rows.nth(turns + 1).waitFor();
		expect(await rows.count()).toBe(1 + turns + 1);
		await expectAccessible(page);
	});

	test("its reader plays on from a turn", async ({ site }) => {
		const page = await site.visitor({ viewport: { width: 390, height: 844 } });
		const { address, turns } = await march(page);
		const replay = await ReplayPage.open(page, address, 2);
		await replay.button(enReplay.playOn).click();
		const dialog = page.getByRole("dialog", { name: playOnWords.title });
		await dialog.getByLabel(playOnWords.turn).selectOption("2");
		await replay.isAt(enReplay.turnOf(1, turns));
		const strength = dialog.getByLabel(playOnWords.strength);
		// As in the game before.
		expect(await strength.inputValue()).toBe("recruit");
		await strength.selectOption("easy");
		await dialog.getByRole("button", { name: playOnWords.begin }).click();
		await replay.isAt(shownWords.turn(1, 8));
		await page.getByText(shownWords.log.open, { exact: true }).click();
		await page.getByText(siteWords.gamePage.unrated).waitFor();
		const link = page.getByRole("link", { name: "Played on from turn 2" });
		expect(await link.getAttribute("href")).toMatch(
			new RegExp(`${new URL(address).pathname}#turn=2$`),
		);
	});
});
