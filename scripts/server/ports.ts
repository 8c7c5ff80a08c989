/** The free ports of this machine. */
import { randomInt } from "node:crypto";
import { createServer } from "node:net";
import { CommandFailure } from "../cli/runCommand.ts";

/** wrangler uses further ports, which another program may take first. */
const STARTS = 3;
const PORT_LOST = "Address already in use";

/** Starts a server on a free port, or on another one if that was taken meanwhile. Rethrows other errors of `start`. */
export async function onFreePort<Server>(
	start: (port: number) => Promise<Server>,
): Promise<Server> {
	for (let tries = 1; ; tries++)
		try {
			return await start(await freePort());
		} catch (error) {
			const isPortLost =
				error instanceof CommandFailure && error.message.includes(PORT_LOST);
			if (!isPortLost || tries === STARTS) throw error;
		}
}

/**
 * A port on which nothing listens now. It is below those that systems give by themselves, from 32,768
 * on, so that no connection of another program takes it before the server does.
 */
export async function freePort(): Promise<number> {
	for (;;) {
		const port = randomInt(10_000, 32_768);
		if ((await isFree(port)) && (await isFree(port, "127.0.0.1"))) return port;
	}
}

/** Whether nothing listens on a port of this machine. */
export function isFree(port: number, host = "localhost"): Promise<boolean> {
	return new Promise((resolve) => {
		const probe = createServer().once("error", () => resolve(false));
		probe.listen(port, host, () => probe.close(() => resolve(true)));
	});
}
