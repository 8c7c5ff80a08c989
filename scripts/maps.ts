// Prints generated boards as text, or how fair they are: `npm run maps -- --help`.
import type { Board } from "../src/rules/hex.ts";
import { generateBoard } from "../src/rules/maps/generateBoard.ts";
import type { MapShape } from "../src/rules/maps/shapes.ts";
import { drawTerrain } from "../src/rules/notation.ts";
import { drawProgress } from "./cli/progressBar.ts";
import { runCommand } from "./cli/runCommand.ts";
import { secretFrom } from "./games/LocalMatch.ts";
import { formatFairness, playBoards } from "./maps/fairness.ts";
import { type MapOptions, parseOptions, USAGE } from "./maps/options.ts";
import { ThreadPool } from "./simulate/ThreadPool.ts";

await runCommand({ usage: USAGE, parse: parseOptions, run });

async function run(options: MapOptions): Promise<void> {
	if (options.games === null) {
		for (const shape of options.shapes) printBoards(options, shape);
		return;
	}
	const pool = new ThreadPool(options.jobs, drawProgress);
	for (const shape of options.shapes) {
		const boards = boardsOf(options, shape);
		const wins = await playBoards(pool, boards, options);
		console.log(formatFairness(shape, wins));
	}
	await pool.close();
}

function printBoards(options: MapOptions, shape: MapShape): void {
	const { cols, rows } = options.board;
	for (const board of boardsOf(options, shape))
		console.log(
			`${shape} ${cols}x${rows}, ${options.seats} seats\n\n${drawTerrain(board)}`,
		);
}

function boardsOf(options: MapOptions, shape: MapShape): Board[] {
	const { board, boards, seats, seed } = options;
	return Array.from({ length: boards }, (_, i) =>
		generateBoard({ ...board, shape }, seats, secretFrom(`${seed}:${i}`)),
	);
}
