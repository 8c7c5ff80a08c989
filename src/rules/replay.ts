/**
 * A game as its orders: all that is needed to play it again, to show it and to
 * prove it. Numbers are packed flat, so that a long game stays small.
 */
import { isNextKey, type Key } from "./chain.ts";
import { outcomeOf } from "./ending.ts";
import type { Event } from "./event.ts";
import { hashOf } from "./hash.ts";
import { type Board, type TileIndex, tileCount } from "./hex.ts";
import {
	BANK,
	checkEntry,
	checkOrder,
	type Order,
	type PlacedOrder,
} from "./order.ts";
import { emptyPosition, type Position, type Seat } from "./position.ts";
import { RULES_VERSION, type Ruleset } from "./ruleset.ts";
import { openStage } from "./stage.ts";
import { enter, start } from "./steps/enter.ts";
import { resolveTurn } from "./turn.ts";

/** In packed orders, banking; in packed entries, no tile. */
const NO_TILE = -1;

/** A seat that began a life this turn: on a tile by the waiting phase, without one (null) in the free modes. */
export type Entry = {
	readonly seat: Seat;
	readonly tile: TileIndex | null;
	/** Ms on the game's clock. */
	readonly at: number;
};

export type TurnRecord = {
	/** Seat, tile (-1: none) and time of each entry. */
	readonly entries?: readonly number[];
	/**
	 * Under tempo `speed`, in order of arrival: seat, tile (-1: bank), and ms since
	 * the order before (since the start of the game for the first). Under `even`:
	 * seat and tile, in order of arrival.
	 */
	readonly orders: readonly number[];
	/** When the orders were executed, ms on the game's clock. */
	readonly at: number;
	readonly key: Key;
	/** `hashOf` the position after the turn. */
	readonly hash: string;
};

export type GameLog = {
	/** The rules version it was played by. */
	readonly rules: number;
	readonly ruleset: Ruleset;
	readonly board: Board;
	/** Who sat where. */
	readonly seats: readonly { readonly name: string; readonly bot?: string }[];
	/** The key published at the start (see chain.ts). */
	readonly chainEnd: Key;
	readonly turns: readonly TurnRecord[];
};

export type ReplayedTurn = {
	readonly position: Position;
	readonly events: readonly Event[];
	readonly hash: string;
};

/** A turn's entries and orders, packed. */
export function packTurn(
	ruleset: Ruleset,
	entries: readonly Entry[],
	orders: readonly PlacedOrder[],
): Pick<TurnRecord, "entries" | "orders"> {
	let before = 0;
	const packed = orders.flatMap(({ seat, order, at }) => {
		const target = order.type === "bank" ? NO_TILE : order.tile;
		if (ruleset.tempo === "even") return [seat, target];
		const since = at - before;
		before = at;
		return [seat, target, since];
	});
	if (entries.length === 0) return { orders: packed };
	return {
		entries: entries.flatMap(({ seat, tile, at }) => [
			seat,
			tile ?? NO_TILE,
			at,
		]),
		orders: packed,
	};
}

export function unpackEntries(record: TurnRecord): Entry[] {
	return chunks(record.entries ?? [], 3).map(([seat, tile, at]) => ({
		seat: seat as Seat,
		tile: tile === NO_TILE ? null : (tile as TileIndex),
		at,
	}));
}

/** Under tempo `even`, where their times don't matter, orders get the turn's. */
export function unpackOrders(
	ruleset: Ruleset,
	record: TurnRecord,
): PlacedOrder[] {
	let at = 0;
	return chunks(record.orders, ruleset.tempo === "even" ? 2 : 3).map(
		([seat, target, since]) => {
			at += since ?? 0;
			const order: Order =
				target === NO_TILE ? BANK : { type: "tile", tile: target as TileIndex };
			return {
				seat: seat as Seat,
				order,
				at: since === undefined ? record.at : at,
			};
		},
	);
}

function chunks(numbers: readonly number[], size: number): number[][] {
	return Array.from({ length: Math.ceil(numbers.length / size) }, (_, i) =>
		numbers.slice(i * size, (i + 1) * size),
	);
}

/** Plays one recorded turn on the position before it. */
export function replayTurn(
	ruleset: Ruleset,
	position: Position,
	record: TurnRecord,
): ReplayedTurn {
	const entered = applyEntries(ruleset, position, unpackEntries(record));
	const resolved = resolveTurn(ruleset, entered.position, {
		orders: unpackOrders(ruleset, record),
		key: record.key,
		at: record.at,
	});
	return {
		position: resolved.position,
		events: [...entered.events, ...resolved.events],
		hash: hashOf(resolved.position),
	};
}

/** Lets seats enter, in order; those that may not are passed over. */
export function applyEntries(
	ruleset: Ruleset,
	position: Position,
	entries: readonly Entry[],
): { position: Position; events: Event[] } {
	let current = position;
	const events: Event[] = [];
	for (const { seat, tile, at } of entries) {
		const stage = openStage(ruleset, current, at);
		if (tile !== null) start(stage, seat, tile);
		else if (
			!ruleset.multiStep &&
			checkEntry(ruleset, current, seat, at) === null
		)
			enter(stage, seat);
		events.push(...stage.events);
		current = stage.draft;
	}
	return { position: current, events };
}

/** Plays a whole game again, turn by turn. */
export function* replay(
	log: Pick<GameLog, "ruleset" | "board" | "seats" | "turns">,
): Generator<ReplayedTurn> {
	let position = emptyPosition(log.board, log.seats.length);
	for (const record of log.turns) {
		const replayed = replayTurn(log.ruleset, position, record);
		yield replayed;
		position = replayed.position;
	}
}

/** What is wrong with a log, and at which of its turns (an index into `turns`). */
export type Fault = {
	readonly turn: number;
	/**
	 * These are not the rules it was played by; the key is not the next of the
	 * chain; an order or entry is not legal, or comes after the end; the hash is
	 * another.
	 */
	readonly type: "rules" | "key" | "order" | "hash";
};

/** Proves a log: every key, every order and every hash; null if all hold. */
export function verify(log: GameLog): Fault | null {
	if (log.rules !== RULES_VERSION) return { turn: 0, type: "rules" };
	let position = emptyPosition(log.board, log.seats.length);
	let previous = log.chainEnd;
	for (const [turn, record] of log.turns.entries()) {
		if (!isNextKey(previous, record.key)) return { turn, type: "key" };
		if (!isLegal(log, position, record)) return { turn, type: "order" };
		const replayed = replayTurn(log.ruleset, position, record);
		if (replayed.hash !== record.hash) return { turn, type: "hash" };
		previous = record.key;
		position = replayed.position;
	}
	return null;
}

/** Whether each entry and order of a turn would have been taken. */
function isLegal(log: GameLog, before: Position, record: TurnRecord): boolean {
	const { ruleset, board, seats } = log;
	if (outcomeOf(ruleset, before) !== null) return false;
	const isKnown = ({ seat }: { seat: Seat }) =>
		Number.isInteger(seat) && seat >= 0 && seat < seats.length;
	const isTile = (tile: number) =>
		Number.isInteger(tile) && tile >= 0 && tile < tileCount(board);
	const entries = unpackEntries(record);
	const orders = unpackOrders(ruleset, record);
	if (![...entries, ...orders].every(isKnown)) return false;
	if (!entries.every(({ tile }) => tile === null || isTile(tile))) return false;
	if (!orders.every(({ order }) => order.type === "bank" || isTile(order.tile)))
		return false;
	const { position, events } = applyEntries(ruleset, before, entries);
	const entered = events.filter(({ type }) => type === "entered").length;
	if (entered !== entries.length) return false;
	const spent = seats.map(() => 0);
	if (ruleset.multiStep) for (const { seat } of entries) spent[seat]++;
	return orders.every(
		(placed) =>
			checkOrder(ruleset, position, placed, spent[placed.seat]++) === null,
	);
}
