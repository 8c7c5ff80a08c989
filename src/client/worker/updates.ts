/**
 * When the worker of a new build takes over: once no page of an earlier one is open, so that
 * no open game loses the files that it has yet to load. Nothing is ever reloaded.
 */
import { otherBuildCaches } from "./caches.ts";
import { keepCopies, renewCopies } from "./copies.ts";
import { scope } from "./scope.ts";

/** From the worker in charge to the one that waits: nobody needs me any more. */
const TAKE_OVER = "take over";

export function listenToUpdates(): void {
	scope.addEventListener("install", (event) => event.waitUntil(keepCopies()));
	scope.addEventListener("activate", (event) => event.waitUntil(takeOver()));
	scope.addEventListener("message", ({ data }) => {
		if (data === TAKE_OVER) void scope.skipWaiting();
	});
}

async function takeOver(): Promise<void> {
	const others = await otherBuildCaches();
	// The build before this one is kept: a page that is being left may come back.
	await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
	await scope.clients.claim();
	// The reader may have chosen another language while this worker waited.
	if (others.length > 0) await renewCopies();
}

/**
 * The worker in charge calls this when a page is opened: if the page that is being left was
 * the only one, the worker of a newer build need not wait until all tabs were closed at once.
 */
export async function makeWay(): Promise<void> {
	const { waiting } = scope.registration;
	if (waiting === null) return;
	const pages = await scope.clients.matchAll({ type: "window" });
	if (pages.length <= 1) waiting.postMessage(TAKE_OVER);
}
