/**
 * The turn in which the orders of the strongest bot would have gained a seat most over those that
 * it gave. The bot knows only what the seat saw. Its orders and the given ones are tried against
 * the orders that the others really gave in that turn; from there on everybody plays like a normal
 * bot. Each narrower choice is tried anew, so that luck in one does not decide the next.
 */

import { effortInRoom } from "../bots/march/chooseBySearch.ts";
import { search } from "../bots/march/search.ts";
import { surveyOf } from "../bots/march/survey.ts";
import { ordersLeft, type PlacedOrder, targetOf } from "../rules/order.ts";
import type { Position, Seat } from "../rules/position.ts";
import { randomFor } from "../rules/random.ts";
import { type GameLog, unpackOrders } from "../rules/replay.ts";
import { landCount } from "../rules/terrain.ts";
import { resolveTurn } from "../rules/turn.ts";
import { Z95 } from "./ChanceTable.ts";
import type { Outlook } from "./Outlook.ts";
import { Sample } from "./Sample.ts";

export type UnusedChance = {
	readonly turn: number;
	/** The tiles of the bot's orders, in order. */
	readonly targets: readonly number[];
	/** The share of games won, with the orders that were given and with the bot's. */
	readonly before: number;
	readonly after: number;
	/** Of the difference: half of the interval that holds 95%. */
	readonly error: number;
	/** How often each was played to the end. */
	readonly games: number;
	/** Whether the gain is beyond what is uncertain. */
	readonly isClear: boolean;
};

export type UnusedTask = {
	readonly log: GameLog;
	readonly positions: readonly Position[];
	readonly outlook: Outlook;
	readonly seat: Seat;
	/** How often both are played to the end; left out: as often as the board allows. */
	readonly games?: number;
};

/** A turn, and a plan of the bot for it. */
type Candidate = { readonly turn: number; readonly targets: readonly number[] };

/** How many turns are thought about at length, and how many are then played to the end. */
const THOUGHT = 5;
const PLAYED = 2;

/** How often candidates are compared in each step. */
const GLANCES = 6;
const SAMPLES = 16;

/** The bot thinks so much longer than in a room: about a second on a large board. */
const PATIENCE = 8;

/** How much may be played to the end, in tiles times seats times turns, and within which bounds. */
const WORK = 2_500_000;
const GAMES = [80, 400] as const;

/** Yields the share that is done. Null if the seat never gave orders that could have been others. */
export function* unusedChance(
	task: UnusedTask,
): Generator<number, UnusedChance | null> {
	const quick = task.positions
		.slice(0, -1)
		.flatMap((_, turn) => plan(task, turn, 1) ?? []);
	yield 0.1;
	const thought: Candidate[] = [];
	const likely = best(quick, THOUGHT, (one) => glance(task, one));
	for (const [i, { turn, targets }] of likely.entries()) {
		const longer = plan(task, turn, PATIENCE);
		thought.push({ turn, targets }, ...(longer === null ? [] : [longer]));
		yield 0.1 + (0.3 * (i + 1)) / likely.length;
	}
	const byTurn = bestOfEachTurn(thought, (one) => compare(task, one, "s"));
	const few = best(byTurn, PLAYED, (one) => compare(task, one, "t"));
	yield 0.5;
	if (few.length === 0) return null;
	const { games = gamesFor(task, few[0]) } = task;
	const [chosen] = best(few, 1, (one) =>
		meanOf(played(task, one, "first", games >> 2)),
	);
	yield 0.6;
	return yield* judged(task, chosen, games);
}

/** What the bot would order in a turn; null if the seat had no orders, or gave the same. */
function plan(
	{ log, positions, seat }: UnusedTask,
	turn: number,
	patience: number,
): Candidate | null {
	const position = positions[turn];
	const budget = ordersLeft(position.seats[seat], 0);
	if (budget === 0) return null;
	const { turns, trials } = effortInRoom(position);
	const effort = { turns, trials: trials * patience };
	const random = randomFor(`${log.id}:${turn}`, `unused ${patience}`);
	const survey = surveyOf(log.ruleset, position);
	const [{ targets }] = search(survey, { seat, budget }, effort, random);
	const given = givenBy(log, turn, seat).map(({ order }) => targetOf(order));
	return isSame(given, targets) ? null : { turn, targets };
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
	return one.join() === other.join();
}

/** The orders that a seat gave in a turn. */
export function givenBy(
	{ ruleset, turns }: Pick<GameLog, "ruleset" | "turns">,
	turn: number,
	seat: Seat,
): PlacedOrder[] {
	return unpackOrders(ruleset, turns[turn]).filter((one) => one.seat === seat);
}

/** The position after a turn in which the seat gives other orders; null: those that it gave. */
function after(
	{ log, positions, seat }: UnusedTask,
	turn: number,
	{ targets, key }: { targets: readonly number[] | null; key: string },
): Position {
	const record = log.turns[turn];
	const all = unpackOrders(log.ruleset, record);
	const other = targets?.map((tile) => ({
		...{ seat, at: record.at },
		order: { type: "tile", tile } as PlacedOrder["order"],
	}));
	const orders = other
		? [...all.filter((one) => one.seat !== seat), ...other]
		: all;
	const turnInput = { orders, key, at: record.at };
	return resolveTurn(log.ruleset, positions[turn], turnInput).position;
}

/** By how much the value right after the turn is better, in the mean. */
function glance(task: UnusedTask, { turn, targets }: Candidate): number {
	const { outlook, seat } = task;
	const sample = new Sample();
	for (let i = 0; i < GLANCES; i++) {
		const key = `glance ${i}`;
		const value = (plan: readonly number[] | null) =>
			outlook.glance(after(task, turn, { targets: plan, key }))[seat];
		sample.add(value(targets) - value(null));
	}
	return sample.mean;
}

/** By how much the chance is better some turns later, in the mean. */
function compare(
	task: UnusedTask,
	{ turn, targets }: Candidate,
	purpose: string,
): number {
	const { outlook, seat, log } = task;
	const sample = new Sample();
	for (let i = 0; i < SAMPLES; i++) {
		const key = `${log.id}:${purpose}:${i}`;
		const chance = (plan: readonly number[] | null) =>
			outlook.sample(after(task, turn, { targets: plan, key }), key)[seat];
		sample.add(chance(targets) - chance(null));
	}
	return sample.mean;
}

type Results = {
	readonly before: Sample;
	readonly after: Sample;
	readonly gain: Sample;
};

function meanOf({ gain }: Results): number {
	return gain.mean;
}

/** Plays both to the end so often, each pair with the same chance. */
function played(
	task: UnusedTask,
	{ turn, targets }: Candidate,
	purpose: string,
	games: number,
	results: Results = {
		before: new Sample(),
		after: new Sample(),
		gain: new Sample(),
	},
): Results {
	const { outlook, seat, log } = task;
	for (let i = 0; i < games; i++) {
		const key = `${log.id}:${purpose}:${results.gain.count}`;
		const wins = (plan: readonly number[] | null) =>
			Number(
				outlook.winner(after(task, turn, { targets: plan, key }), key) === seat,
			);
		const [before, better] = [wins(null), wins(targets)];
		results.before.add(before);
		results.after.add(better);
		results.gain.add(better - before);
	}
	return results;
}

/** The last judgement, by games that had no part in the choice. */
function* judged(
	task: UnusedTask,
	chosen: Candidate,
	games: number,
): Generator<number, UnusedChance> {
	const parts = 8;
	let results = played(task, chosen, "last", 0);
	for (let part = 1; part <= parts; part++) {
		const more = Math.round((games * part) / parts) - results.gain.count;
		results = played(task, chosen, "last", more, results);
		yield 0.6 + (0.4 * part) / parts;
	}
	const error = Z95 * results.gain.error;
	return {
		...chosen,
		before: results.before.mean,
		after: results.after.mean,
		...{ error, games, isClear: results.gain.mean > error },
	};
}

function gamesFor({ log, positions }: UnusedTask, { turn }: Candidate): number {
	const size = landCount(log.board) * log.seats.length;
	const turns = Math.max(1, positions.length - turn);
	const [least, most] = GAMES;
	return Math.max(least, Math.min(most, Math.floor(WORK / (size * turns))));
}

function best(
	candidates: readonly Candidate[],
	count: number,
	rate: (candidate: Candidate) => number,
): Candidate[] {
	return candidates
		.map((one) => ({ one, value: rate(one) }))
		.sort((a, b) => b.value - a.value || a.one.turn - b.one.turn)
		.slice(0, count)
		.map(({ one }) => one);
}

function bestOfEachTurn(
	candidates: readonly Candidate[],
	rate: (candidate: Candidate) => number,
): Candidate[] {
	const turns = [...new Set(candidates.map(({ turn }) => turn))];
	return turns.flatMap((turn) =>
		best(
			candidates.filter((one) => one.turn === turn),
			1,
			rate,
		),
	);
}
