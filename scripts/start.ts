// Builds the client and starts the whole server on this machine: `npm start`.
import { buildClient } from "./build.ts";
import { noArguments } from "./cli/arguments.ts";
import { CommandFailure, runCommand, usageText } from "./cli/runCommand.ts";
import { onStopSignal } from "./cli/signals.ts";
import { runCronJobs } from "./server/cronJobs.ts";
import {
	checkPortAndState,
	type LocalServer,
	startServer,
} from "./server/localServer.ts";
import { parentOf } from "./server/processStat.ts";
import { STATE_DIR_ROW, stateDirectory } from "./server/state.ts";
import { type HealthProblem, untilUnhealthy } from "./server/watchHealth.ts";

const DEFAULT_PORT = 8787;
const stateDir = stateDirectory();

/** A server that has not stopped after this long is killed. */
const STOP_TIMEOUT_MS = 5_000;

let server: LocalServer | null = null;
let isStopping = false;

/** PORT, or 8787. */
function portOf(text: string | undefined): number {
	const port = Number(text || DEFAULT_PORT);
	if (!Number.isInteger(port) || port < 1 || port > 65535)
		throw new CommandFailure(`PORT is not a port: ${text}`);
	return port;
}

async function start(port: number): Promise<LocalServer> {
	// Before the build, which must not touch the files of a running server.
	await checkPortAndState(port, stateDir);
	await buildClient();
	return await startServer(port, stateDir);
}

const MESSAGES: Record<HealthProblem, string> = {
	silent: "The server did not answer any more.",
	no_files:
		"The server had too many files open: each game that somebody has looked at lately is one. Raise the limit (`ulimit -n`).",
};

/** Resolves when the server has ended, with its output; restarts an unhealthy one. */
async function keepRunning(first: LocalServer, port: number): Promise<string> {
	for (server = first; ; server = await startServer(port, stateDir)) {
		const end = await Promise.race([
			server.ended.then((output) => ({ output })),
			untilUnhealthy(server, (text) => process.stderr.write(text)),
		]);
		if (typeof end === "object") return end.output;
		console.error(
			`${MESSAGES[end]} It is started again; nothing that was saved is lost.`,
		);
		server.kill();
		await server.ended;
	}
}

function stop(): void {
	isStopping = true;
	server?.stop();
	setTimeout(() => server?.kill(), STOP_TIMEOUT_MS).unref();
}

/** npm forwards signals, but can't if it is killed: then this process stops too. */
function stopWithNpm(): void {
	if (process.env.npm_lifecycle_event === undefined) return;
	// A shell runs between npm and this process.
	const ancestors = () => `${process.ppid} ${parentOf(process.ppid)}`;
	const before = ancestors();
	setInterval(() => {
		if (ancestors() !== before && !isStopping) stop();
	}, 500).unref();
}

async function serve(): Promise<void> {
	const port = portOf(process.env.PORT);
	const first = await start(port);
	onStopSignal(stop);
	stopWithNpm();
	console.log(`Hexmarch is at ${first.url}`);
	server = first;
	runCronJobs(() => server);
	const output = await keepRunning(first, port);
	if (!isStopping)
		throw new CommandFailure(`The server ended by itself.\n${output}`);
}

await runCommand({
	usage: usageText(
		"npm start",
		"Builds the pages and starts the whole server on this machine.",
		[
			["PORT=…", `in the environment: where it listens (${DEFAULT_PORT})`],
			STATE_DIR_ROW,
		],
	),
	parse: noArguments,
	run: serve,
});
