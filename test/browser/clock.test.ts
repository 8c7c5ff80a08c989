import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { gameWords as enGame } from "../../src/words/en/game.ts";
import { GamePage, TINY } from "./support/GamePage.ts";
import { isSkipped, test, until } from "./support/test.ts";

const { bar, status } = enGame;

/** Seconds that the page says are left of a turn, and since when, in ms on its own clock. */
type Shown = {
	readonly left: number;
	readonly turn: string;
	readonly at: number;
};

/** Records what is shown from now on, however short. */
async function recordSeconds(page: Page): Promise<() => Promise<Shown[]>> {
	await page.evaluate(() => {
		const shown: Shown[] = [];
		Object.assign(window, { shown });
		const note = () => {
			const textOf = (part: string) =>
				document.querySelector(part)?.textContent ?? "";
			const [, seconds] = /^(\d+) s$/.exec(textOf(".time")) ?? [];
			const last = shown.at(-1);
			const [left, turn] = [Number(seconds), textOf("h1")];
			const isNew = left !== last?.left || turn !== last.turn;
			if (seconds !== undefined && isNew)
				shown.push({ left, turn, at: performance.now() });
		};
		const all = { subtree: true, childList: true, characterData: true };
		new MutationObserver(note).observe(document, all);
		note();
	});
	return () =>
		page.evaluate(() => (window as unknown as { shown: Shown[] }).shown);
}

/**
 * Whole seconds are shown, by a look at the clock every quarter of one, and on a busy machine the
 * page may know the server's clock to a second only.
 */
const SLACK_S = 2.5;

describe.skipIf(isSkipped)("with a clock", () => {
	test("the page shows the time running out, and the turn ends automatically", async ({
		site,
	}) => {
		const page = await site.visitor();
		const game = await GamePage.begin(page, { ...TINY, clock: "10" });
		await game.sees(/^\d+ s$/);
		await game.press(bar.readyByLot);
		await game.sees(status.giveOrders);
		const shown = await recordSeconds(page);
		await until(async () => (await shown()).length > 5, "the time runs out");
		await until(async () => {
			const all = await shown();
			return all.at(-1)?.turn !== all[0].turn;
		}, "the next turn has a time");
		await game.isIn(1);
		const all = await shown();
		const [first, ...others] = all.filter(({ turn }) => turn === all[0].turn);
		const passed = ({ at }: Shown) => (at - first.at) / 1000;
		// Not each second, as a busy machine may leave some out.
		for (const each of others) {
			expect(each.left + passed(each)).toBeGreaterThan(first.left - SLACK_S);
			expect(each.left + passed(each)).toBeLessThan(first.left + SLACK_S);
		}
		const [next] = all.slice(1 + others.length);
		expect(passed(next)).toBeGreaterThan(first.left - SLACK_S);
		await game.holds(1);
	});
});
