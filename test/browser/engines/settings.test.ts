import { expect } from "vitest";
import { gameWords } from "../../../src/words/en/game.ts";
import { lazyWords } from "../../../src/words/en/lazy.ts";
import { siteWords as en } from "../../../src/words/en/site.ts";
import { siteWords as fr } from "../../../src/words/fr/site.ts";
import { nameOf } from "../../../src/words/languages.ts";
import { DrivenGame } from "../support/engines/DrivenGame.ts";
import type { DrivenPage } from "../support/engines/DrivenPage.ts";
import { inEveryBrowser } from "../support/engines/inEveryBrowser.ts";

const { menuItems, preferences } = lazyWords;
/** Each of another value than a newcomer's. */
const CHOSEN = [
	preferences.speeds[2],
	preferences.sound,
	preferences.pressTwice,
];

inEveryBrowser("a setting survives a reload", (test) => {
	test("the language", async ({ visit }) => {
		const page = await visit();
		await page.open("/");
		await page.press({ text: en.language });
		await page.press({ role: "button", name: nameOf("fr") });
		const heading = { role: "heading", name: fr.homePage.heading };
		await page.until(heading);
		await page.reload();
		await page.until(heading);
		await page.press({ text: fr.language });
		await page.press({ role: "button", name: nameOf("en") });
		await page.until({ role: "heading", name: en.homePage.heading });
	});

	test("the theme", async ({ visit }) => {
		const page = await visit();
		await page.open("/");
		const light = await brightness(page);
		await page.press({ text: en.display });
		await page.press({ role: "button", name: en.themes.dark });
		await page.untilSo(
			async () => (await brightness(page)) < light / 4,
			"the page is dark",
		);
		await page.reload();
		expect(await brightness(page)).toBeLessThan(light / 4);
		await isPressed(page, en.themes.dark);
	});

	test("the contrast, with its patterns", async ({ visit }) => {
		const page = await visit();
		await page.open("/");
		expect(await hasPatterns(page)).toBe(false);
		await page.press({ text: en.display });
		await page.press({ role: "button", name: en.contrasts.high });
		await page.untilSo(() => hasPatterns(page), "land has patterns");
		await page.reload();
		expect(await hasPatterns(page)).toBe(true);
		await isPressed(page, en.contrasts.high);
	});

	test("how turns are told, heard and given", async ({ visit }) => {
		const page = await visit();
		await beginGame(page);
		await openSettings(page);
		for (const label of CHOSEN) {
			expect(await isChecked(page, label)).toBe(false);
			await page.press({ label });
			expect(await isChecked(page, label)).toBe(true);
		}
		await page.press({ role: "button", name: preferences.close });
		await page.reload();
		await openSettings(page);
		for (const label of CHOSEN) expect(await isChecked(page, label)).toBe(true);
	});

	test("which way the board lies", async ({ visit }) => {
		const page = await visit();
		await beginGame(page);
		expect(await isUpright(page)).toBe(false);
		await page.press({ label: gameWords.menu.name });
		await page.press({ role: "button", name: menuItems.turn });
		await page.untilSo(() => isUpright(page), "the board is turned");
		await page.reload();
		await page.untilSo(() => isUpright(page), "the board is turned again");
	});
});

async function beginGame(page: DrivenPage): Promise<void> {
	await page.open("/");
	await page.press({ role: "button", name: en.homePage.play });
	await new DrivenGame(page).isIn(0);
}

async function openSettings(page: DrivenPage): Promise<void> {
	await page.press({ label: gameWords.menu.name });
	await page.press({ role: "button", name: menuItems.preferences });
	await page.until({ role: "dialog", name: preferences.title });
}

async function isChecked(page: DrivenPage, label: string): Promise<boolean> {
	return await page.evaluate((label) => {
		const [input] = window.inPage?.find({ label }) ?? [];
		return (input as HTMLInputElement).checked;
	}, label);
}

/** Whether the board is higher than wide. */
async function isUpright(page: DrivenPage): Promise<boolean> {
	return await page.evaluate(() => {
		const tiles = document.querySelector("#game .tiles");
		const { width = 0, height = 0 } = tiles?.getBoundingClientRect() ?? {};
		return height > width;
	}, null);
}

/** The mean of red, green and blue of the page's ground, from 0 to 255. */
async function brightness(page: DrivenPage): Promise<number> {
	return await page.evaluate(() => {
		const { backgroundColor } = getComputedStyle(document.documentElement);
		const parts = backgroundColor.match(/\d+/g)?.slice(0, 3) ?? [];
		return parts.reduce((sum, part) => sum + Number(part) / 3, 0);
	}, null);
}

/** Whether the page defines patterns, by which land is told apart without colour. */
async function hasPatterns(page: DrivenPage): Promise<boolean> {
	return await page.evaluate(
		() => document.querySelector("pattern[id^=pattern-]") !== null,
		null,
	);
}

/** The menu says so. */
async function isPressed(page: DrivenPage, name: string): Promise<void> {
	await page.press({ text: en.display });
	await page.until({ role: "button", name });
	const pressed = await page.evaluate(
		() =>
			[...document.querySelectorAll("[aria-pressed=true]")].map((one) =>
				one.textContent?.trim(),
			),
		null,
	);
	expect(pressed).toContain(name);
}
