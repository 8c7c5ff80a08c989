/**
 * The server without the tools that `wrangler dev` adds: workerd alone, with the
 * configuration that wrangler generates, on the same files. So it answers again a quarter of
 * a second after a kill.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
	closeSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { pollUntil } from "../cli/pollUntil.ts";
import { CommandFailure } from "../cli/runCommand.ts";
import { writeConfig } from "../load/wranglerConfig.ts";
import { isHealthy, launch } from "../server/localServer.ts";
import { freePort, onFreePort } from "../server/ports.ts";
import { prepareState, stateIn } from "../server/state.ts";
import { quietEnv, root, WRANGLER } from "../server/wrangler.ts";
import type { DatabaseFault } from "./databaseFault.ts";

const KEEP_CONFIG = fileURLToPath(new URL("keepConfig.sh", import.meta.url));
const WORKER = fileURLToPath(new URL("worker/", import.meta.url));

/** A start that takes longer is retried, and so is one whose port is taken. */
const START_TIMEOUT_MS = 20_000;
const MOST_STARTS = 5;
const POLL_MS = 5;

export type Server = {
	readonly url: string;
	/** Kills the server at once, as a crash would; resolves when it is gone. */
	readonly kill: () => Promise<void>;
};

export class Runtime {
	readonly #config: string;
	readonly #log: string;
	#running: ChildProcess | null = null;
	#isClosed = false;

	private constructor(config: string, log: string) {
		this.#config = config;
		this.#log = log;
	}

	/** Builds the Worker and its database in a folder. */
	static async prepare(
		folder: string,
		faults: DatabaseFault,
	): Promise<Runtime> {
		const kept = join(folder, "kept");
		mkdirSync(kept);
		const main = join(folder, "worker.ts");
		writeFileSync(main, entryFor(faults));
		writeConfig(folder, relative(root, main));
		const state = stateIn(join(folder, "state"));
		prepareState(state);
		const args = [WRANGLER, "dev", "--local"];
		args.push("--persist-to", state.folder, "--env-file", state.secrets);
		args.push("--show-interactive-dev-session=false", "--log-level=warn");
		const env = {
			...quietEnv,
			MINIFLARE_WORKERD_PATH: KEEP_CONFIG,
			WORKERD: workerdPath(),
			KEPT: kept,
		};
		const server = await onFreePort((port) =>
			launch([...args, "--port", String(port)], port, { folder, env }),
		);
		server.kill();
		await server.ended;
		return new Runtime(keptConfig(kept), join(folder, "log"));
	}

	/** Starts the server on a free port, and waits until it answers. */
	async start(): Promise<Server> {
		for (let i = 0; i < MOST_STARTS && !this.#isClosed; i++) {
			const port = await freePort();
			const child = this.#spawn(port);
			const server = {
				url: `http://127.0.0.1:${port}`,
				kill: () => end(child),
			};
			if (await isUp(server.url, child)) return server;
			await server.kill();
		}
		throw new CommandFailure(
			`The server did not start.\n${this.output.slice(-2000)}`,
		);
	}

	/** Kills the running server, and starts no further one. */
	async close(): Promise<void> {
		this.#isClosed = true;
		if (this.#running !== null) await end(this.#running);
	}

	/** The standard output and error of all servers so far. */
	get output(): string {
		return readFileSync(this.#log, "utf8");
	}

	#spawn(port: number): ChildProcess {
		// Files, because a pipe could outlive the process, and Node would wait for it.
		const config = openSync(this.#config, "r");
		const log = openSync(this.#log, "a");
		const child = spawn(workerdPath(), argsFor(port), {
			detached: true,
			stdio: [config, log, log],
			env: { ...process.env, TZ: "UTC" },
		});
		closeSync(config);
		closeSync(log);
		this.#running = child;
		return child;
	}
}

/** The Worker, whose D1 is faulty from the start: alarms may fire before a request could set the fault. */
function entryFor(faults: DatabaseFault): string {
	return `import { d1 } from ${JSON.stringify(join(WORKER, "faultyDatabase.ts"))};
export { Directory, GameRoom, Inbox, default } from ${JSON.stringify(join(WORKER, "worker.ts"))};
d1.state = ${JSON.stringify(faults)};
`;
}

/** The workerd of wrangler's own miniflare: other packages bring their own. */
function workerdPath(): string {
	const wrangler = createRequire(
		createRequire(join(root, "x")).resolve("wrangler"),
	);
	const miniflare = createRequire(wrangler.resolve("miniflare"));
	return (miniflare("workerd") as { default: string }).default;
}

/** wrangler starts several workerds; the one with an inspector runs the Worker and its objects. */
function keptConfig(kept: string): string {
	const folder = readdirSync(kept)
		.map((name) => join(kept, name))
		.find((each) =>
			readFileSync(join(each, "args"), "utf8").includes("--inspector-addr"),
		);
	if (folder === undefined)
		throw new CommandFailure(
			"wrangler started no workerd that could be taken over",
		);
	return join(folder, "config");
}

/** As Miniflare starts it, but without a loopback server, as none runs here. */
function argsFor(port: number): string[] {
	const options = ["--binary", "--experimental"];
	options.push(`--socket-addr=entry=127.0.0.1:${port}`);
	options.push("--external-addr=loopback=127.0.0.1:9");
	return ["serve", ...options, "-"];
}

async function end(child: ChildProcess): Promise<void> {
	const { pid } = child;
	if (pid === undefined || hasEnded(child)) return;
	const ended = once(child, "exit");
	process.kill(-pid, "SIGKILL");
	await ended;
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
	return exitCode !== null || signalCode !== null;
}

async function isUp(url: string, child: ChildProcess): Promise<boolean> {
	child.once("error", () => {});
	let isAnswering = false;
	const checkUp = async () => {
		if (hasEnded(child)) return true;
		isAnswering = await isHealthy(url);
		return isAnswering;
	};
	const timeoutMs = START_TIMEOUT_MS;
	await pollUntil(checkUp, { everyMs: POLL_MS, timeoutMs });
	return isAnswering;
}
