/**
 * Whole games of random orders, legal and illegal: fast-check generates attempts,
 * and the rules turn them into a game.
 */
import * as fc from "fast-check";
import {
	type ChainSecret,
	keyOfTurn,
	publishedEnd,
} from "../../src/rules/chain.ts";
import { outcomeOf } from "../../src/rules/ending.ts";
import type { Event } from "../../src/rules/event.ts";
import { hashOf } from "../../src/rules/hash.ts";
import { allTiles, type Board, neighborsOf } from "../../src/rules/hex.ts";
import {
	areStartsChosen,
	BANK,
	checkOrder,
	isTarget,
	orderOf,
	type PlacedOrder,
	targetOf,
} from "../../src/rules/order.ts";
import {
	allSeats,
	emptyPosition,
	type Position,
	type Seat,
} from "../../src/rules/position.ts";
import {
	applyEntries,
	type Entry,
	type GameLog,
	packTurn,
	type TurnRecord,
} from "../../src/rules/replay.ts";
import { RULES_VERSION, type Ruleset } from "../../src/rules/ruleset.ts";
import { assignStarts } from "../../src/rules/steps/assignStarts.ts";
import { checkStart } from "../../src/rules/steps/enter.ts";
import { resolveTurn, type TurnInput } from "../../src/rules/turn.ts";
import { anyBoard } from "./anyBoard.ts";
import { deepFreeze } from "./deepFreeze.ts";
import { ended } from "./ended.ts";

/** An attempt; `near` is one of the seat's own tiles or one next to them. */
type Attempt = {
	readonly seat: number;
	readonly aim: "near" | "any" | "bank" | "junk";
	readonly pick: number;
	/** Ms after the turn's start. */
	readonly after: number;
};

export type RandomGame = {
	/** Without terrain in half of the games. */
	readonly board: Board;
	readonly seatCount: number;
	readonly secret: string;
	readonly attempts: readonly (readonly Attempt[])[];
};

/** A turn of a game: the position before it, its entries and orders, and its result. */
export type PlayedTurn = {
	readonly before: Position;
	readonly entered: { readonly position: Position; readonly events: Event[] };
	readonly input: TurnInput;
	readonly after: Position;
	/** Of the entries and the turn. */
	readonly events: readonly Event[];
	readonly record: TurnRecord;
};

const attempt = fc.record({
	seat: fc.nat(4),
	aim: fc.constantFrom<Attempt["aim"][]>(
		...(["near", "near", "near", "any", "bank", "junk"] as const),
	),
	pick: fc.nat(999),
	after: fc.nat(2000),
});

export const randomGame: fc.Arbitrary<RandomGame> = fc.record({
	board: anyBoard({ maxCols: 6, maxRows: 5 }),
	seatCount: fc.integer({ min: 1, max: 5 }),
	secret: fc
		.uint8Array({ minLength: 32, maxLength: 32 })
		.map((bytes) => Buffer.from(bytes).toString("hex")),
	attempts: fc.array(fc.array(attempt, { maxLength: 14 }), {
		minLength: 1,
		maxLength: 25,
	}),
});

/** How far apart turns are, in ms. */
const TURN_MS = 4000;

/** Plays a game; with `isChecked` false, it also executes orders that should have been refused. */
export function* play(
	game: RandomGame,
	rulesetFor: (board: Board) => Ruleset,
	isChecked = true,
): Generator<PlayedTurn> {
	const ruleset = deepFreeze(rulesetFor(game.board));
	const chain = chainOf(game);
	let before = emptyPosition(game.board, game.seatCount);
	for (const [i, attempts] of game.attempts.entries()) {
		if (outcomeOf(ruleset, deepFreeze(before)) !== null) return;
		const placed = placedOrders(game, before, i, attempts);
		const entries =
			ruleset.starts === "assigned"
				? assignedEntries(ruleset, game, i)
				: entriesBy(ruleset, before, placed);
		const entered = applyEntries(ruleset, before, entries);
		const orders = isChecked
			? takenOrders(ruleset, entered.position, placed, entries)
			: placed;
		const input = deepFreeze({
			orders,
			key: keyOfTurn(chain, i),
			at: i * TURN_MS + 3000,
		});
		const result = resolveTurn(ruleset, deepFreeze(entered.position), input);
		yield {
			before,
			entered,
			input,
			after: result.position,
			events: [...entered.events, ...result.events],
			record: {
				...packTurn(ruleset, entries, orders),
				at: input.at,
				key: input.key,
				hash: hashOf(result.position),
			},
		};
		before = result.position;
	}
}

/** The log of a game. */
export function logOf(
	game: RandomGame,
	rulesetFor: (board: Board) => Ruleset,
): GameLog {
	return ended({
		rules: RULES_VERSION,
		ruleset: rulesetFor(game.board),
		board: game.board,
		seats: Array.from({ length: game.seatCount }, (_, i) => ({
			name: `seat ${i}`,
		})),
		chainEnd: publishedEnd(chainOf(game)),
		turns: [...play(game, rulesetFor)].map(({ record }) => record),
	});
}

function chainOf({ secret, attempts }: RandomGame): ChainSecret {
	return { secret, lastTurn: attempts.length };
}

/** Attempts as orders; attempts that are no orders are left out. */
function placedOrders(
	{ board, seatCount }: RandomGame,
	position: Position,
	turn: number,
	attempts: readonly Attempt[],
): PlacedOrder[] {
	return attempts.flatMap(({ seat: drawn, aim, pick, after }) => {
		const seat = (drawn % seatCount) as Seat;
		const target = targetFor(position, seat, aim, pick);
		return isTarget(target, board)
			? { seat, order: orderOf(target), at: turn * TURN_MS + after }
			: [];
	});
}

function targetFor(
	position: Position,
	seat: Seat,
	aim: Attempt["aim"],
	pick: number,
): number {
	const { board, owners } = position;
	if (aim === "bank") return targetOf(BANK);
	if (aim === "junk") return JUNK[pick % JUNK.length];
	const land = allTiles(board).filter((tile) => owners[tile] === seat);
	const near = land.flatMap((tile) => [tile, ...neighborsOf(board, tile)]);
	const choice = aim === "near" && near.length > 0 ? near : allTiles(board);
	return choice[pick % choice.length];
}

/** Numbers that are not a target on any board here. */
const JUNK = [Number.NaN, -0.5, 0.5, 1e9, Number.POSITIVE_INFINITY];

/** All seats enter by lot as the game begins, if starts are assigned. */
function assignedEntries(
	ruleset: Ruleset,
	game: RandomGame,
	turn: number,
): Entry[] {
	if (turn > 0) return [];
	const { board, seatCount } = game;
	const chainEnd = publishedEnd(chainOf(game));
	return assignStarts(ruleset, board, seatCount, chainEnd).map(
		(tile, seat) => ({ seat: seat as Seat, tile, at: 0 }),
	);
}

/** Each seat that is not alive enters with its first order for a tile, if it may. */
function entriesBy(
	ruleset: Ruleset,
	position: Position,
	placed: readonly PlacedOrder[],
): Entry[] {
	const entries: Entry[] = [];
	let current = position;
	for (const { seat, order, at } of placed) {
		if (order.type === "bank" || current.seats[seat].type === "alive") continue;
		const entry = ruleset.multiStep
			? { seat, tile: order.tile, at }
			: { seat, tile: null, at };
		const mayEnter = ruleset.multiStep
			? checkStart(ruleset, current, { seat, tile: order.tile }, at) === null
			: checkOrder(ruleset, current, { seat, order, at }, 0) === null;
		if (!mayEnter) continue;
		entries.push(entry);
		current = applyEntries(ruleset, current, [entry]).position;
	}
	return entries;
}

/** The orders that are not refused. */
function takenOrders(
	ruleset: Ruleset,
	position: Position,
	placed: readonly PlacedOrder[],
	entries: readonly Entry[],
): PlacedOrder[] {
	const costs = areStartsChosen(ruleset);
	const spent = allSeats(position).map(
		(seat) => entries.filter((entry) => costs && entry.seat === seat).length,
	);
	return placed.filter((order) => {
		const { seat } = order;
		if (checkOrder(ruleset, position, order, spent[seat]) !== null)
			return false;
		spent[seat]++;
		return position.seats[seat].type === "alive";
	});
}
