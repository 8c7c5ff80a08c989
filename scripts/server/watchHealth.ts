/** Notices a server that runs, but can serve nobody any more. */
import { setTimeout as pause } from "node:timers/promises";
import { isHealthy, type LocalServer } from "./localServer.ts";

const CHECK_MS = 10_000;
/** On a busy machine one or two checks may fail. */
const FAILURES = 4;

/** What workerd writes, thousands of times a second, while it can serve nobody. */
const NO_FILES = "Too many open files";

export type HealthProblem = "silent" | "no_files";

/** Passes on what a server writes, and resolves when it is not healthy any more. */
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
