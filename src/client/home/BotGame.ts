/** A game between bots only, by the same rules as any other, played in the reader's browser. */
import { BOTS, type BotKind } from "../../bots/bots.ts";
import { outcomeOf } from "../../rules/ending.ts";
import type { Event } from "../../rules/event.ts";
import type { Board } from "../../rules/hex.ts";
import { marchFor } from "../../rules/modes.ts";
import type { PlacedOrder } from "../../rules/order.ts";
import {
	allSeats,
	emptyPosition,
	landOf,
	type Position,
	type Seat,
} from "../../rules/position.ts";
import { randomFor } from "../../rules/random.ts";
import { applyEntries } from "../../rules/replay.ts";
import type { Ruleset } from "../../rules/ruleset.ts";
import { startsOf } from "../../rules/terrain.ts";
import { resolveTurn } from "../../rules/turn.ts";

export type PlayedTurn = {
	readonly before: Position;
	readonly events: readonly Event[];
};

export class BotGame {
	readonly #ruleset: Ruleset;
	readonly #bots: readonly BotKind[];
	readonly #newKey: () => string;
	#position: Position;

	/** Gives each bot a start place of the board. `newKey`: returns 32 random bytes in hex, different each time. */
	constructor(board: Board, bots: readonly BotKind[], newKey: () => string) {
		this.#ruleset = marchFor(board);
		this.#bots = bots;
		this.#newKey = newKey;
		this.#position = emptyPosition(board, bots.length);
		const places = startsOf(board).slice(0, bots.length);
		const entries = places.map((tile, seat) => ({
			seat: seat as Seat,
			tile,
			at: 0,
		}));
		this.#position = applyEntries(
			this.#ruleset,
			this.#position,
			entries,
		).position;
	}

	get position(): Position {
		return this.#position;
	}

	get isOver(): boolean {
		return outcomeOf(this.#ruleset, this.#position) !== null;
	}

	/** Plays one turn. */
	play(): PlayedTurn {
		const before = this.#position;
		const key = this.#newKey();
		const { position, events } = resolveTurn(this.#ruleset, before, {
			orders: this.#orders(key),
			key,
			at: 0,
		});
		this.#position = position;
		return { before, events };
	}

	#orders(key: string): PlacedOrder[] {
		const position = this.#position;
		return allSeats(position)
			.filter((seat) => landOf(position, seat) > 0)
			.flatMap((seat) => this.#choicesOf(seat, key));
	}

	#choicesOf(seat: Seat, key: string): PlacedOrder[] {
		const view = {
			viewer: seat,
			settings: { ruleset: this.#ruleset },
			position: this.#position,
			startedAt: 0,
			phaseStartedAt: 0,
			spent: 0,
		};
		return BOTS[this.#bots[seat]]
			.choose(view, randomFor(key, `bot ${seat}`))
			.map(({ order }) => ({ seat, order, at: 0 }));
	}
}
