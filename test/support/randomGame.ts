/**
 * Whole games of random orders, legal and illegal, drawn by fast-check: what
 * is drawn are wishes, and a game is what the rules make of them.
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
import {
	allTiles,
	type Board,
	neighborsOf,
	type TileIndex,
	tileCount,
} from "../../src/rules/hex.ts";
import {
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
import {
	type RandomEvents,
	RULES_VERSION,
	type Ruleset,
} from "../../src/rules/ruleset.ts";
import {
	FREE_FULL,
	FREE_NEIGHBOR,
	marchFor,
	TURN_BY_TURN,
} from "../../src/rules/rulesets.ts";
import { checkStart } from "../../src/rules/steps/enter.ts";
import { resolveTurn, type TurnInput } from "../../src/rules/turn.ts";
import { deepFreeze } from "./deepFreeze.ts";
import { ended } from "./ended.ts";

/** What somebody tries: `near` is an own tile or one next to it. */
type Wish = {
	readonly seat: number;
	readonly aim: "near" | "any" | "bank" | "junk";
	readonly pick: number;
	/** Ms after the turn's start. */
	readonly after: number;
};

export type RandomGame = {
	readonly board: Board;
	readonly seatCount: number;
	readonly secret: string;
	readonly wishes: readonly (readonly Wish[])[];
};

/** A turn of a game: the position it starts from, what enters and is ordered, and what came of it. */
export type PlayedTurn = {
	readonly before: Position;
	readonly entered: { readonly position: Position; readonly events: Event[] };
	readonly input: TurnInput;
	readonly after: Position;
	/** Of the entries and the turn. */
	readonly events: readonly Event[];
	readonly record: TurnRecord;
};

/** Short lives, hard luck and early levels, so that much happens on a small board. */
function rough(ruleset: Ruleset): Ruleset {
	const events = TURN_BY_TURN.events as RandomEvents;
	return {
		...ruleset,
		levelSteps: [
			[2, 2],
			[4, 3],
			[6, 4],
		],
		protectedTurns: 0,
		returnAfterTurns: 1,
		end: { type: "full-map" },
		events: ruleset.multiStep
			? {
					fromTurn: 1,
					lightning: { ...events.lightning, roll: [0, 0.3] },
					earthquake: { ...events.earthquake, roll: [0.3, 0.6] },
					drop: { ...events.drop, roll: [0.6, 1] },
				}
			: null,
	};
}

/** The rulesets that random games are played by. */
export const RULESETS: Readonly<Record<string, (board: Board) => Ruleset>> = {
	"turn-by-turn": () => TURN_BY_TURN,
	"turn-by-turn, even and sealed": () => ({
		...TURN_BY_TURN,
		tempo: "even",
		plans: "sealed",
	}),
	"turn-by-turn, rough": () => rough(TURN_BY_TURN),
	march: marchFor,
	"march, speedy and open": (board) => ({
		...marchFor(board),
		tempo: "speed",
		plans: "open",
	}),
	"march, rough": (board) => ({ ...rough(marchFor(board)), minSeats: 1 }),
	"free-neighbor": () => FREE_NEIGHBOR,
	"free-neighbor, rough": () => ({
		...rough(FREE_NEIGHBOR),
		returnAfterMs: null,
	}),
	"free-full, rough and even": () => ({ ...rough(FREE_FULL), tempo: "even" }),
};

const wish = fc.record({
	seat: fc.nat(4),
	aim: fc.constantFrom<Wish["aim"][]>(
		...(["near", "near", "near", "any", "bank", "junk"] as const),
	),
	pick: fc.nat(999),
	after: fc.nat(2000),
});

export const randomGame: fc.Arbitrary<RandomGame> = fc.record({
	board: fc.record({
		cols: fc.integer({ min: 1, max: 6 }),
		rows: fc.integer({ min: 1, max: 5 }),
	}),
	seatCount: fc.integer({ min: 1, max: 5 }),
	secret: fc
		.uint8Array({ minLength: 32, maxLength: 32 })
		.map((bytes) => Buffer.from(bytes).toString("hex")),
	wishes: fc.array(fc.array(wish, { maxLength: 14 }), {
		minLength: 1,
		maxLength: 25,
	}),
});

/** How far apart turns are, in ms. */
const TURN_MS = 4000;

/** Plays a game; with `isChecked` false, orders are executed that should have been refused. */
export function* play(
	game: RandomGame,
	rulesetFor: (board: Board) => Ruleset,
	isChecked = true,
): Generator<PlayedTurn> {
	const ruleset = deepFreeze(rulesetFor(game.board));
	const chain = chainOf(game);
	let before = emptyPosition(game.board, game.seatCount);
	for (const [i, wishes] of game.wishes.entries()) {
		if (outcomeOf(ruleset, deepFreeze(before)) !== null) return;
		const placed = placedOrders(game, before, i, wishes);
		const entries = entriesAmong(ruleset, before, placed);
		const entered = applyEntries(ruleset, before, entries);
		const orders = isChecked
			? taken(ruleset, entered.position, placed, entries)
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

function chainOf({ secret, wishes }: RandomGame): ChainSecret {
	return { secret, lastTurn: wishes.length };
}

/** Wishes as orders; what is no order is left out. */
function placedOrders(
	{ board, seatCount }: RandomGame,
	position: Position,
	turn: number,
	wishes: readonly Wish[],
): PlacedOrder[] {
	return wishes.flatMap(({ seat: drawn, aim, pick, after }) => {
		const seat = (drawn % seatCount) as Seat;
		const target = wanted(position, seat, aim, pick);
		return isTarget(target, board)
			? { seat, order: orderOf(target), at: turn * TURN_MS + after }
			: [];
	});
}

function wanted(
	position: Position,
	seat: Seat,
	aim: Wish["aim"],
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

/** Numbers that are no order's target on any board here. */
const JUNK = [Number.NaN, -0.5, 0.5, 1e9, Number.POSITIVE_INFINITY];

/** Each seat that is not alive enters by its first order for a tile, where it may. */
function entriesAmong(
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
function taken(
	ruleset: Ruleset,
	position: Position,
	placed: readonly PlacedOrder[],
	entries: readonly Entry[],
): PlacedOrder[] {
	const spent = allSeats(position).map(
		(seat) =>
			entries.filter((entry) => entry.seat === seat && entry.tile !== null)
				.length,
	);
	return placed.filter((order) => {
		const { seat } = order;
		if (checkOrder(ruleset, position, order, spent[seat]) !== null)
			return false;
		spent[seat]++;
		return position.seats[seat].type === "alive";
	});
}

/** What must hold in every position; a sentence on the first thing that doesn't. */
export function wrongWith(position: Position): string | null {
	const { board, owners, strengths, drops, seats } = position;
	if (owners.length !== tileCount(board) || strengths.length !== owners.length)
		return "the board has other tiles than it should";
	for (const [tile, owner] of owners.entries()) {
		const strength = strengths[tile];
		if (owner === -1 && strength !== 0) return `free tile ${tile} has strength`;
		if (owner === -1) continue;
		if (!(strength > 0 && strength <= 100))
			return `tile ${tile} has strength ${strength}`;
		if (seats[owner]?.type !== "alive")
			return `tile ${tile} is of ${owner}, who is not alive`;
		if (drops.some((drop) => drop.tile === (tile as TileIndex)))
			return `a drop lies on the owned tile ${tile}`;
	}
	for (const [seat, state] of seats.entries()) {
		const tiles = owners.filter((owner) => owner === seat).length;
		if (state.type !== "alive") continue;
		if (state.tiles !== tiles)
			return `seat ${seat} has ${tiles} tiles, not ${state.tiles}`;
		if (!(state.banked >= 0)) return `seat ${seat} has banked ${state.banked}`;
		if (tiles > 0 && !state.hasHeldLand)
			return `seat ${seat} has land and never held any`;
	}
	return null;
}
