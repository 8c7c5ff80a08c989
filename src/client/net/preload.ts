/** Once a page is at rest it loads what it may need later: by then the line may be bad, or the file gone with a deployment. */
import { retry } from "./retry.ts";

/** What the page began with has come by then, and is shown. */
const REST_AFTER_MS = 1500;

/** Where it fails so often it is asked for again when it is needed. */
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
