/** What Cloudflare does by the clock (`crons` in wrangler.toml): wrangler does it only when it is asked to. */
import type { LocalServer } from "./localServer.ts";

/** As often as there. */
const EVERY_MS = 15 * 60_000;

/** https://developers.cloudflare.com/workers/configuration/cron-triggers/#test-cron-triggers-locally */
const PATH = "/cdn-cgi/handler/scheduled";

/** Does it now, and from now on while this program runs. */
export function runCronJobs(
	server: () => Pick<LocalServer, "url"> | null,
	everyMs = EVERY_MS,
): void {
	const ring = () => void requestCronJobs(server());
	ring();
	setInterval(ring, everyMs).unref();
}

/** A server that is being started again is asked the next time. */
async function requestCronJobs(
	server: Pick<LocalServer, "url"> | null,
): Promise<void> {
	if (server === null) return;
	try {
		const response = await fetch(server.url + PATH);
		await response.body?.cancel();
		if (!response.ok)
			console.error(`What is done by the clock failed: ${response.status}`);
	} catch {
		// It has ended, or is about to be told of.
	}
}
