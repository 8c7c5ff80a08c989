/** Tests of which each runs in every browser that the site is for. */
import { test as base, describe, expect, inject } from "vitest";
import type { BrowserName } from "../../../../scripts/browser/findBrowsers.ts";
import type { Place } from "../setUp.ts";
import { chromiumEngine } from "./chromiumEngine.ts";
import { DrivenPage } from "./DrivenPage.ts";
import type { Engine, Visit } from "./Engine.ts";
import { firefoxEngine } from "./firefoxEngine.ts";
import { webKitEngine } from "./webKitEngine.ts";

const DESKTOP: Visit = {
	viewport: { width: 1280, height: 800 },
	hasTouch: false,
};

/** Opens the site as a new visitor, by default with a mouse at a desk. */
export type OpenVisit = (visit?: Partial<Visit>) => Promise<DrivenPage>;

function testIn(name: BrowserName) {
	return base
		.extend("place", { scope: "worker" }, () => inject("place"))
		.extend("engine", { scope: "worker" }, async ({ place }, { onCleanup }) => {
			const engine = await startEngine(name, place);
			onCleanup(() => engine.close());
			return engine;
		})
		.extend("visit", async ({ engine, place }, { onCleanup }) => {
			const pages: DrivenPage[] = [];
			onCleanup(() => closeAll(pages));
			const visit: OpenVisit = async (how = {}) => {
				const page = await engine.visit({ ...DESKTOP, ...how });
				const driven = new DrivenPage(page, place?.url ?? "");
				pages.push(driven);
				return driven;
			};
			return visit;
		});
}

/** Closes pages, in which nothing must have gone wrong. */
async function closeAll(pages: readonly DrivenPage[]): Promise<void> {
	const problems: string[] = [];
	for (const page of pages) {
		problems.push(...(await page.problems()));
		await page.close();
	}
	expect(problems).toEqual([]);
}

const BROWSERS: readonly BrowserName[] = ["Chromium", "Firefox", "WebKit"];

/** WebKitGTK draws without a GPU, which takes it long on a busy machine. */
const TIMEOUT_MS = 120_000;

const TESTS = {
	Chromium: testIn("Chromium"),
	Firefox: testIn("Firefox"),
	WebKit: testIn("WebKit"),
};

type Declare = (test: typeof TESTS.Chromium, name: BrowserName) => void;

/**
 * Declares a group of tests for each browser, or each of some; the group of a browser that is not on this
 * machine is skipped. Errors in their pages fail the test.
 */
export function inEveryBrowser(
	what: string,
	declare: Declare,
	browsers: readonly BrowserName[] = BROWSERS,
): void {
	const place = inject("place");
	for (const name of browsers)
		describe.skipIf(!place?.[name])(
			`${what}, in ${name}`,
			{ timeout: TIMEOUT_MS },
			() => declare(TESTS[name], name),
		);
}

async function startEngine(
	name: BrowserName,
	place: Place | null,
): Promise<Engine> {
	if (place?.[name]) {
		const { url, Chromium, Firefox, WebKit } = place;
		if (name === "Chromium" && Chromium)
			return await chromiumEngine(url, Chromium);
		if (name === "Firefox" && Firefox) return await firefoxEngine(Firefox);
		if (name === "WebKit" && WebKit) return await webKitEngine(url, WebKit);
	}
	throw new Error(`There is no ${name}.`);
}
