import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { gameWords as enGame } from "../../src/words/en/game.ts";
import { GamePage, TINY } from "./support/GamePage.ts";
import { isSkipped, test, until } from "./support/test.ts";

const { bar, status } = enGame;

/** Records the seconds that the page says are left, from now on, however short they are shown. */
async function recordSeconds(page: Page): Promise<() => Promise<number[]>> {
	await page.evaluate(() => {
		const seconds: number[] = [];
		Object.assign(window, { seconds });
		const note = () => {
			const text = document.querySelector(".time")?.textContent ?? "";
			const [, left] = /^(\d+) s$/.exec(text) ?? [];
			if (left !== undefined && Number(left) !== seconds.at(-1))
				seconds.push(Number(left));
		};
		const all = { subtree: true, childList: true, characterData: true };
		new MutationObserver(note).observe(document, all);
		note();
	});
	return () =>
		page.evaluate(() => (window as unknown as { seconds: number[] }).seconds);
}

describe.skipIf(isSkipped)("with a clock", () => {
	test("the page shows the time running out, and the turn ends automatically", async ({
		site,
	}) => {
		const page = await site.visitor();
		const game = await GamePage.begin(page, { ...TINY, clock: "10" });
		await game.sees(/^\d+ s$/);
		const begun = performance.now();
		await game.press(bar.readyByLot);
		await game.sees(status.giveOrders);
		const seconds = await recordSeconds(page);
		await game.isIn(1);
		// Ten seconds and one of grace.
		expect(performance.now() - begun).toBeGreaterThan(10_000);
		await until(async () => risesIn(await seconds()) > 0, "the time is new");
		const all = await seconds();
		const first = all.slice(0, risesIn(all));
		// A busy machine may leave some out.
		expect(first.length).toBeGreaterThan(3);
		expect(first.at(-1)).toBeLessThan(3);
		expect(first).toEqual(first.toSorted((a, b) => b - a));
		expect(all[first.length]).toBeGreaterThan(5);
		await game.holds(1);
	});
});

/** Where a number is larger than the one before it; 0 without one. */
function risesIn(numbers: readonly number[]): number {
	return Math.max(
		numbers.findIndex((number, index) => number > numbers[index - 1]),
		0,
	);
}
