/** What the reader hears and feels of a game, once the code for it has loaded. */
import type { Event } from "../../rules/event.ts";
import { whenSettled } from "../net/preload.ts";
import type { LazyLoader } from "./LazyLoader.ts";
import type { Signals } from "./lazy/Signals.ts";
import type { GameState } from "./state.ts";
import { type Status, statusOf } from "./status.ts";

export type LazySignalsOptions = {
	readonly lazy: LazyLoader;
	/** Where the page asks whether it may sound. */
	readonly place: HTMLElement;
	/** The question was answered, and its buttons are gone. */
	readonly onAsked: () => void;
	/** The screen's end. */
	readonly signal: AbortSignal;
};

export class LazySignals {
	#signals: Signals | null = null;
	/** What the reader saw first: the turns that come before the code call them once it is here. */
	readonly #first: [GameState, Status];
	#last: [GameState, Status];

	constructor(state: GameState, options: LazySignalsOptions) {
		this.#first = [state, statusOf(state, false)];
		this.#last = this.#first;
		void this.#load(options);
	}

	update(state: GameState, status: Status): void {
		this.#last = [state, status];
		this.#signals?.update(state, status);
	}

	/** An event is shown. */
	hear(event: Event): void {
		this.#signals?.hear(event);
	}

	/** A turn's events are not shown one by one. */
	hearAll(events: readonly Event[]): void {
		this.#signals?.hearAll(events);
	}

	/** Lets the reader hear how loud it is. */
	sample(): void {
		this.#signals?.sample();
	}

	async #load({ lazy, place, onAsked, signal }: LazySignalsOptions) {
		await whenSettled();
		const [{ Signals }, { preferences: words }] = await lazy.load(
			() => import("./lazy/Signals.ts"),
		);
		if (signal.aborted) return;
		this.#signals = new Signals(...this.#first, { words, place, onAsked });
		this.#signals.update(...this.#last);
	}
}
