/**
 * A finished game as its frames: frame t is the position in which turn t begins; the last
 * frame is the end of the game. Few positions are kept; the others are recomputed on
 * request. Pure.
 */
import type { Event } from "../../rules/event.ts";
import { type LandHistory, landRowOf } from "../../rules/landHistory.ts";
import type { Position } from "../../rules/position.ts";
import {
	fitsBoard,
	type GameLog,
	type TurnRecord,
	unpackEntries,
} from "../../rules/replay.ts";
import { type Rules, rulesOf } from "../../rules/versions.ts";

/** Every this many turns a position is kept; so at most this many turns are replayed, in a few milliseconds. */
const KEPT_EVERY = 8;

/** Number of replayed turns that are cached, for readers who step back and forth. */
const REMEMBERED = 64;

type Played = {
	readonly after: Position;
	readonly events: readonly Event[];
};

/** The result of playing through all turns. */
type PlayedThrough = {
	/** Every `KEPT_EVERY`th frame. */
	readonly kept: readonly Position[];
	/** How many tiles, and points, each seat has in each frame. */
	readonly lands: LandHistory;
	/** A turn that was cut short: the seats that entered in it, and the position at the end. */
	readonly brokenOff: Played;
};

export class ReplayTimeline {
	readonly log: GameLog;
	readonly lands: LandHistory;
	/** The number of the last frame. */
	readonly last: number;
	readonly #rules: Rules;
	readonly #played: PlayedThrough;
	readonly #remembered = new Map<number, Played>();

	constructor(log: GameLog, rules: Rules, played: PlayedThrough) {
		this.log = log;
		this.lands = played.lands;
		this.last = log.turns.length;
		this.#rules = rules;
		this.#played = played;
	}

	positionAt(frame: number): Position {
		if (frame === this.last) return this.#played.brokenOff.after;
		return frame % KEPT_EVERY === 0
			? this.#played.kept[frame / KEPT_EVERY]
			: this.#play(frame - 1).after;
	}

	/** The events of a frame's turn, in order. */
	eventsOf(frame: number): readonly Event[] {
		return frame === this.last
			? this.#played.brokenOff.events
			: this.#play(frame).events;
	}

	/** The orders of a frame's turn; null at the end. */
	recordOf(frame: number): TurnRecord | null {
		return this.log.turns[frame] ?? null;
	}

	#play(turn: number): Played {
		const known = this.#remembered.get(turn);
		if (known) return known;
		const played = playTurn(this.#rules, this.log, this.positionAt(turn), turn);
		this.#remembered.set(turn, played);
		const [oldest] = this.#remembered.keys();
		if (this.#remembered.size > REMEMBERED) this.#remembered.delete(oldest);
		return played;
	}
}

/**
 * Plays all turns of a log, and yields how many it has played. Returns the timeline, or null
 * if the log can't be played to its end.
 */
export function* playThrough(
	log: GameLog,
): Generator<number, ReplayTimeline | null> {
	const rules = rulesOf(log.rules);
	const { ruleset, board, seats, entries = [] } = log;
	if (rules === null || !fitsBoard(log, { entries })) return null;
	let position = rules.emptyPosition(board, seats.length);
	const kept = [position];
	const lands = [landRowOf(position)];
	for (const [turn, record] of log.turns.entries()) {
		if (!fitsBoard(log, record)) return null;
		position = playTurn(rules, log, position, turn).after;
		if ((turn + 1) % KEPT_EVERY === 0) kept.push(position);
		lands.push({ ...landRowOf(position), turn: turn + 1 });
		yield turn + 1;
	}
	const ended = rules.applyEntries(
		ruleset,
		position,
		unpackEntries({ entries }),
	);
	const { length } = log.turns;
	lands[length] = { ...landRowOf(ended.position), turn: length };
	const brokenOff = { after: ended.position, events: ended.events };
	return new ReplayTimeline(log, rules, { kept, lands, brokenOff });
}

function playTurn(
	rules: Rules,
	{ ruleset, turns }: GameLog,
	before: Position,
	turn: number,
): Played {
	const { position, events } = rules.playTurn(ruleset, before, turns[turn]);
	return { after: position, events };
}
