/** Answers for files: built ones from the caches, as their names have the hash of their content. */
import { scope } from "./scope.ts";

/** Files whose address stays the same: the network's are newer. */
const PLAIN = /^\/(signs|favicon)\.svg$/;

export function listenToFiles(): void {
	scope.addEventListener("fetch", (event) => {
		const { request } = event;
		const { origin, pathname } = new URL(request.url);
		const isOurs = request.method === "GET" && origin === scope.location.origin;
		if (!isOurs || request.mode === "navigate") return;
		if (pathname.startsWith("/build/")) event.respondWith(cached(request));
		else if (PLAIN.test(pathname)) event.respondWith(newest(request));
	});
}

/** A page that asks again by another address (`?again=1`) has met a failure, and gets the network's answer. */
async function cached(request: Request): Promise<Response> {
	const known = await caches.match(request).catch(() => undefined);
	return known ?? (await fetch(request));
}

async function newest(request: Request): Promise<Response> {
	try {
		const answer = await fetch(request);
		// The line may drop on the way.
		return new Response(await answer.blob(), answer);
	} catch (error) {
		const known = await caches.match(request);
		if (known) return known;
		throw error;
	}
}
