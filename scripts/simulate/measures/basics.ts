/** Lengths of games, orders, who wins, and which place each kind of bot reaches. */
import { BOT_KINDS, type BotKind } from "../../../src/bots/bots.ts";
import { ORDER_KINDS } from "../../../src/rules/order.ts";
import type { Ruleset } from "../../../src/rules/ruleset.ts";
import { quantile, sum } from "../../cli/numbers.ts";
import { percent } from "../../cli/table.ts";
import type { CountedKind } from "../games/GameTracker.ts";
import type { GameResult, SeatResult } from "../games/gameResult.ts";
import {
	type Estimate,
	type Fairness,
	fairnessOf,
	meanOf,
	type Rate,
	rateOf,
	shareOf,
} from "../intervals.ts";
import { estimateText, fairnessText, line, rateText } from "../text.ts";
import type { GameMeasure } from "./measure.ts";

/** The share of each kind among a bot's orders, and among its failed orders. */
type OrderShares = Record<CountedKind | "failed", number>;

export type BotFigures = {
	/** The games that a bot of this kind won, and its share of the seats. */
	readonly wins: Rate;
	readonly expected: number;
	/** How often a bot of this kind reached each place, first to last; and its mean place. */
	readonly places: readonly Rate[];
	readonly meanPlace: Estimate;
	/** Of the pairs with a bot of another kind, the share in which this one was ahead, game by game. */
	readonly ahead: Partial<Record<BotKind, Estimate>>;
	readonly orders: OrderShares;
};

export type Basics = {
	readonly games: number;
	readonly turns: {
		readonly median: number;
		readonly p99: number;
		readonly max: number;
		readonly hitCap: number;
	};
	/** Orders that a living seat gives in a turn. */
	readonly orders: {
		readonly firstTurn: number;
		readonly median: number;
		readonly max: number;
	};
	readonly bots: Partial<Record<BotKind, BotFigures>>;
	readonly seats: readonly Rate[];
	readonly fairness: Fairness;
};

export const BASICS: GameMeasure<Basics> = {
	figures(results) {
		const turns = results.map((result) => result.turns);
		const seats = results[0].seats.map((_, seat) =>
			shareOf(results, ({ winner }) => winner === seat),
		);
		return {
			games: results.length,
			turns: {
				median: quantile(turns, 0.5),
				p99: quantile(turns, 0.99),
				max: Math.max(...turns),
				hitCap: shareOf(results, ({ hitCap }) => hitCap).rate,
			},
			orders: orderCounts(results),
			bots: Object.fromEntries(
				kindsIn(results).map((bot) => [bot, figuresOf(results, bot)]),
			),
			seats,
			fairness: fairnessOf(seats),
		};
	},
	lines: ({ turns, orders, bots, seats, fairness }, { ruleset }) => [
		line(
			"turns",
			`median ${turns.median} (${minutes(ruleset, turns.median)}), p99 ${turns.p99}, most ${turns.max}, at the cap ${percent(turns.hitCap)}`,
		),
		line(
			"orders a turn",
			`${orders.firstTurn} in the first, median ${orders.median}, most ${orders.max}`,
		),
		...Object.entries(bots).flatMap(([bot, figures]) => botLines(bot, figures)),
		...seats.map((rate, seat) => line(`seat ${seat + 1} wins`, rateText(rate))),
		line("seats", fairnessText(fairness)),
	],
};

function kindsIn(results: readonly GameResult[]): BotKind[] {
	const playing = new Set(results[0].seats.map(({ bot }) => bot));
	return BOT_KINDS.filter((bot) => playing.has(bot));
}

function orderCounts(results: readonly GameResult[]): Basics["orders"] {
	const turns = results.flatMap(({ seats }) =>
		seats.map(({ ordersByTurn }) => ordersByTurn),
	);
	const counts = turns.flat();
	return {
		firstTurn: quantile([0, ...turns.flatMap(([first]) => first ?? [])], 0.5),
		median: quantile([0, ...counts], 0.5),
		max: counts.reduce((most, count) => Math.max(most, count), 0),
	};
}

function figuresOf(results: readonly GameResult[], bot: BotKind): BotFigures {
	const isOwn = (seat: SeatResult) => seat.bot === bot;
	const { seats } = results[0];
	const places = results.map((result) => placesOf(result, bot));
	const all = places.flat();
	return {
		wins: shareOf(results, ({ seats, winner }) => isOwn(seats[winner])),
		expected: seats.filter(isOwn).length / seats.length,
		places: seats.map((_, place) => shareOf(all, (own) => own === place)),
		meanPlace: meanOf(
			places.map((own) => 1 + sum(own) / Math.max(1, own.length)),
		),
		ahead: aheadOf(results, bot),
		orders: orderShares(
			results.flatMap((result) => result.seats.filter(isOwn)),
		),
	};
}

/** The places, from 0, of a game's bots of a kind. */
function placesOf({ standings, seats }: GameResult, bot: BotKind): number[] {
	return standings.flatMap((seat, place) =>
		seats[seat].bot === bot ? [place] : [],
	);
}

function aheadOf(
	results: readonly GameResult[],
	bot: BotKind,
): BotFigures["ahead"] {
	const others = kindsIn(results).filter((other) => other !== bot);
	return Object.fromEntries(
		others.map((other) => {
			const shares = results.map((result) => {
				const theirs = placesOf(result, other);
				const pairs = placesOf(result, bot).flatMap((own) =>
					theirs.map((their) => own < their),
				);
				return shareOf(pairs, (isAhead) => isAhead).rate;
			});
			return [other, meanOf(shares)];
		}),
	);
}

function orderShares(seats: readonly SeatResult[]): OrderShares {
	const total = sum(seats.flatMap(({ kinds }) => Object.values(kinds)));
	const share = (count: (seat: SeatResult) => number) =>
		rateOf(sum(seats.map(count)), total).rate;
	return Object.fromEntries([
		...ORDER_KINDS.map((kind) => [kind, share(({ kinds }) => kinds[kind])]),
		["failed", share(({ failures }) => failures)],
	]);
}

/** The time of this many turns, if each takes as long as it may. */
function minutes({ pace }: Ruleset, turns: number): string {
	return `${((turns * pace.collectingMs) / 60_000).toFixed(1)} minutes`;
}

function botLines(bot: string, figures: BotFigures): string[] {
	const { wins, expected, places, meanPlace, ahead, orders } = figures;
	const shares = [...ORDER_KINDS, "failed" as const].map(
		(kind) => `${kind} ${percent(orders[kind])}`,
	);
	const named = (what: string) => `${bot} ${what}`;
	const others = Object.entries(ahead);
	return [
		line(named("wins"), `${rateText(wins)}, by chance ${percent(expected)}`),
		line(named("orders"), shares.join(", ")),
		...(others.length === 0
			? []
			: [
					line(
						named("places"),
						`${places.map(({ rate }) => percent(rate)).join(", ")}; mean ${estimateText(meanPlace, (place) => place.toFixed(2))}`,
					),
				]),
		...others.map(([other, share]) =>
			line(named("ahead"), `of ${other} in ${estimateText(share, percent)}`),
		),
	];
}
