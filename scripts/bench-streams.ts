// Measures what streams cost, compared with sockets: `npm run bench:streams`.
import { loadavg } from "node:os";
import {
	type IdleMemory,
	measureIdle,
	streamsOf,
} from "./bench/streams/idleMemory.ts";
import { measureDelays } from "./bench/streams/turnDelay.ts";
import { bySocket, byStream } from "./bench/streams/watchers.ts";
import { buildClient } from "./build.ts";
import { noArguments } from "./cli/arguments.ts";
import { quantile } from "./cli/numbers.ts";
import { runCommand, usageText } from "./cli/runCommand.ts";
import { tableRow } from "./cli/table.ts";

const WIDTHS = [44, 12, 12, 14, 12];
const KIB = 1024;

async function measureStreams(): Promise<void> {
	await buildClient();
	const load = loadavg()[0].toFixed(1);
	console.log(`On loopback. Load of this machine before: ${load}\n`);
	await printDelays();
	const kinds = {
		sockets: await measureIdle(async () => bySocket),
		streams: await measureIdle(async () => byStream),
		"1,000 tokens": await measureIdle(streamsOf(1000)),
		"100 tokens": await measureIdle(streamsOf(100)),
	};
	const row = (label: string, of: (idle: IdleMemory) => string) =>
		printRow(label, ...Object.values(kinds).map(of));
	console.log("");
	printRow("", ...Object.keys(kinds));
	row("idle watchers of 125 games", ({ watchers }) => `${watchers}`);
	row("memory without them, MiB", ({ beforeBytes }) => inMib(beforeBytes));
	row("memory with them, MiB", ({ afterBytes }) => inMib(afterBytes));
	row("memory of one, KiB", ({ watchers, beforeBytes, afterBytes }) =>
		((afterBytes - beforeBytes) / watchers / KIB).toFixed(0),
	);
	row("cores that they keep busy", ({ cores }) => cores.toFixed(3));
}

async function printDelays(): Promise<void> {
	printRow("", "sockets", "streams");
	const delays = await measureDelays();
	for (const share of [0.5, 0.95, 0.99])
		printRow(
			`p${100 * share} from the end of a turn until it is heard, ms`,
			quantile(delays.bySocket, share).toFixed(1),
			quantile(delays.byStream, share).toFixed(1),
		);
}

function inMib(bytes: number): string {
	return (bytes / KIB / KIB).toFixed(0);
}

function printRow(...cells: readonly string[]): void {
	console.log(tableRow(cells, WIDTHS));
}

await runCommand({
	usage: usageText(
		"npm run bench:streams",
		"Measures how soon a turn is heard of on a socket and on a stream of the API, and the memory of a thousand of each that are idle, also of streams with a token: of a thousand accounts, and ten of each of a hundred.",
	),
	parse: noArguments,
	run: measureStreams,
});
