import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { faultsIn } from "./support/layout/faultsIn.ts";
import { PHONE } from "./support/layout/views.ts";
import { ReplayPage } from "./support/ReplayPage.ts";
import { stopTime } from "./support/stopTime.ts";
import { isSkipped, type Site, test } from "./support/test.ts";

/** The pattern of each seat's land, by seat: its lines, the cell in which they repeat, and its rotation. */
type Patterns = Record<string, { lines: string; cell: string; turn: string }>;

/** In the current page, or in a page as the server wrote it. */
async function patternsIn(page: Page, written?: string): Promise<Patterns> {
	return await page.evaluate((html) => {
		const shown =
			html === undefined
				? document
				: new DOMParser().parseFromString(html, "text/html");
		const lands = shown.querySelectorAll(
			'[class*="seat-"][fill^="url"], [class*="seat-"]>[fill^="url"]',
		);
		const found: Patterns = {};
		for (const land of lands) {
			const fill = land.getAttribute("fill");
			const seat = land.closest('[class*="seat-"]')?.getAttribute("class");
			if (!fill || !seat) continue;
			const pattern = shown.querySelector(fill.slice(4, -1));
			const transform = pattern?.getAttribute("patternTransform") ?? "";
			found[seat.match(/seat-(\d+)/)?.[1] ?? ""] = {
				lines: pattern?.firstElementChild?.getAttribute("d") ?? "",
				cell: pattern?.getAttribute("width") ?? "",
				turn: transform.match(/rotate\((\d+)\)/)?.[1] ?? "0",
			};
		}
		return found;
	}, written);
}

/** A visitor who has chosen high contrast. */
async function reader(site: Site): Promise<Page> {
	const page = await site.visitor({ reducedMotion: "no-preference" });
	const { url } = site;
	await page.context().addCookies([{ name: "contrast", value: "high", url }]);
	return page;
}

async function written(page: Page, address: string): Promise<string> {
	return await (await page.request.get(address)).text();
}

describe.skipIf(isSkipped)(
	"a seat's pattern is the same before and after the script takes over",
	() => {
		test("on the home page", async ({ site }) => {
			const page = await reader(site);
			const before = await patternsIn(page, await written(page, site.url));
			expect(Object.keys(before)).toHaveLength(4);
			await page.clock.install();
			await stopTime(page);
			await page.goto("/");
			// The demo begins, and stays at its first turn: later ones may have fewer seats.
			await page.clock.runFor(5000);
			await page.locator(".board-live").waitFor();
			expect(await patternsIn(page)).toEqual(before);
			await page.clock.resume();
			expect(await faultsIn(page, "home", [PHONE])).toEqual([]);
		});

		test("on the page of a finished game", async ({ site }) => {
			const page = await reader(site);
			const address = await ReplayPage.play(page, 3);
			const before = await patternsIn(page, await written(page, address));
			expect(Object.keys(before).length).toBeGreaterThan(1);
			await ReplayPage.open(page, address);
			expect(await patternsIn(page)).toMatchObject(before);
		});
	},
);
