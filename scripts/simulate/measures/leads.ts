/** What a lead is worth, by points where they count, then by land. */
import { quantile, sum } from "../../cli/numbers.ts";
import { percent } from "../../cli/table.ts";
import { QUARTERS } from "../games/leads.ts";
import {
	type Estimate,
	medianOf,
	type Rate,
	rateOf,
	shareOf,
} from "../intervals.ts";
import { estimateText, line, rateText } from "../text.ts";
import type { GameMeasure } from "./measure.ts";

export type LeadFigures = {
	/** How often the leader after each of `QUARTERS` wins; who shares the lead counts in part. */
	readonly leaderWins: readonly Rate[];
	readonly changes: Estimate;
	/** The share of the game in which the winner is ahead for good. */
	readonly decided: Estimate;
	readonly decidedP90: number;
	/** Games whose winner was last or second to last at half time. */
	readonly comebacks: Rate;
};

export const LEADS: GameMeasure<LeadFigures> = {
	figures(results) {
		const leads = results.map((result) => result.leads);
		const decided = leads.map((lead) => lead.decided);
		const seatCount = results[0].seats.length;
		return {
			leaderWins: QUARTERS.map((_, i) =>
				rateOf(
					sum(leads.map(({ winnerLeads }) => winnerLeads[i])),
					leads.length,
				),
			),
			changes: medianOf(leads.map(({ changes }) => changes)),
			decided: medianOf(decided),
			decidedP90: quantile(decided, 0.9),
			comebacks: shareOf(
				leads,
				({ rankAtHalf }) => rankAtHalf >= Math.max(1, seatCount - 2),
			),
		};
	},
	lines: ({ leaderWins, changes, decided, decidedP90, comebacks }) => [
		...leaderWins.map((rate, i) =>
			line(`leader at ${QUARTERS[i]}/4 wins`, rateText(rate)),
		),
		line("lead changes", `median ${estimateText(changes, String)}`),
		line(
			"ahead for good",
			`${estimateText(decided, percent)} of the game, median; p90 ${percent(decidedP90)}`,
		),
		line(
			"comebacks",
			`${rateText(comebacks)} of the winners were last or second to last at half time`,
		),
	],
};
