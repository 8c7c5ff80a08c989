/**
 * Once a page has settled, loads what it may need later: by then the network may fail, or a
 * deployment may have removed the file.
 */
import { retry } from "./retry.ts";

/** After this long the initial content has loaded and is displayed. */
const REST_AFTER_MS = 1500;

/** After this many failures the file is loaded only when it is needed. */
const TRIES = 5;

/** Loads files one after the other, so that nothing else has to wait. */
export function preload(parts: readonly (() => Promise<unknown>)[]): void {
	void whenSettled().then(() => loadAll(parts));
}

/** Resolves once the page has loaded all that it starts with, and `restMs` later: it then shows it. */
export function whenSettled(restMs = REST_AFTER_MS): Promise<void> {
	return new Promise((resolve) => {
		const begin = () => setTimeout(resolve, restMs);
		if (document.readyState === "complete") begin();
		else addEventListener("load", begin, { once: true });
	});
}

async function loadAll(
	parts: readonly (() => Promise<unknown>)[],
): Promise<void> {
	for (const part of parts) await retry(part, TRIES).catch(() => {});
}
