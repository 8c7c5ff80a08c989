/** Derives the next position from the previous one by applying events. */
import type { Event } from "./event.ts";
import type { TileIndex } from "./hex.ts";
import {
	type AliveSeat,
	type DeadSeat,
	type Drop,
	FREE,
	type Position,
	type Seat,
	type SeatState,
} from "./position.ts";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A position under construction, changed in place: its arrays and seats are not shared. */
export type Draft = {
	-readonly [K in keyof Position]: Position[K];
} & {
	owners: number[];
	strengths: number[];
	drops: Drop[];
	seats: Mutable<SeatState>[];
	points?: number[];
};

export function draftOf(position: Position): Draft {
	return {
		board: position.board,
		turn: position.turn,
		owners: position.owners.slice(),
		strengths: position.strengths.slice(),
		drops: position.drops.slice(),
		seats: position.seats.map((state) => ({ ...state })),
		...(position.points && { points: position.points.slice() }),
	};
}

/** The position after an event. */
export function apply(position: Position, event: Event): Position {
	return applyAll(position, [event]);
}

/** The position after events, applied in order. */
export function applyAll(
	position: Position,
	events: Iterable<Event>,
): Position {
	const draft = draftOf(position);
	for (const event of events) applyTo(draft, event);
	return draft;
}

/** Changes a draft by an event. */
export function applyTo(draft: Draft, event: Event): void {
	(appliers[event.type] as (draft: Draft, event: Event) => void)(draft, event);
}

const appliers: {
	[T in Event["type"]]: (
		draft: Draft,
		event: Extract<Event, { type: T }>,
	) => void;
} = {
	entered(draft, { seat, level, banked, at }) {
		draft.seats[seat] = {
			type: "alive",
			level,
			banked,
			startedTurn: draft.turn,
			startedAt: at,
			lastTurnPlayed: draft.turn,
			hasHeldLand: false,
			tiles: 0,
		};
	},
	grew(draft, { seat, tile, strength }) {
		giveTile(draft, tile, seat, strength);
	},
	conquered(draft, { seat, tile, strength }) {
		giveTile(draft, tile, seat, strength);
	},
	attacked(draft, { tile, strength }) {
		draft.strengths[tile] = strength;
	},
	defended(draft, { tile, strength }) {
		draft.strengths[tile] = strength;
	},
	banked(draft, { seat, amount }) {
		aliveIn(draft, seat).banked += amount;
	},
	failed() {},
	settled(draft, { seat, paid }) {
		const state = aliveIn(draft, seat);
		state.banked -= paid;
		state.lastTurnPlayed = draft.turn;
	},
	tileLost(draft, { seat, tile }) {
		aliveIn(draft, seat).tiles--;
		draft.owners[tile] = FREE;
		draft.strengths[tile] = 0;
	},
	captured(draft, { seat, tile, strength, points }) {
		giveTile(draft, tile, seat, strength);
		if (points > 0) addPoints(draft, seat, points);
	},
	scored(draft, { points }) {
		for (const [seat, scored] of points.entries())
			addPoints(draft, seat as Seat, scored);
	},
	died(draft, { seat, killedBy, at }) {
		const { startedTurn, hasHeldLand } = aliveIn(draft, seat);
		const dead: DeadSeat = {
			type: "dead",
			startedTurn,
			endedTurn: draft.turn,
			diedAt: at,
			killedBy,
			hasHeldLand,
		};
		draft.seats[seat] = dead;
	},
	lightningStruck(draft, { tile, damage }) {
		if (draft.owners[tile] !== FREE) draft.strengths[tile] -= damage;
	},
	earthShook(draft, { tiles, losses }) {
		weaken(draft, tiles, losses);
	},
	dropLanded(draft, { tile, amount }) {
		draft.drops.push({ tile, amount });
	},
	dropTaken(draft, { seat, tile, amount, fell }) {
		aliveIn(draft, seat).banked += amount;
		if (!fell)
			draft.drops.splice(
				draft.drops.findIndex((d) => d.tile === tile && d.amount === amount),
				1,
			);
	},
	eroded(draft, { tiles, losses }) {
		weaken(draft, tiles, losses);
	},
	levelChanged(draft, { seat, to }) {
		aliveIn(draft, seat).level = to;
	},
	turnBegan(draft, { turn }) {
		draft.turn = turn;
	},
};

function aliveIn(draft: Draft, seat: Seat): Mutable<AliveSeat> {
	return draft.seats[seat] as Mutable<AliveSeat>;
}

function addPoints(draft: Draft, seat: Seat, points: number): void {
	draft.points ??= draft.seats.map(() => 0);
	draft.points[seat] += points;
}

function giveTile(
	draft: Draft,
	tile: TileIndex,
	seat: Seat,
	strength: number,
): void {
	const state = aliveIn(draft, seat);
	state.tiles++;
	state.hasHeldLand = true;
	draft.owners[tile] = seat;
	draft.strengths[tile] = strength;
}

function weaken(
	draft: Draft,
	tiles: readonly TileIndex[],
	losses: readonly number[],
): void {
	for (let i = 0; i < tiles.length; i++) draft.strengths[tiles[i]] -= losses[i];
}
