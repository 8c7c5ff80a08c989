/** The servers that can be loaded, each in its own process group, and the resources they use. */
import { appendFileSync, mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onStopSignal } from "../cli/signals.ts";
import {
	type LocalServer,
	launch,
	startServer,
} from "../server/localServer.ts";
import { freePort, onFreePort } from "../server/ports.ts";
import { prepareState, removeState, stateIn } from "../server/state.ts";
import type { ServerName } from "./options.ts";
import { type ProcessUse, usesOfGroup } from "./processUse.ts";
import { MAIN, writeConfig } from "./wranglerConfig.ts";

/**
 * The measured parts of a server: `rooms` is the process that runs the rooms. The others
 * exist only on a developer's machine: `proxy`, which `wrangler dev` puts in front of it,
 * and `tools`, which build and watch.
 */
export const PARTS = ["rooms", "proxy", "tools"] as const;
export type Part = (typeof PARTS)[number];

export type Use = {
	readonly cpuSeconds: number;
	readonly residentBytes: number;
};
export type Uses = Readonly<Record<Part, Use>>;

export type LoadedServer = {
	readonly url: string;
	/** What it has used so far. */
	readonly uses: () => Uses;
	/** Ends the server, and returns its standard output and error. */
	readonly stop: () => Promise<string>;
};

/** Throws if none of the server's processes runs the rooms, as nothing could be measured. */
export async function startLoadedServer(
	name: ServerName,
): Promise<LoadedServer> {
	const server =
		name === "plain" ? await startPlain() : await startWorker(MAIN);
	if (server.uses().rooms.residentBytes > 0) return server;
	await server.stop();
	throw new Error(`no process of the ${name} server runs the rooms`);
}

/** Runs an action with a server, and stops the server: at the end, or when this program is asked to end. */
export async function useServer<T>(
	server: { readonly stop: () => Promise<unknown> },
	work: () => Promise<T>,
): Promise<T> {
	// The server is in its own process group: a signal to this process does not reach it.
	const ignoreSignals = onStopSignal(() => {
		void server.stop().finally(() => process.exit(1));
	});
	try {
		return await work();
	} finally {
		ignoreSignals();
		await server.stop();
	}
}

async function startPlain(): Promise<LoadedServer> {
	const port = await freePort();
	const script = fileURLToPath(new URL("plainServer.ts", import.meta.url));
	const server = await launch([script, String(port)], port);
	return loadedServer(server, () => "rooms");
}

/**
 * Starts the whole server, without limits by session and address, on a state folder that is
 * removed afterwards. `settings`: lines of its file of secrets besides those of every server.
 */
export async function startWorker(
	main: string,
	settings = "",
): Promise<LoadedServer> {
	const folder = mkdtempSync(join(tmpdir(), "hexmarch-load-"));
	const stateDir = join(folder, "state");
	mkdirSync(stateDir);
	try {
		writeConfig(folder, main);
		const state = stateIn(stateDir);
		prepareState(state);
		appendFileSync(state.secrets, settings);
		const server = await onFreePort((port) =>
			startServer(port, stateDir, folder),
		);
		return loadedServer(server, partOf, () => removeState(folder));
	} catch (error) {
		removeState(folder);
		throw error;
	}
}

function loadedServer(
	server: LocalServer,
	partOfProcess: (use: ProcessUse) => Part,
	forget = () => {},
): LoadedServer {
	return {
		url: server.url,
		uses: () => sumUses(usesOfGroup(server.group), partOfProcess),
		stop: async () => {
			server.stop();
			const output = await server.ended;
			forget();
			return output;
		},
	};
}

function sumUses(
	uses: readonly ProcessUse[],
	partOfProcess: (use: ProcessUse) => Part,
): Uses {
	const sumOf = (part: Part): Use => {
		const own = uses.filter((use) => partOfProcess(use) === part);
		return {
			cpuSeconds: own.reduce((sum, use) => sum + use.cpuSeconds, 0),
			residentBytes: own.reduce((sum, use) => sum + use.residentBytes, 0),
		};
	};
	return {
		rooms: sumOf("rooms"),
		proxy: sumOf("proxy"),
		tools: sumOf("tools"),
	};
}

/** wrangler starts two workerds: the proxy listens on the server's port, the other one on any port. */
export function partOf({ args }: Pick<ProcessUse, "args">): Part {
	if (!args[0]?.endsWith("/workerd")) return "tools";
	return args.includes("--socket-addr=entry=127.0.0.1:0") ? "rooms" : "proxy";
}
