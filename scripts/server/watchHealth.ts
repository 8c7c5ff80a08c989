/** Notices a server that runs but is of no use to anybody any more. */
import { setTimeout as pause } from "node:timers/promises";
import { isHealthy, type LocalServer } from "./localServer.ts";

const CHECK_MS = 10_000;
/** A busy machine may miss one or two. */
const FAILURES = 4;

/** What workerd says, thousands of times a second, while it can serve nobody. */
const NO_FILES = "Too many open files";

export type HealthProblem = "silent" | "no_files";

/** Listens to a server: passes on what it says, and resolves when it is in trouble. */
export function untilUnhealthy(
	server: LocalServer,
	tell: (text: string) => void,
): Promise<HealthProblem> {
	return new Promise((resolve) => {
		let isOut = false;
		server.onOutput((text) => {
			if (isOut) return;
			tell(text);
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
