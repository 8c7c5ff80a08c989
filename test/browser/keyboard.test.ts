import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { marchFor } from "../../src/rules/modes.ts";
import { gameWords as enGame } from "../../src/words/en/game.ts";
import { noteWords as enNotes } from "../../src/words/en/notes.ts";
import { GamePage } from "./support/GamePage.ts";
import { saidIn } from "./support/hear.ts";
import { isSkipped, test, until } from "./support/test.ts";

const { bar, status } = enGame;
const { preview, tile } = enNotes;

describe.skipIf(isSkipped)("without a mouse", () => {
	test("a player begins a game and plays a turn, and a screen reader is told everything", async ({
		site,
	}) => {
		const page = await site.visitor();
		await page.goto("/");
		await tabTo(page, /^Play bots$/);
		await page.keyboard.press("Enter");
		await page.waitForURL("**/game/*");
		const game = new GamePage(page);
		await game.sees(status.giveOrders);
		await hears(page, `Turn 1. ${status.giveOrders}.`);

		const { newStrength } = marchFor({ cols: 17, rows: 9 });
		await tabTo(page, /^Board$/);
		await findTile(page, preview.outcomes.grew({ strength: newStrength }));
		await page.keyboard.press("Enter");
		expect(await game.plans.count()).toBe(1);
		await page.keyboard.press("u");
		expect(await game.plans.count()).toBe(0);
		await page.keyboard.press("Enter");
		await page.keyboard.press("Enter");
		expect(await game.plans.count()).toBe(0);
		await page.keyboard.press("Enter");
		await page.keyboard.press("Shift+Enter");
		await page.keyboard.press("a");
		const all = await game.ordersLeft();
		await hears(page, bar.planned(3, all));
		expect(await game.plans.count()).toBe(1);
		await page.keyboard.press("e");
		await hears(page, bar.endAnyway(all - 3));
		// A press right after the question would be the second half of a double press.
		await until(async () => {
			await page.keyboard.press("Enter");
			return await page
				.getByRole("heading", { level: 1, name: enGame.turn(1) })
				.isVisible();
		}, "Enter answers");
		await hears(page, "You: +");
		await hears(page, `Turn 2. ${status.giveOrders}.`);
	});

	test("Tab reaches every button of the game, and each shows its focus", async ({
		site,
	}) => {
		const page = await site.visitor();
		const game = await GamePage.begin(page);
		await tabTo(page, /^Board$/);
		await findTile(page, preview.start(20));
		await page.keyboard.press("Enter");
		await tabTo(page, new RegExp(`^${bar.start}`));
		await page.keyboard.press("Enter");
		await game.sees(bar.planned(0, 1));
		await tabTo(page, /^Board$/);
		await findTile(page, preview.outcomes.grew({ strength: 20 }));
		await page.keyboard.press("Enter");
		await game.sees(bar.planned(1, 1));
		for (const name of [bar.undo, bar.end])
			await tabTo(page, new RegExp(`^${name}`));
		await page.keyboard.press("Enter");
		// Whether its land grows is a matter of luck, as a bot may be near.
		await game.isIn(1);
	});
});

/** More tab stops than any page has. */
const MOST_STOPS = 60;

/** Presses Tab until an element of this name has the focus; each stop on the way must show its focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
	for (let stop = 0; stop < MOST_STOPS; stop++) {
		await page.keyboard.press("Tab");
		const focused = await focusIn(page);
		// Past the end of the page, on the browser's own buttons.
		if (focused === null) continue;
		const isShown = async () => (await focusIn(page))?.isShown ?? false;
		await until(isShown, `the focus is seen on "${focused.name}"`);
		if (name.test(focused.name)) return;
	}
	throw new Error(`Tab does not lead to ${name}`);
}

/** The element that has the focus, and whether it is visible and shows its focus; null if none has it. */
async function focusIn(page: Page) {
	return await page.evaluate(() => {
		const { activeElement: element } = document;
		if (!element || element === document.body) return null;
		const { outlineStyle, outlineWidth } = getComputedStyle(element);
		const { left, right, top, bottom } = element.getBoundingClientRect();
		const isOutlined =
			outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1;
		// The board's focus is on one of its tiles.
		const isMarked =
			isOutlined || element.querySelector('.focused:not([d=""])') !== null;
		const isInSight =
			right > left &&
			bottom > top &&
			bottom > 0 &&
			right > 0 &&
			top < innerHeight &&
			left < innerWidth;
		return {
			name: element.ariaLabel ?? element.textContent?.trim() ?? "",
			isShown: isMarked && isInSight,
		};
	});
}

async function hears(page: Page, text: string): Promise<void> {
	await until(
		async () => (await saidIn(page)).some((said) => said.includes(text)),
		`"${text}" is said`,
	);
}

/** How the description of a tile begins. */
const TILE = new RegExp(`^[A-Z]-\\d+, (${tile.free}|.*land)`);

/** Moves over the tiles, row by row, until the description of one has this text. */
async function findTile(page: Page, action: string): Promise<void> {
	const steps = [
		...["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowLeft", "ArrowUp"],
		...["ArrowUp", "ArrowRight", "ArrowRight", "ArrowRight"],
	];
	for (const key of steps) {
		const before = (await saidIn(page)).length;
		await page.keyboard.press(key);
		let said = "";
		await until(async () => {
			// What else has happened may be told before it, or after it.
			const heard = (await saidIn(page)).slice(before);
			said = heard.find((text) => TILE.test(text)) ?? "";
			return said !== "";
		}, "the tile is said");
		if (said.includes(action)) return;
	}
	throw new Error(`no tile nearby says "${action}"`);
}
