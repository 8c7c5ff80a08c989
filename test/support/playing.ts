/**
 * Plays orders on drawn maps (see src/rules/notation.ts), so that a test shows
 * the board before and after. Orders are words: `a A-2` (seat a orders tile
 * A-2), `a bank`; then, if need be, an efficiency (`x0.6`) or a time in ms
 * (`@500`).
 */
import type { Event } from "../../src/rules/event.ts";
import {
	allTiles,
	type Board,
	labelOf,
	type TileIndex,
} from "../../src/rules/hex.ts";
import { CLASSIC } from "../../src/rules/modes.ts";
import { drawBoard, parse, seatLetter } from "../../src/rules/notation.ts";
import {
	BANK,
	checkOrder,
	type OrderRefusal,
	type PlacedOrder,
} from "../../src/rules/order.ts";
import {
	type AliveSeat,
	allSeats,
	type Position,
	type Seat,
	type SeatState,
} from "../../src/rules/position.ts";
import type { Ruleset } from "../../src/rules/ruleset.ts";
import type { SequencedOrder } from "../../src/rules/sequence.ts";
import { type StartRefusal, start } from "../../src/rules/steps/enter.ts";
import { erode } from "../../src/rules/steps/erode.ts";
import { execute } from "../../src/rules/steps/execute.ts";
import { updateLevels } from "../../src/rules/steps/level.ts";
import {
	happen,
	type RandomEvent,
} from "../../src/rules/steps/randomEvents.ts";
import { settle } from "../../src/rules/steps/settle.ts";
import { resolveTurn } from "../../src/rules/turn.ts";
import { openTurn, type TurnContext } from "../../src/rules/turnContext.ts";

/** A turn's key, where a test doesn't care which. */
export const SOME_KEY = "5e".repeat(32);

/** A drawn map, on which steps of a turn can be played. */
export function playing(map: string, ruleset: Ruleset = CLASSIC): Game {
	return new Game(ruleset, parse(map));
}

/** A map as `Game.board` draws it. */
export function drawn(map: string): string {
	return drawBoard(parse(map));
}

/** The tile with a label such as `A-1`. */
export function tileNamed(board: Board, label: string): TileIndex {
	const found = allTiles(board).find((tile) => labelOf(board, tile) === label);
	if (found === undefined) throw new Error(`no tile ${label}`);
	return found;
}

export function seatNamed(letter: string): Seat {
	return "abcdefghijklmnopqrstuvwxyz".indexOf(letter) as Seat;
}

/** `a A-2 x0.6`, as data. */
export function orderFrom(board: Board, words: string): SequencedOrder {
	const [letter, target, ...more] = words.split(" ");
	const numberAfter = (mark: string, otherwise: number) =>
		Number(
			more.find((word) => word.startsWith(mark))?.slice(1) ?? `${otherwise}`,
		);
	return {
		seat: seatNamed(letter),
		order:
			target === "bank"
				? BANK
				: { type: "tile", tile: tileNamed(board, target) },
		at: numberAfter("@", 0),
		efficiency: numberAfter("x", 1),
	};
}

type Named<T> = T extends { tile: TileIndex }
	? Omit<T, "tile"> & { tile: string }
	: never;

/** A position and what led to it; every step returns a new game. */
export class Game {
	readonly ruleset: Ruleset;
	readonly position: Position;
	/** What happened in the step that led here. */
	readonly events: readonly Event[];
	/** The clock, in ms. */
	readonly now: number;

	constructor(
		ruleset: Ruleset,
		position: Position,
		events: readonly Event[] = [],
		now = 0,
	) {
		this.ruleset = ruleset;
		this.position = position;
		this.events = events;
		this.now = now;
	}

	/** The same with the clock at a time, in ms. */
	at(now: number): Game {
		return new Game(this.ruleset, this.position, this.events, now);
	}

	/** Executes orders one after the other, each on the board that the last one left. */
	executes(...orders: string[]): Game {
		return this.#stepping((stage) => {
			execute(stage, this.#orders(orders));
		});
	}

	/** Executes orders, then settles and updates levels. */
	plays(...orders: string[]): Game {
		return this.#stepping((stage) => {
			execute(stage, this.#orders(orders));
			settle(stage);
			updateLevels(stage);
		});
	}

	/** Resolves the whole turn. */
	resolves(orders: readonly string[] = [], key = SOME_KEY): Game {
		const { position, events } = resolveTurn(this.ruleset, this.position, {
			orders: this.#orders(orders),
			key,
			at: this.now,
		});
		return new Game(this.ruleset, position, events, this.now);
	}

	erodes(): Game {
		return this.#stepping(erode);
	}

	updatesLevels(): Game {
		return this.#stepping(updateLevels);
	}

	/** Lets a random event happen; its tile is given by its label. */
	suffers(event: Named<RandomEvent>): Game {
		const tile = tileNamed(this.position.board, event.tile);
		return this.#stepping((stage) => {
			happen(stage, { ...event, tile } as RandomEvent);
		});
	}

	/** `c B-2`: a seat starts on a tile, which must not be refused. */
	starts(words: string): Game {
		const { game, refusal } = this.#start(words);
		if (refusal !== null) throw new Error(`${words}: ${refusal}`);
		return game;
	}

	/** The reason for which a start is refused; it must not change anything. */
	startRefusal(words: string): StartRefusal | null {
		const { game, refusal } = this.#start(words);
		if (refusal !== null && game.events.length > 0)
			throw new Error(`${words}: refused, and yet something happened`);
		return refusal;
	}

	/** The reason for which an order is refused, of a seat that has confirmed `spent` orders this turn. */
	orderRefusal(words: string, spent = 0): OrderRefusal | null {
		const [placed] = this.#orders([words]);
		return checkOrder(
			this.ruleset,
			this.position,
			{ ...placed, at: this.now } satisfies PlacedOrder,
			spent,
		);
	}

	/** The board, drawn; strengths are rounded to hide floating-point errors. */
	get board(): string {
		const strengths = this.position.strengths.map(
			(strength) => Math.round(strength * 1e9) / 1e9,
		);
		return drawBoard({ ...this.position, strengths });
	}

	seat(letter: string): SeatState {
		return this.position.seats[seatNamed(letter)];
	}

	/** A seat that must be alive. */
	living(letter: string): AliveSeat {
		const state = this.seat(letter);
		if (state.type !== "alive") throw new Error(`${letter} is ${state.type}`);
		return state;
	}

	/** The orders of this step that failed: `a A-2 attack_too_far`. */
	get failures(): string[] {
		return this.eventsOf("failed").map(
			({ seat, tile, reason }) =>
				`${seatLetter(seat)} ${tile === null ? "bank" : this.label(tile)} ${reason}`,
		);
	}

	/** Who died in this step: `b by a`, or `b` alone. */
	get deaths(): string[] {
		return this.eventsOf("died").map(({ seat, killedBy }) =>
			killedBy === null
				? seatLetter(seat)
				: `${seatLetter(seat)} by ${seatLetter(killedBy)}`,
		);
	}

	eventsOf<T extends Event["type"]>(type: T): Extract<Event, { type: T }>[] {
		return this.events.filter(
			(event): event is Extract<Event, { type: T }> => event.type === type,
		);
	}

	label(tile: TileIndex): string {
		return labelOf(this.position.board, tile);
	}

	/** The letters of all seats. */
	get letters(): string[] {
		return allSeats(this.position).map(seatLetter);
	}

	#start(words: string): { game: Game; refusal: StartRefusal | null } {
		const [letter, label] = words.split(" ");
		const tile = tileNamed(this.position.board, label);
		let refusal: StartRefusal | null = null;
		const game = this.#stepping((stage) => {
			refusal = start(stage, seatNamed(letter), tile);
		});
		return { game, refusal };
	}

	#stepping(step: (stage: TurnContext) => void): Game {
		const stage = openTurn(this.ruleset, this.position, this.now);
		step(stage);
		return new Game(this.ruleset, stage.draft, stage.events, this.now);
	}

	#orders(orders: readonly string[]): SequencedOrder[] {
		return orders.map((words) => orderFrom(this.position.board, words));
	}
}
