/** Measures the bots of `march` against each other: the ladder, the characters, and the strongest alone. */
import { BOT_CHARACTERS, BOT_STRENGTHS } from "../../src/bots/botStrengths.ts";
import type { BotKind } from "../../src/bots/bots.ts";
import { tableRow } from "../cli/table.ts";
import { rateOf } from "../simulate/intervals.ts";
import { type Comparison, compareBots, type Match } from "./compare.ts";
import { DUEL, EIGHT, FOUR } from "./setups.ts";

const WIDTHS = [34, 7, 23, 23, 23];
const LADDER: readonly BotKind[] = Object.values(BOT_STRENGTHS);

/** Plays all matches and prints a row for each as it is done. */
export function measureLadder(games: number, seed: string): void {
	console.log(
		tableRow(
			["match", "games", "comes first", "ahead, by pairs", "better mean place"],
			WIDTHS,
		),
	);
	const run = (name: string, match: Match) => {
		const compared = compareBots(match, games, seed);
		console.log(rowOf(name, compared));
		return compared;
	};
	for (const [i, kind] of LADDER.entries()) {
		if (i === 0) continue;
		const against = LADDER[i - 1];
		run(`${kind} 2, ${against} 2`, { setup: FOUR, kind, against, own: 2 });
		run(`${kind} 1, ${against} 1`, { setup: DUEL, kind, against, own: 1 });
	}
	for (const kind of Object.values(BOT_CHARACTERS))
		run(`${kind} 2, captain 2`, {
			setup: FOUR,
			kind,
			against: "captain",
			own: 2,
		});
	for (const kind of ["general", "marshal"] as const) {
		run(`${kind} 1, captain 3`, aloneAgainst(kind, FOUR));
		run(`${kind} 1, captain 7`, aloneAgainst(kind, EIGHT));
	}
	measureDeeds(games, seed);
}

function aloneAgainst(kind: BotKind, setup: Match["setup"]): Match {
	return { setup, kind, against: "captain", own: 1 };
}

function rowOf(name: string, { games, ...sums }: Comparison): string {
	return tableRow(
		[
			name,
			String(games),
			rateText(sums.first, games),
			rateText(sums.ahead, sums.pairs),
			rateText(sums.better, games),
		],
		WIDTHS,
	);
}

function rateText(wins: number, tries: number): string {
	const { rate, low, high } = rateOf(wins, tries);
	const percent = (share: number) => (100 * share).toFixed(1);
	return `${percent(rate)}% (${percent(low)} to ${percent(high)})`;
}

/** What bots do among normal ones: shares of their orders, and towns they take in a game. */
function measureDeeds(games: number, seed: string): void {
	const widths = [14, 10, 10, 10, 10, 10];
	const heading = ["orders of", "grow", "attack", "defend", "fail", "towns"];
	console.log(`\n${tableRow(heading, widths)}`);
	for (const kind of [...LADDER, ...Object.values(BOT_CHARACTERS)]) {
		const match = aloneAgainst(kind, FOUR);
		const { deeds } = compareBots(match, games, `${seed} deeds`);
		const { grow, attack, defend, failed } = deeds;
		const all = grow + attack + defend + failed;
		const shares = [grow, attack, defend, failed].map(
			(count) => `${((100 * count) / all).toFixed(1)}%`,
		);
		const towns = (deeds.towns / deeds.seats).toFixed(2);
		console.log(tableRow([kind, ...shares, towns], widths));
	}
}
