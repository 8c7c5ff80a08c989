/**
 * A game as its orders: all that is needed to replay, show and prove it (see verify.ts).
 * Numbers are packed into flat arrays, so that a long game stays small.
 */
import type { Key } from "./chain.ts";
import type { OverReason } from "./ending.ts";
import type { Event } from "./event.ts";
import { hashOf } from "./hash.ts";
import { type Board, type TileIndex, tileCount } from "./hex.ts";
import type { MapShape } from "./maps/shapes.ts";
import {
	checkEntry,
	isTarget,
	orderOf,
	type PlacedOrder,
	targetOf,
} from "./order.ts";
import type { Position, Seat } from "./position.ts";
import type { Ruleset } from "./ruleset.ts";
import { enter, start } from "./steps/enter.ts";
import { resolveTurn } from "./turn.ts";
import { openTurn } from "./turnContext.ts";

/** The value for "no tile" in packed entries. */
const NO_TILE = -1;

/** A seat that began a life this turn: on a tile in the waiting phase, without one (null) in single-step modes. */
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
	 * Under tempo `speed`, in order of arrival: seat, target (see order.ts), and ms since the
	 * previous order (for the first, since the start of the game). Under `even`: seat and
	 * target, in order of arrival.
	 */
	readonly orders: readonly number[];
	/** When the orders were executed, ms on the game's clock. */
	readonly at: number;
	readonly key: Key;
	/** `hashOf` the position after the turn. */
	readonly hash: string;
};

/** Where a game took over the position of another one: the turns before are that game's. */
export type Origin = {
	/** The other game's id. */
	readonly game: string;
	/** The first turn that is this game's own. */
	readonly turn: number;
	/** `hashOf` the position in which that turn begins. */
	readonly hash: string;
	/** The key published before the first of the turns that are taken over since the origin before this one. */
	readonly chainEnd: Key;
};

/** A finished game. */
export type GameLog = {
	/** The rules version that the game was played by. */
	readonly rules: number;
	readonly id: string;
	readonly ruleset: Ruleset;
	readonly board: Board;
	/** The shape from which the board was generated; absent for a plain rectangle. */
	readonly map?: MapShape;
	/** The holder of each seat at the end; a bot by its kind. */
	readonly seats: readonly {
		readonly name: string;
		readonly bot?: string;
		/** The person's account was a bot's; absent if not. */
		readonly isBotAccount?: boolean;
	}[];
	/** The seats whose players resigned, in order. */
	readonly resigned: readonly Seat[];
	/** The key published at the start (see chain.ts), of a game that was played on from another: before its own first turn. */
	readonly chainEnd: Key;
	/** Of a game that was played on from another one, which may have been so, too: the first game first. */
	readonly origins?: readonly Origin[];
	/** Epoch ms; the start is the zero of the game's clock. */
	readonly startedAt: number;
	readonly overAt: number;
	readonly reason: OverReason;
	/** Every seat by place, winner first. */
	readonly standings: readonly Seat[];
	/** `hashOf` the position at the end. */
	readonly hash: string;
	readonly turns: readonly TurnRecord[];
	/** The entries of a turn that the end of the game cut short, packed as in a record. */
	readonly entries?: readonly number[];
};

/** The result of replaying a recorded turn. */
export type ReplayedTurn = {
	readonly position: Position;
	readonly events: readonly Event[];
	readonly hash: string;
};

/** The key that drew a game's board and start places. */
export function drawnBy({
	chainEnd,
	origins = [],
}: Pick<GameLog, "chainEnd" | "origins">): Key {
	return origins[0]?.chainEnd ?? chainEnd;
}

/** The key that was published before the turns of which a turn is one: those between two origins. */
export function chainEndOf(
	{ chainEnd, origins = [] }: Pick<GameLog, "chainEnd" | "origins">,
	turn: number,
): Key {
	return origins.find((origin) => turn < origin.turn)?.chainEnd ?? chainEnd;
}

/** How many packed numbers an entry takes, and an order. */
const ENTRY_SIZE = 3;

function orderSize({ tempo }: Ruleset): number {
	return tempo === "even" ? 2 : 3;
}

/** A turn's entries and orders, packed. */
export function packTurn(
	ruleset: Ruleset,
	entries: readonly Entry[],
	orders: readonly PlacedOrder[],
): Pick<TurnRecord, "entries" | "orders"> {
	let before = 0;
	const packed = orders.flatMap(({ seat, order, at }) => {
		const target = targetOf(order);
		if (ruleset.tempo === "even") return [seat, target];
		const since = at - before;
		before = at;
		return [seat, target, since];
	});
	return { ...packEntries(entries), orders: packed };
}

/** Packed entries; omitted if there are none. */
export function packEntries(
	entries: readonly Entry[],
): Pick<TurnRecord, "entries"> {
	if (entries.length === 0) return {};
	return {
		entries: entries.flatMap(packEntry),
	};
}

export type PackedEntry = readonly [seat: number, tile: number, at: number];

/** An entry as three numbers; the second is -1 if there is no tile. */
export function packEntry({ seat, tile, at }: Entry): PackedEntry {
	return [seat, tile ?? NO_TILE, at];
}

/** The reverse of `packEntry`. */
export function unpackEntry([seat, tile, at]: PackedEntry): Entry {
	return {
		seat: seat as Seat,
		tile: tile === NO_TILE ? null : (tile as TileIndex),
		at,
	};
}

export function unpackEntries({
	entries = [],
}: Pick<TurnRecord, "entries">): Entry[] {
	return chunked(entries, ENTRY_SIZE).map(([seat, tile, at]) =>
		unpackEntry([seat, tile, at]),
	);
}

/** Unpacks orders. Under tempo `even`, where their times don't matter, they get the turn's time. */
export function unpackOrders(
	ruleset: Ruleset,
	record: TurnRecord,
): PlacedOrder[] {
	let at = 0;
	return chunked(record.orders, orderSize(ruleset)).map(
		([seat, target, since]) => {
			at += since ?? 0;
			return {
				seat: seat as Seat,
				order: orderOf(target),
				at: since === undefined ? record.at : at,
			};
		},
	);
}

/** Whether packed entries and orders are complete, and name seats and tiles that exist; others can't be played. */
export function fitsBoard(
	{ ruleset, board, seats }: Pick<GameLog, "ruleset" | "board" | "seats">,
	{ entries = [], orders = [] }: Partial<TurnRecord>,
): boolean {
	const isBelow = (count: number, value: number) =>
		Number.isInteger(value) && value >= 0 && value < count;
	const isEntry = ([seat, tile]: number[]) =>
		isBelow(seats.length, seat) &&
		(tile === NO_TILE || isBelow(tileCount(board), tile));
	const isOrder = ([seat, target]: number[]) =>
		isBelow(seats.length, seat) && isTarget(target, board);
	const areWhole = (numbers: readonly number[], size: number) =>
		numbers.length % size === 0;
	return (
		areWhole(entries, ENTRY_SIZE) &&
		chunked(entries, ENTRY_SIZE).every(isEntry) &&
		areWhole(orders, orderSize(ruleset)) &&
		chunked(orders, orderSize(ruleset)).every(isOrder)
	);
}

/** How many entries and orders a log has, including those of a turn that was cut short. */
export function countMoves({ ruleset, turns, entries = [] }: GameLog): {
	readonly entries: number;
	readonly orders: number;
} {
	const count = { entries: entries.length / ENTRY_SIZE, orders: 0 };
	for (const record of turns) {
		count.entries += (record.entries?.length ?? 0) / ENTRY_SIZE;
		count.orders += record.orders.length / orderSize(ruleset);
	}
	return count;
}

function chunked(numbers: readonly number[], size: number): number[][] {
	return Array.from({ length: Math.ceil(numbers.length / size) }, (_, i) =>
		numbers.slice(i * size, (i + 1) * size),
	);
}

/** Replays one recorded turn on the position before it. */
export function replayTurn(
	ruleset: Ruleset,
	position: Position,
	record: TurnRecord,
): ReplayedTurn {
	const played = playTurn(ruleset, position, record);
	return { ...played, hash: hashOf(played.position) };
}

/** Like `replayTurn`, but without the hash, which is slow to compute. */
export function playTurn(
	ruleset: Ruleset,
	position: Position,
	record: TurnRecord,
): Omit<ReplayedTurn, "hash"> {
	const entered = applyEntries(ruleset, position, unpackEntries(record));
	const resolved = resolveTurn(ruleset, entered.position, {
		orders: unpackOrders(ruleset, record),
		key: record.key,
		at: record.at,
	});
	return {
		position: resolved.position,
		events: [...entered.events, ...resolved.events],
	};
}

/** Lets seats enter, in order; skips those that may not. */
export function applyEntries(
	ruleset: Ruleset,
	position: Position,
	entries: readonly Entry[],
): { position: Position; events: Event[] } {
	let current = position;
	const events: Event[] = [];
	for (const { seat, tile, at } of entries) {
		const context = openTurn(ruleset, current, at);
		if (tile !== null) start(context, seat, tile);
		else if (
			!ruleset.multiStep &&
			checkEntry(ruleset, current, seat, at) === null
		)
			enter(context, seat);
		events.push(...context.events);
		current = context.draft;
	}
	return { position: current, events };
}
