import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { lessonNumbers } from "../../src/board/lessonNumbers.ts";
import { gameWords } from "../../src/words/en/game.ts";
import { learnWords as words } from "../../src/words/en/learn.ts";
import { saidIn } from "./support/hear.ts";
import { isSkipped, test, until } from "./support/test.ts";

describe.skipIf(isSkipped)("who hears the lesson", () => {
	test("is told each step, each answer, and what comes next", async ({
		site,
	}) => {
		const page = await site.visitor();
		const hears = async (text: string) =>
			await until(
				async () => (await saidIn(page)).some((said) => said.includes(text)),
				`"${text}" is said`,
			);
		const { take, read } = words.steps;
		await page.goto("/learn");
		const numbers = lessonNumbers();
		const first = `${words.progress(1, 7)}. ${take.title}. ${take.text(numbers)}`;
		await hears(`${first} ${words.asks.take} ${words.keys}`);
		await page.locator(".board").focus();
		await page.keyboard.press("e");
		await hears(words.slips.early);
		// From the land's first tile, B-2, along the row and down to C-4.
		for (const key of ["ArrowRight", "ArrowRight", "ArrowDown"])
			await page.keyboard.press(key);
		await hears(words.markedTile);
		await page.keyboard.press("Enter");
		await hears(words.endTurn(gameWords.bar.end));
		await page.keyboard.press("e");
		const next = `${words.progress(2, 7)}. ${read.title}. ${read.text(numbers)}`;
		await hears(`${next} ${words.asks.read}`);
	});
});

/** The lesson on the smallest of phones, at its first step. */
async function onPhone(page: Page): Promise<void> {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto("/learn");
	await page.getByRole("heading", { name: words.steps.take.title }).waitFor();
	await page.locator(".coach").waitFor();
}

/** By how many pixels the page was wider than the screen, at most, in some frames from now on. */
async function overflowOf(page: Page): Promise<number> {
	return await page.evaluate(async () => {
		const { documentElement: root } = document;
		let most = 0;
		for (let frames = 0; frames < 10; frames++) {
			await new Promise((done) => requestAnimationFrame(done));
			most = Math.max(most, root.scrollWidth - root.clientWidth);
		}
		return most;
	});
}

describe.skipIf(isSkipped)("the lesson's card, as letters grow,", () => {
	test("widens the page at no time, however slowly it moves", async ({
		site,
	}) => {
		const page = await site.visitor({ reducedMotion: "no-preference" });
		await onPhone(page);
		const devTools = await page.context().newCDPSession(page);
		await devTools.send("Animation.enable");
		await devTools.send("Animation.setPlaybackRate", { playbackRate: 0.001 });
		await page.evaluate(() => {
			document.documentElement.style.fontSize = "200%";
		});
		expect(await overflowOf(page)).toBe(0);
	});
});
