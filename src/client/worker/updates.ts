/**
 * When the worker of a new build takes over: once no page of an earlier one is open, so that
 * no open game loses the files that it has yet to load. Nothing is ever reloaded.
 */
import { BUILD_CACHE, otherBuildCaches } from "./caches.ts";
import { scope } from "./scope.ts";

/** From the worker in charge to the one that waits: nobody needs me any more. */
export const TAKE_OVER = "take over";

export function listenToUpdates(): void {
	scope.addEventListener("install", (event) => event.waitUntil(openCache()));
	scope.addEventListener("activate", (event) => event.waitUntil(takeOver()));
	scope.addEventListener("message", ({ data }) => {
		if (data === TAKE_OVER) void scope.skipWaiting();
	});
}

async function openCache(): Promise<void> {
	await caches.open(BUILD_CACHE);
}

async function takeOver(): Promise<void> {
	// The build before this one is kept: the page that is just being left may come back.
	const older = (await otherBuildCaches()).slice(0, -1);
	await Promise.all(older.map((name) => caches.delete(name)));
	await scope.clients.claim();
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
