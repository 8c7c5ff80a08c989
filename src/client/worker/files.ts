/** Answers for built files from the caches: a file's name has the hash of its content, so any copy is right. */
import { scope } from "./scope.ts";
import { makeWay } from "./updates.ts";

export function listenToFiles(): void {
	scope.addEventListener("fetch", (event) => {
		const { request } = event;
		if (request.mode === "navigate") event.waitUntil(makeWay());
		else if (isBuiltFile(request)) event.respondWith(cached(request));
	});
}

function isBuiltFile({ method, url }: Request): boolean {
	const { origin, pathname } = new URL(url);
	return (
		method === "GET" &&
		origin === scope.location.origin &&
		pathname.startsWith("/build/")
	);
}

/** A page that asks again by another address (`?again=1`) has met a failure, and gets the network's answer. */
async function cached(request: Request): Promise<Response> {
	const known = await caches.match(request).catch(() => undefined);
	return known ?? (await fetch(request));
}
