/** Measures by games between equal bots how equal the start places of generated boards are. */
import type { Board } from "../../src/rules/hex.ts";
import { marchFor } from "../../src/rules/modes.ts";
import { startsOf } from "../../src/rules/terrain.ts";
import { sum } from "../cli/numbers.ts";
import { percent, tableRow } from "../cli/table.ts";
import { rangesOf } from "../simulate/games/playGame.ts";
import { fairnessOf, rateOf } from "../simulate/intervals.ts";
import type { ThreadPool } from "../simulate/ThreadPool.ts";
import type { MapOptions } from "./options.ts";

/** For each board, the wins of each of its start places, row by row. */
type Wins = readonly (readonly number[])[];

/** Plays the games, as many on each board. */
export async function playBoards(
	pool: ThreadPool,
	boards: readonly Board[],
	{ games, bot, seats, seed }: MapOptions,
): Promise<Wins> {
	const gamesEach = Math.ceil((games ?? 0) / boards.length);
	const bots = Array.from({ length: seats }, () => bot);
	const ranges = boards.map((board, i) =>
		rangesOf(
			{ bots, ruleset: marchFor(board), board, seed: `${seed}:${i}` },
			gamesEach,
		),
	);
	const played = await pool.run("games", ranges.flat());
	let next = 0;
	return boards.map((board, i) => {
		const wins = startsOf(board).map(() => 0);
		for (const _ of ranges[i])
			for (const { seats, winner } of played[next++])
				wins[seats[winner].start ?? 0]++;
		return wins;
	});
}

const WIDTHS = [8, 8, 9, 18];

/** The win rates of the places of all boards together, and how unequal those of a single board are. */
export function formatFairness(title: string, wins: Wins): string {
	const games = sum(wins.flat());
	const places = wins[0].map((_, place) =>
		rateOf(sum(wins.map((board) => board[place])), games),
	);
	const { chiSquared, limit } = fairnessOf(places);
	const spread = spreadOf(wins);
	return [
		`${title}: ${games} games on ${wins.length} boards`,
		tableRow(["place", "wins", "rate", "95% interval"], WIDTHS),
		...places.map(({ wins, rate, low, high }, place) =>
			tableRow(
				[place + 1, wins, percent(rate), `${percent(low)} to ${percent(high)}`],
				WIDTHS,
			),
		),
		`chi-squared ${chiSquared.toFixed(1)}, by chance below ${limit.toFixed(1)} in 95 of 100`,
		`a place's chance on a single board: ${percent(1 / places.length)} ± ${percent(spread)} (standard deviation, without that of chance)\n`,
	].join("\n");
}

/**
 * The standard deviation of the true chances of a board's places. What chance alone would
 * spread the wins is taken off; 0 if they are spread no more than that.
 */
export function spreadOf(wins: Wins): number {
	const excess = wins.flatMap((board) => {
		const games = sum(board);
		const mean = games / board.length;
		return board.map((own) => {
			const byChance = mean * (1 - 1 / board.length);
			return ((own - mean) ** 2 - byChance) / games ** 2;
		});
	});
	return Math.sqrt(Math.max(0, sum(excess) / excess.length));
}
