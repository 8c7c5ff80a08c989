/** Planning later turns on the board: shows one of them, and has the server keep what is planned. */
import type { MessageFromClient } from "../../../../protocol/fromClient.ts";
import { type Order, targetOf } from "../../../../rules/order.ts";
import type { LazyWords } from "../../../../words/en/lazy.ts";
import type { LookAhead, PlanChange } from "../../LookAhead.ts";
import {
	type GameState,
	isPlaying,
	type PlayingState,
	playedIn,
} from "../../state.ts";
import { keptPlans, laterTurn, laterTurns } from "./laterTurn.ts";

export type AheadModeOptions = {
	readonly words: LazyWords["slow"];
	/** Epoch ms on the server's clock. */
	readonly now: () => number;
	/** Returns whether the message was sent. */
	readonly keep: (message: MessageFromClient<"keep">) => boolean;
};

/** A change is sent this long after it, so that a few presses are one message. */
const SEND_AFTER_MS = 700;

/** What could not be sent is sent again this long after it, until it is. */
const AGAIN_AFTER_MS = 2000;

export class AheadMode implements LookAhead {
	state: GameState;
	/** The turns that can be planned. */
	readonly turns: readonly number[];
	readonly #options: AheadModeOptions;
	#present: PlayingState;
	readonly #plans: Map<number, readonly Order[]>;
	/** The turns whose plans have changed since they were sent. */
	readonly #unsent = new Set<number>();
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(present: PlayingState, options: AheadModeOptions) {
		this.#options = options;
		this.#present = present;
		this.turns = laterTurns(present.view);
		this.#plans = keptPlans(present.view);
		this.state = this.#shown(this.turns[0]);
	}

	get turn(): number {
		return this.state.view.type === "playing"
			? this.state.view.position.turn
			: -1;
	}

	/** Shows another turn. */
	go(turn: number): void {
		this.state = this.#shown(turn);
	}

	plan(change: PlanChange): void {
		const at = this.#options.now() - this.#present.view.startedAt;
		const { state, effects } = change(this.state, { at, newId: () => "" });
		// Nothing is given in advance.
		if (effects.length > 0) return;
		if (state.drafts !== this.state.drafts) this.#keep(state);
		this.state = state;
	}

	/** Follows the present turn; null once it is over, as what was shown is out of date. */
	follow(state: GameState): LookAhead | null {
		const isSame =
			isPlaying(state) && playedIn(state) === playedIn(this.#present);
		if (!isSame) {
			this.flush();
			return null;
		}
		const before = this.#present;
		this.#present = state;
		if (before.view.ahead !== state.view.ahead) this.#adopt(state);
		return this;
	}

	/** Another tab may have changed the plans. */
	#adopt(state: PlayingState): void {
		const kept = keptPlans(state.view);
		const text = () => JSON.stringify([...this.#plans].sort());
		const before = text();
		for (const turn of this.turns)
			if (!this.#unsent.has(turn)) this.#plans.set(turn, kept.get(turn) ?? []);
		if (text() !== before) this.go(this.turn);
	}

	#keep({ drafts }: GameState): void {
		this.#plans.set(this.turn, drafts);
		this.#unsent.add(this.turn);
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.flush(), SEND_AFTER_MS);
	}

	/** Sends what has changed; without a connection it is sent later. */
	flush(): void {
		clearTimeout(this.#timer);
		for (const turn of this.#unsent) {
			const targets = (this.#plans.get(turn) ?? []).map(targetOf);
			if (this.#options.keep({ type: "keep", turn, targets }))
				this.#unsent.delete(turn);
			else this.#timer = setTimeout(() => this.flush(), AGAIN_AFTER_MS);
		}
	}

	#shown(turn: number): GameState {
		const { done, doneHint, status } = this.#options.words;
		const state = laterTurn(this.#present, this.#plans, turn);
		return {
			...state,
			ahead: { label: done, hint: doneHint, status },
		};
	}
}
