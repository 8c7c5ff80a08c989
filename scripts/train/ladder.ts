/** Measures the bots of `march` against each other: the ladder, the characters, and the strongest alone. */
import { BOT_CHARACTERS, BOT_STRENGTHS } from "../../src/bots/botStrengths.ts";
import type { BotKind } from "../../src/bots/bots.ts";
import { tableRow } from "../cli/table.ts";
import { rateOf } from "../simulate/intervals.ts";
import { type Comparison, compareBots, type Match } from "./compare.ts";
import { DUEL, EIGHT, FOUR, type Setup } from "./setups.ts";

const WIDTHS = [34, 7, 23, 23, 23];
const LADDER: readonly BotKind[] = Object.values(BOT_STRENGTHS);
const STRONGEST = ["general", "marshal"] as const;

/** Plays all matches and prints a row for each as it is done. */
export function measureLadder(games: number, seed: string): void {
	const run = rowPrinter(games, seed);
	for (const [kind, against] of rungs()) {
		run(halfAgainst(kind, against, FOUR));
		run(halfAgainst(kind, against, DUEL));
	}
	for (const kind of Object.values(BOT_CHARACTERS))
		run(halfAgainst(kind, "captain", FOUR));
	for (const kind of STRONGEST) {
		run(aloneAgainst(kind, FOUR));
		run(aloneAgainst(kind, EIGHT));
	}
	measureDeeds(games, seed);
}

/** The same for the ladder and the strongest alone, in other games. */
export function measureLadderOn(
	setup: Setup,
	games: number,
	seed: string,
): void {
	const run = rowPrinter(games, seed);
	for (const [kind, against] of rungs()) run(halfAgainst(kind, against, setup));
	for (const kind of STRONGEST) run(aloneAgainst(kind, setup));
}

/** Prints the heading; what it returns plays a match and prints its row. */
function rowPrinter(games: number, seed: string): (match: Match) => void {
	console.log(
		tableRow(
			["match", "games", "comes first", "ahead, by pairs", "better mean place"],
			WIDTHS,
		),
	);
	return (match) => {
		const { kind, against, own, setup } = match;
		const name = `${kind} ${own}, ${against} ${setup.seats - own}`;
		console.log(rowOf(name, compareBots(match, games, seed)));
	};
}

/** Each bot of the ladder and the one below it. */
function rungs(): (readonly [kind: BotKind, against: BotKind])[] {
	return LADDER.slice(1).map((kind, i) => [kind, LADDER[i]] as const);
}

function halfAgainst(kind: BotKind, against: BotKind, setup: Setup): Match {
	return { setup, kind, against, own: setup.seats / 2 };
}

function aloneAgainst(kind: BotKind, setup: Setup): Match {
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
