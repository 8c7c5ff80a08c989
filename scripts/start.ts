// Builds the client and starts the whole server on this machine: `npm start`.
// PORT chooses the port, STATE_DIR where games and guests are kept.
import { resolve } from "node:path";
import { buildClient } from "./build.ts";
import { type LocalServer, startServer } from "./server/localServer.ts";
import { StartFailure } from "./server/state.ts";
import { root } from "./server/wrangler.ts";

const port = Number(process.env.PORT || 8787);
const stateDir = resolve(root, process.env.STATE_DIR || ".wrangler/hexmarch");

async function start(): Promise<LocalServer> {
	if (!Number.isInteger(port) || port < 1 || port > 65535)
		throw new StartFailure(`PORT is not a port: ${process.env.PORT}`);
	await buildClient();
	return await startServer(port, stateDir);
}

try {
	const server = await start();
	console.log(`Hexmarch is at ${server.url}`);
	server.follow((text) => process.stderr.write(text));
	let isStopping = false;
	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
		process.on(signal, () => {
			isStopping = true;
			server.stop();
		});
	const said = await server.ended;
	if (!isStopping) {
		console.error(`The server ended by itself.\n${said}`);
		process.exitCode = 1;
	}
} catch (error) {
	if (!(error instanceof StartFailure)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
