/** A simulation's statistics as readable text. */
import { ORDER_KINDS } from "../../src/rules/order.ts";
import { percent } from "../cli/table.ts";
import type { SimulationOptions } from "./options.ts";
import type { Rate, Statistics } from "./statistics.ts";

export function formatReport(
	{ ruleset, board, bots, seed }: SimulationOptions,
	statistics: Statistics,
	gamesPerSecond: number,
): string {
	const { turns, leadChanges, comebacks, fairness } = statistics;
	const lines = [
		`${statistics.games} games of ${ruleset.name} on ${board.cols}x${board.rows}, ${bots.length} seats, seed ${seed}: ${gamesPerSecond.toFixed(1)} games/s`,
		`turns         median ${turns.median}, p95 ${turns.p95}, p99 ${turns.p99}, max ${turns.max}, at the cap ${percent(turns.hitCap)}`,
		`lead changes  median ${leadChanges.median}, mean ${leadChanges.mean.toFixed(1)}`,
		`comebacks     ${rateText(comebacks)} of the winners were last or second to last at half time`,
		...Object.entries(statistics.bots).map(
			([bot, rate]) =>
				`wins  ${bot.padEnd(10)} ${rateText(rate)}, by chance ${percent(rate.expected)}`,
		),
		...statistics.seats.map(
			(rate, seat) => `wins  seat ${seat + 1}`.padEnd(17) + rateText(rate),
		),
		`seats         chi-squared ${fairness.chiSquared.toFixed(1)}; equal chances stay below ${fairness.limit.toFixed(1)} in 19 runs of 20`,
		...Object.entries(statistics.places).map(
			([place, rate]) => `wins  ${place.padEnd(10)} ${rateText(rate)}`,
		),
		...Object.entries(statistics.orders).map(
			([bot, shares]) =>
				`orders  ${bot.padEnd(8)} ${[...ORDER_KINDS, "failed" as const].map((kind) => `${kind} ${percent(shares[kind])}`).join(", ")}`,
		),
	];
	return lines.join("\n");
}

function rateText({ rate, low, high }: Rate): string {
	return `${percent(rate)} (${percent(low)} to ${percent(high)})`;
}
