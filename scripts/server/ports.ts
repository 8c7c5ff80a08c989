/** The free ports of this machine. */
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

/** A port on which nothing listens now. */
export async function freePort(): Promise<number> {
	return await new Promise((resolve, reject) => {
		const probe = createServer().once("error", reject);
		probe.listen(0, "127.0.0.1", () => {
			const address = probe.address();
			const port = typeof address === "object" ? address?.port : undefined;
			probe.close(() => resolve(port ?? 0));
		});
	});
}

/** Whether nothing listens on a port of this machine. */
export function isFree(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const probe = createServer().once("error", () => resolve(false));
		probe.listen(port, "localhost", () => probe.close(() => resolve(true)));
	});
}
