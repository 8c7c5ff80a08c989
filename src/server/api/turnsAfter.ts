/** A page of a game's turns, as its stream tells them. */
import { MOST_REPLAYED, TURNS_A_PAGE } from "../../api/turn.ts";
import type { OverView, PlayingView } from "../../match/view.ts";
import type { Position } from "../../rules/position.ts";
import type { TurnRecord } from "../../rules/replay.ts";
import { rulesOf } from "../../rules/versions.ts";
import { RoomFault } from "../room/RoomFault.ts";
import { Refused } from "./Refused.ts";
import type { LineOf } from "./streams/gameLines.ts";
import { linesOfTurns } from "./streams/linesOfTurns.ts";

/** How many positions this copy of the Worker remembers, so that who asks turn by turn has only new turns played. */
const MOST_KNOWN = 64;

/** Positions between two turns, those that were needed last at the end. */
const known = new Map<string, Position>();

type RecordedTurns = {
	readonly id: string;
	readonly view: PlayingView | OverView;
	readonly records: readonly TurnRecord[];
	/** The first turn that is wanted. */
	readonly from: number;
};

type Page = {
	readonly turns: LineOf<"turn">[];
	readonly next: number | null;
};

/**
 * @throws Refused `too_long`
 * @throws RoomFault if the turns can't be read, or are by rules that are unknown here
 */
export function turnsAfter(game: RecordedTurns): Page {
	const { id, view, records, from } = game;
	if (from >= records.length) return { turns: [], next: null };
	if (records.length < view.position.turn) throw new RoomFault("unreadable");
	if (rulesOf(view.settings.ruleset.version) === null)
		throw new RoomFault("newer");
	if (records.length > MOST_REPLAYED) throw new Refused("too_long");
	const until = from + TURNS_A_PAGE;
	const wanted = { view, records: records.slice(0, until) };
	const turns: LineOf<"turn">[] = [];
	let end: Position | undefined;
	for (const { line, position } of linesOfTurns({
		...wanted,
		...startOf(game),
	})) {
		if (line.turn >= from) turns.push(line);
		end = position;
	}
	if (end !== undefined) remember(keyOf(id, wanted.records), end);
	return { turns, next: until < records.length ? until - 1 : null };
}

/** The position before the first turn that is wanted, if it is known. */
function startOf({ id, records, from }: RecordedTurns) {
	if (from === 0) return {};
	const position = known.get(keyOf(id, records.slice(0, from)));
	return position === undefined ? {} : { start: { turn: from, position } };
}

/** The position after these turns, which the last one's hash is of. */
function keyOf(id: string, records: readonly TurnRecord[]): string {
	return `${id} ${records.length} ${records.at(-1)?.hash}`;
}

function remember(key: string, position: Position): void {
	known.delete(key);
	known.set(key, position);
	const [oldest] = known.keys();
	if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest);
}
