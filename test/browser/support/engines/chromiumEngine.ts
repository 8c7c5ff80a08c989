/** Chromium, driven by Playwright. */
import type { Page } from "playwright-core";
import { chromium } from "playwright-core";
import { Site } from "../test.ts";
import type { Engine, EnginePage } from "./Engine.ts";

/** `browser`: where the browser listens to Playwright. */
export async function chromiumEngine(
	url: string,
	browser: string,
): Promise<Engine> {
	const connected = await chromium.connect(browser);
	return {
		name: "Chromium",
		canTouch: true,
		visit: async ({ viewport, hasTouch }) => {
			const site = new Site(url, connected);
			const page = await site.visitor({
				...{ viewport, hasTouch, isMobile: hasTouch },
				serviceWorkers: "allow",
			});
			return pageOf(page, site);
		},
		close: () => connected.close(),
	};
}

function pageOf(page: Page, site: Site): EnginePage {
	return {
		open: async (url) => {
			await page.goto(url);
		},
		reload: async () => {
			await page.reload();
		},
		// Playwright's own type also allows handles, which are never passed here.
		evaluate: (run, argument) => page.evaluate(run as never, argument as never),
		runScript: async (source) => {
			await page.evaluate(source);
		},
		click: (x, y) => page.mouse.click(x, y),
		tap: (x, y) => page.touchscreen.tap(x, y),
		key: (name) => page.keyboard.press(name),
		resize: (size) => page.setViewportSize(size),
		screenshot: async (path) => {
			await page.screenshot({ path });
		},
		problems: async () => site.problems,
		close: () => site.close(),
	};
}
