/** Runs the cron jobs (`crons` in wrangler.toml): wrangler runs them only on request. */
import type { LocalServer } from "./localServer.ts";

/** The same interval as in wrangler.toml. */
const EVERY_MS = 15 * 60_000;

/** https://developers.cloudflare.com/workers/configuration/cron-triggers/#test-cron-triggers-locally */
const PATH = "/cdn-cgi/handler/scheduled";

/** Runs the jobs now, and then regularly while this program runs. `server` returns null while the server restarts. */
export function runCronJobs(
	server: () => Pick<LocalServer, "url"> | null,
	everyMs = EVERY_MS,
): void {
	const run = () => void requestCronJobs(server());
	run();
	setInterval(run, everyMs).unref();
}

async function requestCronJobs(
	server: Pick<LocalServer, "url"> | null,
): Promise<void> {
	if (server === null) return;
	try {
		const response = await fetch(server.url + PATH);
		await response.body?.cancel();
		if (!response.ok) console.error(`The cron jobs failed: ${response.status}`);
	} catch {
		// The server has ended; that is reported elsewhere.
	}
}
