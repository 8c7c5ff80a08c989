/** When orders are given, and turns ended, by the game's clock and by how long the page has shown the turn. */
import { randomHex } from "../shared/randomHex.ts";
import { actionableIn } from "./boardModel.ts";
import type { EndContext, GiveContext } from "./giveOrders.ts";
import { boardViewOf, type GameState, playedIn } from "./state.ts";

export class GiveTimes {
	readonly #now: () => number;
	#played = "";
	/** When the present turn and phase began to be shown, by `performance.now()`. */
	#knownSince = 0;

	/** `now`: epoch ms on the server's clock. */
	constructor(now: () => number) {
		this.#now = now;
	}

	/** The state has changed, and perhaps the turn. */
	follow(state: GameState): void {
		const played = playedIn(state);
		if (played === this.#played) return;
		this.#played = played;
		this.#knownSince = performance.now();
	}

	/** For orders that are given now. */
	give(state: GameState): GiveContext {
		const startedAt = boardViewOf(state)?.startedAt ?? 0;
		return { at: this.#now() - startedAt, newId: () => randomHex(8) };
	}

	/** For a turn that is ended now. */
	end(state: GameState): EndContext {
		const context = this.give(state);
		return {
			...context,
			knownMs: performance.now() - this.#knownSince,
			canOrder: actionableIn(state, context.at).size > 0,
		};
	}
}
