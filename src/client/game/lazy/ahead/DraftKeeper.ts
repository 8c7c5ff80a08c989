/**
 * Has the server keep what is planned in the present turn, so that it is given if the player
 * does not come back, and so that all of the player's devices have the same plans.
 */
import type { MessageFromClient } from "../../../../protocol/fromClient.ts";
import { type Order, orderOf, targetOf } from "../../../../rules/order.ts";
import {
	actorOf,
	areGivenAtEnd,
	type GameState,
	hasEnded,
	isPlaying,
	type PlayingState,
	playedIn,
} from "../../state.ts";

export type DraftKeeperOptions = {
	readonly keep: (message: MessageFromClient<"keep">) => void;
	/** Plans these orders instead of those that are planned. */
	readonly replan: (orders: readonly Order[]) => void;
};

/** A change is sent this long after it, so that a few presses are one message. */
const SEND_AFTER_MS = 900;

export class DraftKeeper {
	readonly #options: DraftKeeperOptions;
	#state: PlayingState | null = null;
	/** The turn and phase that was followed last. */
	#known = "";
	/** What the server kept when this page last heard of it, as targets. */
	#heard = "";
	/** The plans that this page took over: the possible ones of what is kept. */
	#settled: string | null = null;
	#isAdopting = false;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(options: DraftKeeperOptions) {
		this.#options = options;
		const hurry = () => {
			if (document.visibilityState === "hidden") this.flush();
		};
		document.addEventListener("visibilitychange", hurry);
	}

	/** The present turn has changed. */
	follow(state: GameState): void {
		this.#state = isPlanning(state) ? state : null;
		if (this.#state === null) return;
		const kept = keptNow(this.#state);
		const drafts = textOf(state.drafts);
		if (this.#isAdopting) this.#settled = drafts;
		const isNew = this.#known !== playedIn(state);
		const isNews = isNew || textOf(kept) !== this.#heard;
		this.#known = playedIn(state);
		this.#heard = textOf(kept);
		if (drafts === this.#heard) this.#stop();
		else if (isNews && !this.#isWaiting && !(isNew && kept.length === 0))
			this.#adopt(kept);
		else if (drafts === this.#settled) this.#stop();
		else this.#sendSoon();
	}

	/** Takes over what was planned on another device, or in advance, as far as it is possible. */
	#adopt(orders: readonly Order[]): void {
		this.#isAdopting = true;
		this.#options.replan(orders);
		this.#isAdopting = false;
	}

	get #isWaiting(): boolean {
		return this.#timer !== undefined;
	}

	#stop(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
	}

	#sendSoon(): void {
		this.#settled = null;
		this.#stop();
		this.#timer = setTimeout(() => this.flush(), SEND_AFTER_MS);
	}

	/** Sends what is planned, if the server does not keep it yet. */
	flush(): void {
		const state = this.#state;
		const drafts = state && textOf(state.drafts);
		this.#stop();
		if (state === null || drafts === this.#settled) return;
		if (drafts === textOf(keptNow(state))) return;
		const { turn } = state.view.position;
		const targets = state.drafts.map(targetOf);
		this.#options.keep({ type: "keep", turn, targets });
	}
}

/** Whether the player plans orders that are not given yet. */
function isPlanning(state: GameState): state is PlayingState {
	return (
		isPlaying(state) &&
		state.view.phase === "collecting" &&
		actorOf(state.view) !== null &&
		areGivenAtEnd(state) &&
		!hasEnded(state) &&
		!state.isBetween &&
		!state.isStale &&
		state.pending.length === 0
	);
}

function keptNow({
	view: { ahead, position },
}: PlayingState): readonly Order[] {
	const kept = ahead?.kept.find(({ turn }) => turn === position.turn);
	return (kept?.targets ?? []).map(orderOf);
}

function textOf(orders: readonly Order[]): string {
	return orders.map(targetOf).join();
}
