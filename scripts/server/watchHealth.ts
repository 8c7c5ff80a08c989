/** Detects a server that runs but can no longer serve requests. */
import { setTimeout as pause } from "node:timers/promises";
import { isHealthy, type LocalServer } from "./localServer.ts";

const CHECK_MS = 10_000;
/** On a busy machine one or two checks may fail. */
const FAILURES = 4;

/** What workerd writes, thousands of times a second, while it can't serve requests. */
const NO_FILES = "Too many open files";

export type HealthProblem = "silent" | "no_files";

/** Forwards a server's output, and resolves when the server is unhealthy. */
export function untilUnhealthy(
	server: LocalServer,
	onOutput: (text: string) => void,
): Promise<HealthProblem> {
	return new Promise((resolve) => {
		let isOut = false;
		server.onOutput((text) => {
			if (isOut) return;
			onOutput(text);
			isOut = text.includes(NO_FILES);
			if (isOut) resolve("no_files");
		});
		void untilUnresponsive(server).then(() => resolve("silent"));
	});
}

/** Resolves once a server has not answered for most of a minute, or has ended. */
async function untilUnresponsive(server: LocalServer): Promise<void> {
	for (let failures = 0; failures < FAILURES && server.isRunning(); ) {
		await pause(CHECK_MS, undefined, { ref: false });
		failures = (await isHealthy(server.url)) ? 0 : failures + 1;
	}
}
