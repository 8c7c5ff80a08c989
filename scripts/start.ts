// Builds the client and starts the whole server on this machine: `npm start`.
// PORT chooses the port, STATE_DIR where games and guests are kept.
import { resolve } from "node:path";
import { buildClient } from "./build.ts";
import { followClock } from "./server/clock.ts";
import {
	checkPlace,
	type LocalServer,
	startServer,
} from "./server/localServer.ts";
import { parentOf } from "./server/processes.ts";
import { StartFailure } from "./server/state.ts";
import { type Trouble, untilTrouble } from "./server/trouble.ts";
import { root } from "./server/wrangler.ts";

const port = Number(process.env.PORT || 8787);
const stateDir = resolve(root, process.env.STATE_DIR || ".wrangler/hexmarch");

/** A server that is asked to end and does not is ended. */
const PATIENCE_MS = 5_000;

let server: LocalServer | null = null;
let isStopping = false;

async function start(): Promise<LocalServer> {
	if (!Number.isInteger(port) || port < 1 || port > 65535)
		throw new StartFailure(`PORT is not a port: ${process.env.PORT}`);
	// Before anything is built: a server that runs already must not notice.
	await checkPlace(port, stateDir);
	await buildClient();
	return await startServer(port, stateDir);
}

const TOLD: Record<Trouble, string> = {
	silent: "The server did not answer any more.",
	no_files:
		"The server had too many files open: each game that somebody has looked at lately is one. Raise the limit (`ulimit -n`).",
};

/** Resolves when the server has ended, with what it said; one in trouble is started again. */
async function run(first: LocalServer): Promise<string> {
	for (server = first; ; server = await startServer(port, stateDir)) {
		const end = await Promise.race([
			server.ended.then((said) => ({ said })),
			untilTrouble(server, (text) => process.stderr.write(text)),
		]);
		if (typeof end === "object") return end.said;
		console.error(
			`${TOLD[end]} It is started again; nothing that was saved is lost.`,
		);
		server.kill();
		await server.ended;
	}
}

function stop(): void {
	isStopping = true;
	server?.stop();
	setTimeout(() => server?.kill(), PATIENCE_MS).unref();
}

/** npm passes signals on, but one that is killed outright can't. */
function stopWithNpm(): void {
	if (process.env.npm_lifecycle_event === undefined) return;
	// Between npm and this there is a shell.
	const ancestors = () => `${process.ppid} ${parentOf(process.ppid)}`;
	const before = ancestors();
	setInterval(() => {
		if (ancestors() !== before && !isStopping) stop();
	}, 500).unref();
}

try {
	const first = await start();
	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
		process.on(signal, stop);
	stopWithNpm();
	console.log(`Hexmarch is at ${first.url}`);
	server = first;
	followClock(() => server);
	const said = await run(first);
	if (!isStopping) {
		console.error(`The server ended by itself.\n${said}`);
		process.exitCode = 1;
	}
} catch (error) {
	if (!(error instanceof StartFailure)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
