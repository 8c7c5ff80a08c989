/** What is measured of one game. */
import type { BotKind } from "../../../src/bots/bots.ts";
import { rankAll } from "../../../src/rules/ending.ts";
import type { Seat } from "../../../src/rules/position.ts";
import { landCount } from "../../../src/rules/terrain.ts";
import { sum } from "../../cli/numbers.ts";
import type { GameRecord, SeatRecord } from "./GameTracker.ts";
import { type Leads, leadsOf } from "./leads.ts";

export type SeatResult = SeatRecord & { readonly bot: BotKind };

export type GameResult = {
	readonly turns: number;
	readonly hitCap: boolean;
	readonly winner: Seat;
	/** All seats by final place, winner first. */
	readonly standings: readonly Seat[];
	readonly seats: readonly SeatResult[];
	readonly motion: Motion;
	readonly leads: Leads;
};

export type Motion = {
	/** The share of the land that changes hands in a turn, mean of the middle third of the game. */
	readonly changing: number;
	/** The most tiles that a seat lost in one turn, and whether a seat was out at the end. */
	readonly worstLoss: number;
	readonly anyOut: boolean;
	/** How far the winner is ahead of the second, as shares of its own points and land; null if it has none. */
	readonly pointsAhead: number | null;
	readonly landAhead: number | null;
};

/** The figures of a finished game. */
export function resultOf(
	record: GameRecord,
	bots: readonly BotKind[],
	hitCap: boolean,
): GameResult {
	const standings = rankAll(record.position);
	const winner = standings[0];
	return {
		turns: record.losses.length,
		hitCap,
		winner,
		standings,
		seats: record.seats.map((seat, i) => ({ ...seat, bot: bots[i] })),
		motion: motionOf(record, standings),
		leads: leadsOf(record.standings, winner),
	};
}

function motionOf(
	{ position, standings, losses }: GameRecord,
	[winner, second]: readonly Seat[],
): Motion {
	const turns = losses.length;
	const middle = losses.slice(
		Math.floor(turns / 3),
		Math.max(Math.floor((2 * turns) / 3), 1),
	);
	const last = standings[turns];
	const aheadBy = (part: "points" | "land") =>
		last[winner][part] > 0 && second !== undefined
			? (last[winner][part] - last[second][part]) / last[winner][part]
			: null;
	return {
		changing:
			sum(middle.flat()) /
			Math.max(1, middle.length) /
			landCount(position.board),
		worstLoss: Math.max(0, ...losses.flat()),
		anyOut: position.seats.some(({ type }) => type === "dead"),
		pointsAhead: aheadBy("points"),
		landAhead: aheadBy("land"),
	};
}
