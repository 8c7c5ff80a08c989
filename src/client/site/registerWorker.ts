/** Installs the service worker (client/worker), once the page has all that it starts with. */
import { whenSettled } from "../net/preload.ts";

export async function registerWorker(): Promise<void> {
	await whenSettled();
	try {
		// Browsers have none on pages loaded over http, and may refuse it, as where storage is disabled.
		const registration = await navigator.serviceWorker?.register("/sw.js", {
			updateViaCache: "none",
		});
		await closeNotices(registration);
	} catch {
		// The site works without it, but only with a network.
	}
}

/** Whoever opens a page has no more need of what led to it (client/worker/push.ts). */
async function closeNotices(
	registration: ServiceWorkerRegistration | undefined,
): Promise<void> {
	const shown = (await registration?.getNotifications()) ?? [];
	for (const notice of shown)
		if (notice.data === location.pathname) notice.close();
}
