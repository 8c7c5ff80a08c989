// Plays many games between bots and prints their statistics: `npm run simulate -- --help`.
import { drawProgress } from "./cli/progressBar.ts";
import { runCommand } from "./cli/runCommand.ts";
import { measureAll } from "./simulate/measures/measures.ts";
import {
	parseOptions,
	type SimulationOptions,
	USAGE,
} from "./simulate/options.ts";
import { ThreadPool } from "./simulate/ThreadPool.ts";

await runCommand({ usage: USAGE, parse: parseOptions, run: simulate });

async function simulate(options: SimulationOptions): Promise<void> {
	const startedAt = performance.now();
	const pool = new ThreadPool(options.jobs, (share) => {
		if (!options.json) drawProgress(share);
	});
	try {
		const measured = await measureAll(options, pool);
		const seconds = (performance.now() - startedAt) / 1000;
		const figures = measured.map(({ name, figures }) => [name, figures]);
		console.log(
			options.json
				? JSON.stringify({ seconds, ...Object.fromEntries(figures) })
				: [
						titleOf(options, seconds),
						...measured.flatMap(({ lines }) => lines),
					].join("\n"),
		);
	} finally {
		await pool.close();
	}
}

function titleOf(
	{ games, ruleset, board, map, bots, seed }: SimulationOptions,
	seconds: number,
): string {
	const where = `${map === undefined ? "" : `${map} `}${board.cols}x${board.rows}`;
	return `${games} games of ${ruleset.name} on ${where}, ${bots.length} seats, seed ${seed}: ${seconds.toFixed(0)} s`;
}
