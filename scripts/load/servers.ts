/** The servers that can be loaded: each in a process group of its own, with what it uses. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { onStopSignal } from "../cli/signals.ts";
import {
	freePort,
	type LocalServer,
	launch,
	onFreePort,
	startServer,
} from "../server/localServer.ts";
import { removeState } from "../server/state.ts";
import { root } from "../server/wrangler.ts";
import type { ServerName } from "./options.ts";
import { type ProcessUse, usesOfGroup } from "./processes.ts";

/**
 * The parts of a server, as they are counted: `rooms` is the process that runs
 * the rooms; the others are there on one's own machine alone: `proxy`, which
 * `wrangler dev` puts before it, and `tools`, which builds and watches.
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
	/** What it has used until now. */
	readonly uses: () => Uses;
	/** What it said until it ended. */
	readonly stop: () => Promise<string>;
};

export async function startLoadedServer(
	name: ServerName,
): Promise<LoadedServer> {
	return name === "plain" ? await startPlain() : await startWorker(MAIN);
}

/** Does something with a server, and stops it: at the end, or when this program is asked to end. */
export async function useServer<T>(
	server: { readonly stop: () => Promise<unknown> },
	work: () => Promise<T>,
): Promise<T> {
	// The server is in another process group than ours: a signal to us does not reach it.
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

/** Where the Worker begins. */
const MAIN = "src/server/worker.ts";

/** The whole server on a state folder that is gone afterwards, with no limits by session and address. */
export async function startWorker(main: string): Promise<LoadedServer> {
	const folder = mkdtempSync(join(tmpdir(), "hexmarch-load-"));
	const stateDir = join(folder, "state");
	mkdirSync(stateDir);
	try {
		writeConfig(folder, main);
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
			const said = await server.ended;
			forget();
			return said;
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

/** Of the two that `wrangler dev` starts, the one that can be debugged runs the Worker and its objects. */
function partOf({ args }: ProcessUse): Part {
	if (!args[0]?.endsWith("/workerd")) return "tools";
	return args.some((arg) => arg.startsWith("--inspector-addr"))
		? "rooms"
		: "proxy";
}

/** Nobody is this many people. */
const NO_LIMIT = 1_000_000;

/** A copy of wrangler.toml that lets one machine be everybody. */
export function writeConfig(folder: string, main: string): void {
	const text = readFileSync(join(root, "wrangler.toml"), "utf8");
	const copy = withoutLimits(text.replace(MAIN, main), relative(folder, root));
	writeFileSync(join(folder, "wrangler.toml"), copy);
}

/** `way` leads from where the copy lies to where the original does. */
export function withoutLimits(config: string, way: string): string {
	return (
		config
			// The pages have been built, and in the folder that this is no copy of.
			.replace(/^\[build\]\n(.+\n)*/m, "")
			.replace(
				/^(main|tsconfig|directory) = "(.*)"$/gm,
				(_, key: string, path: string) => `${key} = "${join(way, path)}"`,
			)
			.replace(/\blimit = \d+/g, `limit = ${NO_LIMIT}`)
	);
}
