/**
 * What may come of a position: normal bots play on from it for a few turns on every seat, and the
 * value that games among bots have taught them (bots/march/Valuation.ts) says who would win then.
 * Each sample draws its chance from its own seed, so the same seeds give the same outlook on every
 * machine.
 */
import type { Choose } from "../bots/byRuleset.ts";
import { Valuation } from "../bots/march/Valuation.ts";
import { rankAll } from "../rules/ending.ts";
import type { Position, Seat } from "../rules/position.ts";
import type { Ruleset } from "../rules/ruleset.ts";
import { playerOf, playToEnd, playTurns } from "./playOn.ts";

/** How many turns a sample plays before the value judges; measured in docs/analysis.md. */
export const HORIZON = 4;

export class Outlook {
	readonly #ruleset: Ruleset;
	readonly #players: readonly Choose[];
	readonly #valuation: Valuation;
	readonly #horizon: number;

	/** `position`: any of the game's. */
	constructor(ruleset: Ruleset, position: Position, horizon = HORIZON) {
		const normal = playerOf("captain");
		this.#ruleset = ruleset;
		this.#players = position.seats.map(() => normal);
		this.#valuation = new Valuation(ruleset, position);
		this.#horizon = horizon;
	}

	/** Each seat's chance to win as one sample sees it. */
	sample(position: Position, seed: string): number[] {
		const last = playTurns(this.#from(seed), position, this.#horizon);
		return this.#valuation.chancesOf(last);
	}

	/** Each seat's chance to win as the value alone sees it. */
	glance(position: Position): number[] {
		return this.#valuation.chancesOf(position);
	}

	/** The seat that wins if the game is played to its end. */
	winner(position: Position, seed: string): Seat {
		return rankAll(playToEnd(this.#from(seed), position))[0];
	}

	#from(seed: string) {
		const keyOf = (turn: number) => `${seed}:${turn}`;
		return { ruleset: this.#ruleset, players: this.#players, keyOf };
	}
}
