/** Once a page is at rest it loads what it may need later: by then the network may fail, or a deployment may have removed the file. */
import { retry } from "./retry.ts";

/** By then what the page begins with has loaded, and is shown. */
const REST_AFTER_MS = 1500;

/** After so many failures it is loaded when it is needed. */
const TRIES = 5;

/** One after the other, so that nothing else has to wait. */
export function preload(parts: readonly (() => Promise<unknown>)[]): void {
	const begin = () => setTimeout(() => void loadAll(parts), REST_AFTER_MS);
	if (document.readyState === "complete") begin();
	else addEventListener("load", begin, { once: true });
}

async function loadAll(
	parts: readonly (() => Promise<unknown>)[],
): Promise<void> {
	for (const part of parts) await retry(part, TRIES).catch(() => {});
}
