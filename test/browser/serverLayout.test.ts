/** Every page as the server writes it, with a lot of content: no layout depends on the font. */
import { describe, expect } from "vitest";
import { asset } from "../../src/server/assets.ts";
import type { TestLanguage } from "../support/wordsFor.ts";
import { faultsIn } from "./support/layout/faultsIn.ts";
import { LAYOUT_LANGUAGES } from "./support/layout/languages.ts";
import { WRITTEN_VIEWS } from "./support/layout/views.ts";
import { isSkipped, type Site, test } from "./support/test.ts";

type Samples = {
	pagesIn(
		language: TestLanguage,
		changes: object,
	): [title: string, html: string][];
};

/** Imported without types: those of Workers conflict with those of a page. */
const samples = new URL("../server/pages/support/samples.tsx", import.meta.url);
const { pagesIn }: Samples = await import(samples.href);

const CHROME = {
	asset,
	viewerName: "W".repeat(20),
	hasAccount: true,
	welcome: 3,
};

/** Hundreds of short checks. */
const TIMEOUT_MS = 600_000;

/** Every page, before its script runs or without it. */
async function lookAtPages(
	site: Site,
	language: TestLanguage,
): Promise<string[]> {
	const page = await site.visitor();
	let html = "";
	await page.route("**/sample", (route) =>
		route.fulfill({ contentType: "text/html; charset=utf-8", body: html }),
	);
	await page.route("**/build/*.js", (route) =>
		route.fulfill({ contentType: "text/javascript", body: "" }),
	);
	const faults: string[] = [];
	for (const [title, written] of pagesIn(language, CHROME)) {
		html = written;
		await page.goto("/sample");
		faults.push(...(await faultsIn(page, title, WRITTEN_VIEWS)));
	}
	return faults;
}

describe.skipIf(isSkipped)(
	"nothing is cut off, covered, or out of reach",
	() => {
		test.for(LAYOUT_LANGUAGES)(
			"as the server writes it, %s",
			{ timeout: TIMEOUT_MS },
			async (language, { site }) => {
				expect(await lookAtPages(site, language)).toEqual([]);
			},
		);
	},
);
