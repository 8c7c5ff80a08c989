/** A part of a page is missing: the note that says so, and what it brings, moves nothing. */
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { siteWords as words } from "../../src/words/en/site.ts";
import { Files } from "./support/Files.ts";
import { TINY } from "./support/GamePage.ts";
import { recordShifts } from "./support/shifts.ts";
import { isSkipped, test } from "./support/test.ts";

const SCREENS = { phone: [390, 844], desktop: [1280, 800] } as const;

const PAGES: Readonly<
	Record<
		string,
		{ readonly open: (page: Page) => Promise<string>; readonly missing: RegExp }
	>
> = {
	"an ordinary page": {
		open: async () => "/about-nothing",
		missing: /^site-.*js$/,
	},
	"a game whose script is missing": {
		open: async (page) =>
			(await page.request.post("/play", { form: TINY })).url(),
		missing: /^game\..*js$/,
	},
};

describe.skipIf(isSkipped)("the note that a part is missing", () => {
	for (const [name, { open, missing }] of Object.entries(PAGES))
		for (const [screen, [width, height]] of Object.entries(SCREENS))
			test(`moves nothing on ${name}, on a ${screen}`, async ({ site }) => {
				site.expect(/404/);
				const page = await site.visitor();
				await page.setViewportSize({ width, height });
				const files = await Files.of(page);
				files.lose(missing);
				const shifts = await recordShifts(page);
				await page.goto(await open(page));
				await page.getByText(words.notLoaded).waitFor();
				expect(await shifts()).toEqual([]);
				expect(await page.locator(".site-header").isVisible()).toBe(true);
			});
});
