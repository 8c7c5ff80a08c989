/** Keeps the logs of the replays that were seen, which never change. */
import { DAYS, LOGS } from "./caches.ts";
import { scope } from "./scope.ts";

/** The most that are kept; a log has some 10 KB. */
const MOST = 30;

const LOG = /^\/game\/\w+\/log\.json$/;

const DAY_PLAY = /^(\/day\/[\d-]+)\/play$/;

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

/** The log with this path; undefined if it is not kept, or if the device refuses. */
export async function logOf(path: string): Promise<Response | undefined> {
	try {
		const cache = await caches.open(LOGS);
		return await cache.match(path, { ignoreSearch: true });
	} catch {
		return undefined;
	}
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

/** Only those who may watch a game get its log, and only those who play a day's march its secret: the next reader of this browser must not. */
export async function forgetLogs(): Promise<void> {
	await Promise.all([LOGS, DAYS].map((name) => caches.delete(name)));
}

/** Whether the device has the day's march that this page plays. */
export async function hasMarchOf(path: string): Promise<boolean> {
	const [, day] = DAY_PLAY.exec(path) ?? [];
	if (day === undefined) return false;
	try {
		const cache = await caches.open(DAYS);
		return (await cache.match(`${day}/march.json`)) !== undefined;
	} catch {
		return false;
	}
}
