/** Installs the service worker (client/worker), once the page has all that it starts with. */
import { whenSettled } from "../net/preload.ts";

export async function registerWorker(): Promise<void> {
	await whenSettled();
	try {
		// Browsers have none on pages loaded over http, and may refuse it, as where storage is disabled.
		await navigator.serviceWorker?.register("/sw.js", {
			updateViaCache: "none",
		});
	} catch {
		// The site works without it, but only with a network.
	}
}
