import type { Page } from "playwright-core";
import { countBytes } from "./countBytes.ts";
import { Requests } from "./Requests.ts";

/**
 * The bytes of a page with an empty cache, until everything that it starts with
 * is loaded. Nobody waits for what it loads once it is idle, so the page's clock
 * is stopped before that.
 */
export async function weightOf(page: Page, url: string): Promise<number> {
	const bytes = await countBytes(page);
	const requests = new Requests(page);
	await page.clock.install();
	await page.clock.pauseAt(Date.now() + 60_000);
	await page.goto(url);
	await requests.end();
	await page.clock.runFor(1000);
	await requests.end();
	return bytes();
}
