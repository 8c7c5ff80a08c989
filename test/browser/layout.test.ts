/** No page depends on the font: not on how wide its letters are, nor on how large. */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { type Browser, chromium, type Page } from "playwright-core";
import { describe, expect } from "vitest";
import { asset } from "../../src/server/assets.ts";
import { LANGUAGES, type Language } from "../../src/words/words.ts";
import { findChromium } from "./support/findChromium.ts";
import { type Places, prepare, SCENES } from "./support/layout/scenes.ts";
import {
	bringFonts,
	ENLARGED_VIEWS,
	look,
	nameOf,
	VIEWS,
	type View,
	WRITTEN_VIEWS,
} from "./support/layout/views.ts";
import { isSkipped, Site, test } from "./support/test.ts";

type Samples = {
	pagesIn(language: Language, changes: object): [title: string, html: string][];
};

/** Its types are those of Workers, which don't go with those of a page. */
const samples = new URL("../server/pages/support/samples.tsx", import.meta.url);
const { pagesIn }: Samples = await import(samples.href);

const LONGEST_NAME = "W".repeat(20);
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
async function lookAtScenes(
	site: Site,
	places: Places,
	views: readonly View[],
): Promise<string[]> {
	const locale = LOCALES[places.language];
	const { storageState } = places;
	const page = await site.visitor({ locale, storageState });
	const faults: string[] = [];
	for (const [name, open] of Object.entries(SCENES)) {
		await page.setViewportSize({ width: 1280, height: 800 });
		await open(page, places);
		const found = await faultsIn(page, views);
		faults.push(...found.map((fault) => `${name}, ${fault}`));
	}
	return faults;
}

/** Every page that the server writes, before its script runs or without it. */
async function lookAtPages(site: Site, language: Language): Promise<string[]> {
	const page = await site.visitor();
	let html = "";
	await page.route("**/sample", (route) =>
		route.fulfill({ contentType: "text/html; charset=utf-8", body: html }),
	);
	await page.route("**/build/*.js", (route) =>
		route.fulfill({ contentType: "text/javascript", body: "" }),
	);
	const faults: string[] = [];
	for (const [title, written] of pagesIn(language, {
		...{ asset, viewerName: LONGEST_NAME, hasAccount: true, welcome: 3 },
	})) {
		html = written;
		await page.goto("/sample");
		const found = await faultsIn(page, WRITTEN_VIEWS);
		faults.push(...found.map((fault) => `${title}, ${fault}`));
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

		test.for(LANGUAGES)(
			"as the server writes it, %s",
			{ timeout: TIMEOUT_MS },
			async (language, { site }) => {
				expect(await lookAtPages(site, language)).toEqual([]);
			},
		);
	});
