/** No page depends on the font: not on how wide its letters are, nor on how large. */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { type Browser, chromium, type Page } from "playwright-core";
import { describe, expect } from "vitest";
import { LANGUAGES } from "../../src/words/words.ts";
import { findChromium } from "./support/findChromium.ts";
import { type Places, prepare, SCENES } from "./support/layout/scenes.ts";
import {
	bringFonts,
	ENLARGED_VIEWS,
	look,
	nameOf,
	VIEWS,
	type View,
} from "./support/layout/views.ts";
import { isSkipped, Site, test } from "./support/test.ts";

const LOCALES = { en: "en-GB", fr: "fr-FR" };

/** What looks for faults in a page. */
const findFaults = await bundle("./support/layout/page/faults.ts");

async function bundle(path: string): Promise<string> {
	const entry = fileURLToPath(new URL(path, import.meta.url));
	const options = { bundle: true, write: false, format: "iife" } as const;
	const { outputFiles } = await build({ entryPoints: [entry], ...options });
	return outputFiles[0]?.text ?? "";
}

async function faultsIn(page: Page, views: readonly View[]): Promise<string[]> {
	await bringFonts(page);
	await page.evaluate(findFaults);
	const faults: string[] = [];
	for (const view of views) {
		await look(page, view);
		const found = await page.evaluate(() =>
			(window as unknown as { findFaults: () => string[] }).findFaults(),
		);
		faults.push(...found.map((fault) => `${nameOf(view)}: ${fault}`));
	}
	return faults;
}

/** Every scene, each begun on a usual screen. */
async function lookAtAll(
	site: Site,
	places: Places,
	views: readonly View[],
): Promise<string[]> {
	const locale = LOCALES[places.language];
	const { storageState } = places;
	const pages = {
		known: await site.visitor({ locale, storageState }),
		unknown: await site.visitor({ locale }),
	};
	const faults: string[] = [];
	for (const who of ["known", "unknown"] as const)
		for (const [name, open] of Object.entries(SCENES[who])) {
			const page = pages[who];
			await page.setViewportSize({ width: 1280, height: 800 });
			await open(page, places);
			const found = await faultsIn(page, views);
			faults.push(...found.map((fault) => `${name}, ${fault}`));
		}
	return faults;
}

/** A browser whose reader has set a least size of letters, in pixels. */
async function enlarging(size: number): Promise<Browser> {
	const executablePath = findChromium() ?? "";
	const args = ["--disable-gpu", `--blink-settings=minimumFontSize=${size}`];
	return await chromium.launch({ executablePath, args });
}

/** Pages that say that something is missing, refused or wrong. */
const REFUSALS = /40[0-9]|422/;
/** Hundreds of looks, each short. */
const TIMEOUT_MS = 300_000;

describe
	.skipIf(isSkipped)
	.concurrent("nothing is cut off, covered, or out of reach", () => {
		test.for(LANGUAGES)(
			"%s",
			{ timeout: TIMEOUT_MS },
			async (language, { site, onTestFinished }) => {
				site.expect(REFUSALS);
				const places = await prepare(site, language);
				expect(await lookAtAll(site, places, VIEWS)).toEqual([]);

				const browser = await enlarging(24);
				onTestFinished(() => browser.close());
				const enlarged = new Site(site.url, browser);
				enlarged.expect(REFUSALS);
				expect(await lookAtAll(enlarged, places, ENLARGED_VIEWS)).toEqual([]);
				expect(enlarged.problems).toEqual([]);
			},
		);
	});
