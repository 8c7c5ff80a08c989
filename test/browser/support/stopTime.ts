import type { Page } from "playwright-core";

/** Longer than any page has been open. */
const AHEAD_MS = 60_000;

/**
 * Stops a page's time, at one in a minute: what it does or says for a while stays until a test has
 * seen it, and no two presses are too far apart. Begin with `page.clock.install()` before the page
 * is opened if it has looked at its clock.
 */
export async function stopTime({ clock }: Page): Promise<void> {
	await clock.install();
	await clock.pauseAt(Date.now() + AHEAD_MS);
}
