/** A small game of three seats, and its log. */
import { keyOfTurn, publishedEnd } from "../../src/rules/chain.ts";
import type { TileIndex } from "../../src/rules/hex.ts";
import { CLASSIC } from "../../src/rules/modes.ts";
import { BANK, type PlacedOrder } from "../../src/rules/order.ts";
import { emptyPosition, type Seat } from "../../src/rules/position.ts";
import {
	type Entry,
	type GameLog,
	packEntries,
	packTurn,
	replayTurn,
	type TurnRecord,
} from "../../src/rules/replay.ts";
import { RULES_VERSION, type Ruleset } from "../../src/rules/ruleset.ts";
import { ended } from "./ended.ts";

export const BOARD = { cols: 5, rows: 3 };
export const EVEN: Ruleset = { ...CLASSIC, tempo: "even" };
export const CHAIN = { secret: "ca".repeat(32), lastTurn: 9 };

export type Moves = { entries?: Entry[]; orders?: PlacedOrder[] };

export function enters(seat: number, tile: number | null, at = 0): Entry {
	return { seat: seat as Seat, tile: tile as TileIndex | null, at };
}

export function orders(seat: number, tile: number, at = 0): PlacedOrder {
	return {
		seat: seat as Seat,
		order: { type: "tile", tile: tile as TileIndex },
		at,
	};
}

export function banks(seat: number, at = 0): PlacedOrder {
	return { seat: seat as Seat, order: BANK, at };
}

/** The log of a game of three seats, the second of them a bot's, as it would be recorded. */
export function recorded(
	ruleset: Ruleset,
	turns: readonly Moves[],
	end: { resigned?: readonly Seat[]; entries?: readonly Entry[] } = {},
): GameLog {
	let position = emptyPosition(BOARD, 3);
	const records = turns.map(({ entries = [], orders = [] }, turn) => {
		const played = {
			...packTurn(ruleset, entries, orders),
			at: 1000 * (turn + 1),
			key: keyOfTurn(CHAIN, turn),
		};
		const replayed = replayTurn(ruleset, position, { ...played, hash: "" });
		position = replayed.position;
		return { ...played, hash: replayed.hash };
	});
	return ended({
		rules: RULES_VERSION,
		ruleset,
		board: BOARD,
		seats: [{ name: "Ann" }, { name: "Bo", bot: "calm" }, { name: "Cy" }],
		chainEnd: publishedEnd(CHAIN),
		turns: records,
		resigned: end.resigned ?? [],
		...packEntries(end.entries ?? []),
	});
}

export const GAME: readonly Moves[] = [
	{
		entries: [enters(0, 0, 10), enters(1, 14, 20)],
		orders: [orders(0, 1, 400), banks(1, 430)],
	},
	{
		entries: [enters(2, 4, 1010)],
		orders: [orders(1, 13, 1500), orders(0, 5, 1400)],
	},
	{ orders: [orders(2, 3, 2200), orders(0, 6, 2300), banks(1, 2400)] },
	{ orders: [orders(1, 9, 3100)] },
];

/** The log with one turn changed. */
export function changed(
	log: GameLog,
	turn: number,
	change: Partial<TurnRecord>,
): GameLog {
	return {
		...log,
		turns: log.turns.map((record, i) =>
			i === turn ? { ...record, ...change } : record,
		),
	};
}
