import { expect } from "vitest";
import { siteWords as en } from "../../../src/words/en/site.ts";
import { siteWords as fr } from "../../../src/words/fr/site.ts";
import type { DrivenPage } from "../support/engines/DrivenPage.ts";
import { inEveryBrowser } from "../support/engines/inEveryBrowser.ts";

inEveryBrowser("a setting survives a reload", (test) => {
	test("the language", async ({ visit }) => {
		const page = await visit();
		await page.open("/");
		await page.press({ role: "button", name: fr.languageName });
		const heading = { role: "heading", name: fr.homePage.heading };
		await page.until(heading);
		await page.reload();
		await page.until(heading);
		await page.press({ role: "button", name: en.languageName });
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
		expect(await patterns(page)).toBe(0);
		await page.press({ text: en.display });
		await page.press({ role: "button", name: en.contrasts.high });
		await page.untilSo(
			async () => (await patterns(page)) > 0,
			"land has patterns",
		);
		await page.reload();
		expect(await patterns(page)).toBeGreaterThan(0);
		await isPressed(page, en.contrasts.high);
	});
});

/** The mean of red, green and blue of the page's ground, from 0 to 255. */
async function brightness(page: DrivenPage): Promise<number> {
	return await page.evaluate(() => {
		const { backgroundColor } = getComputedStyle(document.documentElement);
		const parts = backgroundColor.match(/\d+/g)?.slice(0, 3) ?? [];
		return parts.reduce((sum, part) => sum + Number(part) / 3, 0);
	}, null);
}

/** How many patterns the page defines, by which land is told apart. */
async function patterns(page: DrivenPage): Promise<number> {
	return await page.evaluate(
		() => document.querySelectorAll("pattern").length,
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
