/** The statistics of many games. */
import { BOT_KINDS, type BotKind } from "../../src/bots/bots.ts";
import { ORDER_KINDS } from "../../src/rules/order.ts";
import { quantile, sum } from "../cli/numbers.ts";
import {
	type CountedKind,
	type GameResult,
	PLACES,
	type Place,
} from "./GameTracker.ts";

/** Wins out of tries, with confidence bounds of their rate. */
export type Rate = {
	readonly wins: number;
	readonly tries: number;
	readonly rate: number;
	/** The bounds of the 95% interval. */
	readonly low: number;
	readonly high: number;
};

/** Pearson's chi-squared of the seats' wins against equal chances. */
export type Fairness = {
	readonly chiSquared: number;
	/** With equal chances, one run in twenty exceeds this. */
	readonly limit: number;
};

export type Statistics = {
	readonly games: number;
	readonly turns: {
		readonly median: number;
		readonly p95: number;
		readonly p99: number;
		readonly max: number;
		readonly hitCap: number;
	};
	/** The share of games in which a bot of this kind won, and its expected wins by chance. */
	readonly bots: Partial<Record<BotKind, Rate & { readonly expected: number }>>;
	readonly seats: readonly Rate[];
	readonly fairness: Fairness;
	/** Wins by the seats' start places. */
	readonly places: Record<Place, Rate>;
	readonly leadChanges: { readonly median: number; readonly mean: number };
	/** Share of games whose winner was last or second to last at half time. */
	readonly comebacks: Rate;
	/** The share of each kind among a bot's orders, and among its failed orders. */
	readonly orders: Partial<
		Record<BotKind, Record<CountedKind | "failed", number>>
	>;
};

export function summarize(results: readonly GameResult[]): Statistics {
	const lengths = results.map(({ turns }) => turns);
	const leadChanges = results.map((result) => result.leadChanges);
	const seatCount = results[0].seats.length;
	const seats = results[0].seats.map((_, seat) =>
		rateOf(
			count(results, ({ winner }) => winner === seat),
			results.length,
		),
	);
	return {
		games: results.length,
		turns: {
			median: quantile(lengths, 0.5),
			p95: quantile(lengths, 0.95),
			p99: quantile(lengths, 0.99),
			max: Math.max(...lengths),
			hitCap: count(results, ({ hitCap }) => hitCap) / results.length,
		},
		bots: byBot(results, (bot) => {
			const wins = count(
				results,
				({ seats, winner }) => seats[winner].bot === bot,
			);
			const expected =
				count(results[0].seats, (seat) => seat.bot === bot) / seatCount;
			return { ...rateOf(wins, results.length), expected };
		}),
		seats,
		fairness: fairnessOf(seats),
		places: Object.fromEntries(
			PLACES.map((place) => [place, placeRate(results, place)]),
		) as Record<Place, Rate>,
		leadChanges: {
			median: quantile(leadChanges, 0.5),
			mean: sum(leadChanges) / leadChanges.length,
		},
		comebacks: rateOf(
			count(results, ({ rankAtHalf }) => rankAtHalf >= seatCount - 2),
			results.length,
		),
		orders: byBot(results, (bot) => orderShares(results, bot)),
	};
}

function byBot<T>(
	results: readonly GameResult[],
	figure: (bot: BotKind) => T,
): Partial<Record<BotKind, T>> {
	const playing = new Set(results[0].seats.map(({ bot }) => bot));
	return Object.fromEntries(
		BOT_KINDS.filter((bot) => playing.has(bot)).map((bot) => [
			bot,
			figure(bot),
		]),
	) as Partial<Record<BotKind, T>>;
}

function placeRate(results: readonly GameResult[], place: Place): Rate {
	return rateOf(
		count(results, ({ seats, winner }) => seats[winner].place === place),
		sum(
			results.map(({ seats }) => count(seats, (seat) => seat.place === place)),
		),
	);
}

function orderShares(
	results: readonly GameResult[],
	bot: BotKind,
): Record<CountedKind | "failed", number> {
	const own = results.flatMap(({ seats }) =>
		seats.filter((seat) => seat.bot === bot),
	);
	const total = sum(own.flatMap(({ orders }) => Object.values(orders)));
	const shares = ORDER_KINDS.map((kind) => [
		kind,
		sum(own.map(({ orders }) => orders[kind])) / total,
	]);
	return Object.fromEntries([
		...shares,
		["failed", sum(own.map(({ failures }) => failures)) / total],
	]);
}

/** The normal quantile of a two-sided 95% interval. */
const Z95 = 1.959964;

/** A rate with Wilson's score interval (E. B. Wilson, 1927); 0 to 1 without tries. */
export function rateOf(wins: number, tries: number): Rate {
	if (tries === 0) return { wins, tries, rate: 0, low: 0, high: 1 };
	const rate = wins / tries;
	const z2 = Z95 * Z95;
	const centre = (rate + z2 / (2 * tries)) / (1 + z2 / tries);
	const half =
		(Z95 / (1 + z2 / tries)) *
		Math.sqrt((rate * (1 - rate)) / tries + z2 / (4 * tries * tries));
	return { wins, tries, rate, low: centre - half, high: centre + half };
}

/** The normal quantile of a one-sided test at 5%. */
const Z_ONE_SIDED = 1.644854;

/** How far the seats' wins deviate from equal chances. */
export function fairnessOf(seats: readonly Rate[]): Fairness {
	const freedom = seats.length - 1;
	const chiSquared = sum(
		seats.map(({ wins, tries }) => {
			const expected = tries / seats.length;
			return (wins - expected) ** 2 / expected;
		}),
	);
	// The quantile by Wilson and Hilferty (1931).
	const spread = 2 / (9 * freedom);
	const root = 1 - spread + Z_ONE_SIDED * Math.sqrt(spread);
	return { chiSquared, limit: freedom * root ** 3 };
}

function count<T>(items: readonly T[], test: (item: T) => boolean): number {
	return items.filter(test).length;
}
