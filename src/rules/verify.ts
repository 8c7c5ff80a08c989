/**
 * Proves a finished game: its randomness was fixed before it began, every order was legal,
 * and its end follows from them.
 */
import { isNextKey } from "./chain.ts";
import { isGivenUp } from "./ending.ts";
import { boardGeneratorOf } from "./maps/boardGenerators.ts";
import { maxSeatsOn } from "./maps/shapes.ts";
import { areStartsChosen } from "./order.ts";
import type { Position } from "./position.ts";
import {
	drawnBy,
	type Entry,
	fitsBoard,
	type GameLog,
	type Origin,
	type TurnRecord,
	unpackEntries,
	unpackOrders,
} from "./replay.ts";
import { type Rules, rulesOf } from "./versions.ts";

/**
 * What is wrong with a log, and in which of its turns (an index into `turns`; their number
 * for faults after the last turn).
 *
 * - `rules`: this version of the rules is unknown here.
 * - `map`: the board is not the one that the published key gives.
 * - `key`: the key is not the next of the chain.
 * - `origin`: the game was not played on from the position that it names, or names it wrongly.
 * - `order`: an order or an entry was not legal.
 * - `late`: the game was over before this turn.
 * - `hash`: the position after the turn differs.
 * - `final`: the position at the end differs.
 * - `end`: the game did not end in the recorded way.
 * - `standings`: the places differ.
 */
export type Fault = {
	readonly turn: number;
	readonly type:
		| "rules"
		| "map"
		| "key"
		| "origin"
		| "order"
		| "late"
		| "hash"
		| "final"
		| "end"
		| "standings";
};

/** The fault of a log; null if the log is proved. */
export function verify(log: GameLog): Fault | null {
	const proof = prove(log);
	for (;;) {
		const { done, value } = proof.next();
		if (done) return value;
	}
}

/** Proves a log turn by turn, and yields how many turns are done; returns the fault, null if the log is proved. */
export function* prove(log: GameLog): Generator<number, Fault | null> {
	const rules = rulesOf(log.rules);
	if (rules === null || log.ruleset.version !== log.rules)
		return { turn: 0, type: "rules" };
	if (!isDrawnBoard(log)) return { turn: 0, type: "map" };
	if (!areInOrder(log)) return { turn: 0, type: "origin" };
	let position = rules.emptyPosition(log.board, log.seats.length);
	let previous = drawnBy(log);
	for (const turn of [...log.turns.keys(), log.turns.length]) {
		for (const [i, origin] of originsAt(log, turn)) {
			if (rules.hashOf(position) !== origin.hash)
				return { turn, type: "origin" };
			previous = log.origins?.[i + 1]?.chainEnd ?? log.chainEnd;
		}
		const record = log.turns[turn];
		if (record === undefined) break;
		if (!isNextKey(previous, record.key)) return { turn, type: "key" };
		if (isOver(rules, log, position)) return { turn, type: "late" };
		if (!isLegal(rules, log, position, record)) return { turn, type: "order" };
		position = rules.playTurn(log.ruleset, position, record).position;
		if (rules.hashOf(position) !== record.hash) return { turn, type: "hash" };
		previous = record.key;
		yield turn + 1;
	}
	const type = faultOfEnd(rules, log, position);
	return type === null ? null : { turn: log.turns.length, type };
}

/** Whether each origin comes after the one before, and none after the last turn. */
function areInOrder({ origins = [], turns }: GameLog): boolean {
	return origins.every(
		({ turn }, i) =>
			Number.isInteger(turn) &&
			turn >= (origins[i - 1]?.turn ?? 0) &&
			turn <= turns.length,
	);
}

/** The origins at which a turn is the first of another game, by their index. */
function originsAt(
	{ origins = [] }: GameLog,
	turn: number,
): [number, Origin][] {
	return [...origins.entries()].filter(([, origin]) => origin.turn === turn);
}

/** Whether a generated board is the one that the published key gives. */
function isDrawnBoard(log: GameLog): boolean {
	const { rules, board, map, seats } = log;
	if (map === undefined) return true;
	const generateBoard = boardGeneratorOf(rules);
	if (generateBoard === null) return false;
	const { cols, rows, terrain } = board;
	if (seats.length < 1 || seats.length > maxSeatsOn(cols, rows)) return false;
	const spec = { shape: map, cols, rows };
	return generateBoard(spec, seats.length, drawnBy(log)).terrain === terrain;
}

/** Whether the game is over, so that no turn may follow. */
function isOver(
	rules: Rules,
	{ ruleset }: GameLog,
	position: Position,
): boolean {
	return (
		rules.outcomeOf(ruleset, position) !== null ||
		position.turn > ruleset.maxTurns
	);
}

/** Whether each entry and order of a turn was legal. */
function isLegal(
	rules: Rules,
	log: GameLog,
	before: Position,
	record: TurnRecord,
): boolean {
	if (!fitsBoard(log, record)) return false;
	const entered = enterAll(rules, log, before, record);
	if (entered === null) return false;
	const { ruleset, seats } = log;
	const spent = seats.map(() => 0);
	if (areStartsChosen(ruleset))
		for (const { seat } of unpackEntries(record)) spent[seat]++;
	return unpackOrders(ruleset, record).every(
		(placed) =>
			rules.checkOrder(ruleset, entered, placed, spent[placed.seat]++) === null,
	);
}

/** The position with a turn's entries; null if an entry was not legal. */
function enterAll(
	rules: Rules,
	log: GameLog,
	before: Position,
	record: Pick<TurnRecord, "entries">,
): Position | null {
	const { ruleset } = log;
	const entries = unpackEntries(record);
	if (
		ruleset.starts === "assigned" &&
		!areAssigned(rules, log, before, entries)
	)
		return null;
	const { position, events } = rules.applyEntries(ruleset, before, entries);
	const entered = events.filter(({ type }) => type === "entered").length;
	return entered === entries.length ? position : null;
}

/** Whether all seats enter as the game begins, each where the lot put it, and none later. */
function areAssigned(
	rules: Rules,
	log: GameLog,
	before: Position,
	entries: readonly Entry[],
): boolean {
	const { ruleset, board, seats } = log;
	const hasBegun = before.seats.some(({ type }) => type !== "absent");
	if (hasBegun) return entries.length === 0;
	const starts = rules.assignStarts(ruleset, board, seats.length, drawnBy(log));
	return (
		entries.length === starts.length &&
		entries.every(({ seat, tile }, i) => seat === i && tile === starts[i])
	);
}

/** The fault in how a game ended, after its last turn. */
function faultOfEnd(
	rules: Rules,
	log: GameLog,
	afterLast: Position,
): Fault["type"] | null {
	const { entries = [], hash, resigned, standings } = log;
	const hasEntries = entries.length > 0;
	if (hasEntries && isOver(rules, log, afterLast)) return "late";
	if (!fitsBoard(log, { entries })) return "order";
	const final = enterAll(rules, log, afterLast, { entries });
	if (final === null) return "order";
	if (rules.hashOf(final) !== hash) return "final";
	if (!endsRightly(rules, log, afterLast)) return "end";
	const places = rules.standingsOf(final, resigned);
	return places.join() === standings.join() ? null : "standings";
}

/** Whether the game ended for the reason that the rules give. Only the server knows which players were present. */
function endsRightly(rules: Rules, log: GameLog, afterLast: Position): boolean {
	const { ruleset, reason, resigned, seats } = log;
	const persons = seats.map(({ bot }) => bot === undefined);
	if (!resigned.every((seat) => persons[seat])) return false;
	if (new Set(resigned).size !== resigned.length) return false;
	const isDeserted =
		resigned.length > 0 &&
		resigned.length === persons.filter((isPerson) => isPerson).length;
	if (rules.outcomeOf(ruleset, afterLast) !== null) return reason === "won";
	if (afterLast.turn > ruleset.maxTurns) return reason === "turn-cap";
	// Games went on once with one seat left.
	if (reason === "unattended") return !isDeserted;
	return reason === "resigned" && isGivenUp(persons, resigned);
}
