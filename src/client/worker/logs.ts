/** Keeps the logs of the replays that were seen, which never change. */
import { LOGS } from "./caches.ts";
import { scope } from "./scope.ts";

/** The most that are kept; a log has some 10 KB. */
const MOST = 30;

const LOG = /^\/game\/\w+\/log\.json$/;

export function listenToLogs(): void {
	scope.addEventListener("fetch", (event) => {
		const { request } = event;
		const { origin, pathname } = new URL(request.url);
		const isOurs = request.method === "GET" && origin === scope.location.origin;
		// A link to the file is a download.
		if (!isOurs || request.mode === "navigate" || !LOG.test(pathname)) return;
		event.respondWith(logFor(event));
	});
}

async function logFor(event: FetchEvent): Promise<Response> {
	const { request } = event;
	try {
		const answer = await fetch(request);
		if (answer.ok) event.waitUntil(keep(request, answer.clone()));
		return answer;
	} catch (error) {
		const known = await logOf(new URL(request.url).pathname);
		if (known) return known;
		throw error;
	}
}

/** The log with this path; undefined if it is not kept. */
export async function logOf(path: string): Promise<Response | undefined> {
	const cache = await caches.open(LOGS);
	return await cache.match(path, { ignoreSearch: true });
}

async function keep(request: Request, answer: Response): Promise<void> {
	try {
		const cache = await caches.open(LOGS);
		// A log that has lost a name has another address.
		await cache.delete(request, { ignoreSearch: true });
		await cache.put(request, answer);
		const requests = await cache.keys();
		for (const old of requests.slice(0, -MOST)) await cache.delete(old);
	} catch {
		// There is no room: the replay is seen all the same.
	}
}

/** Only those who may watch a game get its log, so the next reader of this browser must not. */
export async function forgetLogs(): Promise<void> {
	await caches.delete(LOGS);
}
