/** Plays many games of bots and prints what they tell: `npm run simulate -- --help`. */
import { Worker } from "node:worker_threads";
import {
	BadOption,
	type Options,
	parseOptions,
	USAGE,
} from "./simulate/options.ts";
import type { GameResult } from "./simulate/referee.ts";
import { report } from "./simulate/report.ts";
import { summarize } from "./simulate/statistics.ts";

const BAR_WIDTH = 40;

await main(process.argv.slice(2));

async function main(args: string[]): Promise<void> {
	if (args.includes("--help")) return console.log(USAGE);
	let options: Options;
	try {
		options = parseOptions(args);
	} catch (error) {
		if (!(error instanceof BadOption) && !isArgumentError(error)) throw error;
		console.error(`${(error as Error).message}\n\n${USAGE}`);
		process.exitCode = 2;
		return;
	}
	const startedAt = performance.now();
	const results = await playAll(options);
	const seconds = (performance.now() - startedAt) / 1000;
	const gamesPerSecond = options.games / seconds;
	const statistics = summarize(results);
	console.log(
		options.json
			? JSON.stringify({ ...statistics, gamesPerSecond })
			: report(options, statistics, gamesPerSecond),
	);
}

function isArgumentError(error: unknown): boolean {
	return String((error as { code?: string }).code).startsWith("ERR_PARSE_ARGS");
}

/** Plays the games on all threads; the order of the results is that of the games' ends. */
async function playAll(options: Options): Promise<GameResult[]> {
	const results: GameResult[] = [];
	const jobs = Array.from(
		{ length: Math.min(options.jobs, options.games) },
		(_, job) =>
			new Promise<void>((resolve, reject) => {
				const worker = new Worker(
					new URL("./simulate/worker.ts", import.meta.url),
					{ workerData: { options, job } },
				);
				worker.on("message", (batch: GameResult[]) => {
					results.push(...batch);
					if (!options.json) drawProgress(results.length / options.games);
				});
				worker.on("error", reject);
				worker.on("exit", () => resolve());
			}),
	);
	await Promise.all(jobs);
	return results;
}

/** A bar on a terminal; nothing anywhere else. */
function drawProgress(share: number): void {
	if (!process.stderr.isTTY) return;
	const full = Math.round(share * BAR_WIDTH);
	const bar = "█".repeat(full) + "░".repeat(BAR_WIDTH - full);
	process.stderr.write(
		share < 1 ? `\r${bar} ${Math.floor(100 * share)}%` : "\r\x1b[K",
	);
}
