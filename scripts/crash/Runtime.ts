/**
 * The server without the tools that `wrangler dev` puts around it: workerd
 * alone, with the very configuration that wrangler makes for it, on the same
 * files. So it is there again in a quarter of a second after a kill.
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
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { CommandFailure } from "../cli/runCommand.ts";
import { writeConfig } from "../load/servers.ts";
import { freePort, launch, onFreePort } from "../server/localServer.ts";
import { prepareState, stateIn } from "../server/state.ts";
import { quietEnv, root, WRANGLER } from "../server/wrangler.ts";
import type { FaultForm } from "./databaseFault.ts";

const KEEP_CONFIG = fileURLToPath(new URL("keepConfig.sh", import.meta.url));
const WORKER = fileURLToPath(new URL("worker/", import.meta.url));

/** A start that takes longer is tried again, as is one whose port is taken. */
const START_TIMEOUT_MS = 20_000;
const MOST_STARTS = 5;
const POLL_MS = 5;

export type Server = {
	readonly url: string;
	/** Ends it at once, as a crash would; resolves when it is gone. */
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

	/** Builds the Worker, and its database, in a folder. */
	static async prepare(folder: string, faults: FaultForm): Promise<Runtime> {
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

	/** Starts it on a port of its own, and waits until it answers. */
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
			`The server did not start.\n${this.said.slice(-2000)}`,
		);
	}

	/** Ends what runs, and starts nothing any more. */
	async close(): Promise<void> {
		this.#isClosed = true;
		if (this.#running !== null) await end(this.#running);
	}

	/** What all of them have said. */
	get said(): string {
		return readFileSync(this.#log, "utf8");
	}

	#spawn(port: number): ChildProcess {
		// Files: a pipe could outlive the process, and be waited for.
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

/** D1 is bad from the first moment on: alarms may go off before anybody could say so. */
function entryFor(faults: FaultForm): string {
	return `import { d1 } from ${JSON.stringify(join(WORKER, "faultyDatabase.ts"))};
export { Directory, GameRoom, default } from ${JSON.stringify(join(WORKER, "worker.ts"))};
d1.form = ${JSON.stringify(faults)};
`;
}

/** That of wrangler, as other packages bring theirs. */
function workerdPath(): string {
	const wrangler = createRequire(
		createRequire(join(root, "x")).resolve("wrangler"),
	);
	const miniflare = createRequire(wrangler.resolve("miniflare"));
	return (miniflare("workerd") as { default: string }).default;
}

/** Of all that wrangler starts, the one that can be debugged runs the Worker and its objects. */
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

/** As Miniflare starts it, without its tools, which nobody answers for here. */
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
	const giveUpAt = performance.now() + START_TIMEOUT_MS;
	while (!hasEnded(child) && performance.now() < giveUpAt) {
		if (await answers(url)) return true;
		await pause(POLL_MS);
	}
	return false;
}

async function answers(url: string): Promise<boolean> {
	try {
		const signal = AbortSignal.timeout(START_TIMEOUT_MS);
		const response = await fetch(`${url}/healthz`, { signal });
		await response.text();
		return response.ok;
	} catch {
		return false;
	}
}
