/** The whole server on this machine, run by wrangler in its own process group. */
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { pollUntil } from "../cli/pollUntil.ts";
import { CommandFailure } from "../cli/runCommand.ts";
import { isFree } from "./ports.ts";
import { prepareState, stateIn } from "./state.ts";
import { lockHolder, lockState, unlockState } from "./stateLock.ts";
import { quietEnv, root } from "./wrangler.ts";

/** The first start also compiles, which takes a long time on a busy machine. */
const START_TIMEOUT_MS = 120_000;
const POLL_MS = 30;
/** A server that lost its parent holds its port for another half second (endWithParent.ts). */
const PORT_TRIES = 4;
const PORT_PAUSE_MS = 300;

const SERVE = fileURLToPath(new URL("serve.ts", import.meta.url));

const END_WITH_PARENT = new URL("endWithParent.ts", import.meta.url).href;

/** A server that accepts connections but does not answer within this time is unhealthy. */
const HEALTH_TIMEOUT_MS = 10_000;

export type LocalServer = {
	readonly url: string;
	/** The id of its process group. */
	readonly group: number;
	/** Resolves when the server has ended, with the end of its output. */
	readonly ended: Promise<string>;
	readonly isRunning: () => boolean;
	/** Forwards its output from now on: warnings and errors. */
	readonly onOutput: (listener: (text: string) => void) => void;
	/** Asks the server to end. */
	readonly stop: () => void;
	/** Ends the whole group at once, as a crash would. */
	readonly kill: () => void;
};

/** Starts the server on a state folder, and waits until it answers. `folder` has its wrangler.toml. Throws `CommandFailure`. */
export async function startServer(
	port: number,
	stateDir: string,
	folder = root,
): Promise<LocalServer> {
	await checkPortAndState(port, stateDir);
	const state = stateIn(stateDir);
	prepareState(state);
	lockState(stateDir);
	const config = join(folder, "wrangler.toml");
	const args = [SERVE, config, String(port), state.folder, state.secrets];
	const server = await launch(args, port, {
		folder,
		env: quietEnv,
	});
	server.ended.then(() => unlockState(stateDir));
	return server;
}

/** Throws `CommandFailure` if the port is taken, or another server uses the state folder. */
export async function checkPortAndState(
	port: number,
	stateDir: string,
): Promise<void> {
	const holder = lockHolder(stateDir);
	if (holder !== null) throw new CommandFailure(stateTaken(stateDir, holder));
	for (let tries = 1; !(await isFree(port)); tries++) {
		if (tries === PORT_TRIES) throw new CommandFailure(portTaken(port));
		await pause(PORT_PAUSE_MS);
	}
}

type LaunchOptions = {
	/** Its working directory. */
	readonly folder: string;
	readonly env: NodeJS.ProcessEnv;
};

/** Runs a server with Node in its own process group, and waits until it answers. Throws `CommandFailure`. */
export async function launch(
	args: readonly string[],
	port: number,
	{ folder, env }: LaunchOptions = { folder: root, env: quietEnv },
): Promise<LocalServer> {
	const child = spawn(
		process.execPath,
		["--import", END_WITH_PARENT, ...args],
		{
			cwd: folder,
			env,
			// Its own group, so that its child processes end with it.
			detached: true,
			stdio: ["ignore", "pipe", "pipe"],
		},
	);
	const server = handleOf(child, `http://localhost:${port}`);
	await untilReady(server);
	return server;
}

function portTaken(port: number): string {
	return `Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`;
}

function stateTaken(stateDir: string, pid: number): string {
	return `${stateDir} is in use by another server (process ${pid}). Stop it, or choose another folder: STATE_DIR=… npm start`;
}

function handleOf(child: ChildProcess, url: string): LocalServer {
	let output = "";
	let follower: (text: string) => void = () => {};
	for (const stream of [child.stdout, child.stderr])
		stream?.on("data", (data: Buffer) => {
			output = (output + data.toString()).slice(-20_000);
			follower(data.toString());
		});
	// Processes left behind would hold its port and these pipes.
	child.once("exit", () => signalGroup(child, "SIGKILL"));
	const ended = new Promise<string>((resolve) => {
		// Only after its child processes have closed its pipes too.
		child.once("close", () => resolve(output));
	});
	return {
		url,
		group: child.pid ?? 0,
		ended,
		isRunning: () => child.exitCode === null && child.signalCode === null,
		onOutput: (listener) => {
			follower = listener;
		},
		stop: () => signalGroup(child, "SIGTERM"),
		kill: () => signalGroup(child, "SIGKILL"),
	};
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
	if (pid === undefined) return;
	try {
		process.kill(-pid, signal);
	} catch (error) {
		// The group has already ended.
		if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
	}
}

async function untilReady(server: LocalServer): Promise<void> {
	let isReady = false;
	const checkReady = async () => {
		if (!server.isRunning()) return true;
		isReady = await isHealthy(server.url);
		return isReady;
	};
	const timeoutMs = START_TIMEOUT_MS;
	await pollUntil(checkReady, { everyMs: POLL_MS, timeoutMs });
	if (isReady) return;
	// Also ends its child processes if it ended without them: they hold its pipes.
	server.kill();
	throw new CommandFailure(`The server did not start.\n${await server.ended}`);
}

/** Whether a server answers. */
export async function isHealthy(url: string): Promise<boolean> {
	try {
		const response = await fetch(`${url}/healthz`, {
			signal: AbortSignal.timeout(HEALTH_TIMEOUT_MS),
		});
		await response.text();
		return response.ok;
	} catch {
		return false;
	}
}
