/** No layout depends on the font: neither on the width of its letters nor on their size. */
import { type Browser, chromium } from "playwright-core";
import { describe, expect } from "vitest";
import { findBrowsers } from "../../scripts/browser/findBrowsers.ts";
import { localeOf } from "../support/wordsFor.ts";
import { CHROMIUM_ARGS } from "./support/chromiumArgs.ts";
import { faultsIn } from "./support/layout/faultsIn.ts";
import { LAYOUT_LANGUAGES } from "./support/layout/languages.ts";
import { type Places, prepare, SCENES } from "./support/layout/scenes.ts";
import { ENLARGED_VIEWS, VIEWS, type View } from "./support/layout/views.ts";
import { isSkipped, Site, test } from "./support/test.ts";

/** Every scene, each on a common screen size. */
async function lookAtScenes(
	site: Site,
	places: Places,
	views: readonly View[],
): Promise<string[]> {
	const { language, storageState } = places;
	const locale = localeOf(language);
	const page = await site.visitor({ locale, storageState });
	const faults: string[] = [];
	for (const [name, open] of Object.entries(SCENES)) {
		await page.setViewportSize({ width: 1280, height: 800 });
		await open(page, places);
		faults.push(...(await faultsIn(page, name, views)));
	}
	return faults;
}

/** A browser in which the reader has set a minimum font size, in pixels. */
async function enlarging(size: number): Promise<Browser> {
	const executablePath = findBrowsers().Chromium ?? "";
	const args = [...CHROMIUM_ARGS, `--blink-settings=minimumFontSize=${size}`];
	return await chromium.launch({ executablePath, args });
}

/** Pages that say that something is missing, refused or invalid. */
const REFUSALS = /40[0-9]|422/;
/** Hundreds of short checks. */
const TIMEOUT_MS = 600_000;

describe.skipIf(isSkipped)(
	"nothing is cut off, covered, or out of reach",
	() => {
		test.for(LAYOUT_LANGUAGES)(
			"as a page is used, %s",
			{ timeout: TIMEOUT_MS },
			async (language, { site, onTestFinished }) => {
				site.expect(REFUSALS);
				const places = await prepare(site, language);
				expect(await lookAtScenes(site, places, VIEWS)).toEqual([]);

				const browser = await enlarging(24);
				onTestFinished(() => browser.close());
				const enlarged = new Site(site.url, browser);
				enlarged.expect(REFUSALS);
				const found = await lookAtScenes(enlarged, places, ENLARGED_VIEWS);
				expect(found).toEqual([]);
				expect(enlarged.problems).toEqual([]);
			},
		);
	},
);
