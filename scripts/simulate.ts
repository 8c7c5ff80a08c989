// Plays many games between bots and prints their statistics: `npm run simulate -- --help`.
import { Worker } from "node:worker_threads";
import { drawProgress } from "./cli/progressBar.ts";
import { runCommand } from "./cli/runCommand.ts";
import type { GameResult } from "./simulate/GameTracker.ts";
import {
	parseOptions,
	type SimulationOptions,
	USAGE,
} from "./simulate/options.ts";
import { formatReport } from "./simulate/report.ts";
import { summarize } from "./simulate/statistics.ts";

await runCommand({ usage: USAGE, parse: parseOptions, run: simulate });

async function simulate(options: SimulationOptions): Promise<void> {
	const startedAt = performance.now();
	const results = await playAll(options);
	const seconds = (performance.now() - startedAt) / 1000;
	const gamesPerSecond = options.games / seconds;
	const statistics = summarize(results);
	console.log(
		options.json
			? JSON.stringify({ ...statistics, gamesPerSecond })
			: formatReport(options, statistics, gamesPerSecond),
	);
}

/** Plays the games on all threads; returns the results in the order in which the games ended. */
async function playAll(options: SimulationOptions): Promise<GameResult[]> {
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
