/** Plays the animations of turns on the board, one after the other. The code that plays them is loaded with the first. */
import type { View } from "../../match/view.ts";
import type { Event } from "../../rules/event.ts";
import type { Position } from "../../rules/position.ts";
import type { Board } from "../board/Board.ts";
import type { TurnAnimation } from "../board/TurnAnimation.ts";
import { prefersStillness } from "../ui/dom.ts";

/** The part of a turn's time that its animation may take, as nobody can play meanwhile. */
const TIME_SHARE = 0.25;

/** The first animation waits for its code so long at most. */
const LOAD_LIMIT_MS = 1000;

export class AnimationQueue {
	readonly #board: Board;
	#animation: TurnAnimation | null = null;
	#loading: Promise<void> | null = null;
	readonly #onChange: (isPlaying: boolean) => void;
	/** The turns that have yet to play; there are some only while one plays, or loads. */
	readonly #waiting: { before: Position; events: readonly Event[] }[] = [];
	readonly #limitMs: number;

	/** `onChange`: an animation has begun, or the last one is over. */
	constructor(
		board: Board,
		{ hasClock, ruleset }: View["settings"],
		onChange: (isPlaying: boolean) => void,
	) {
		this.#board = board;
		this.#onChange = onChange;
		this.#limitMs = hasClock
			? ruleset.pace.collectingMs * TIME_SHARE
			: Number.POSITIVE_INFINITY;
	}

	get isPlaying(): boolean {
		return this.#waiting.length > 0 || (this.#animation?.isPlaying ?? false);
	}

	/**
	 * In order. Where the reader prefers stillness, or does not look, nothing
	 * plays; where turns come faster than they play, the one that plays ends.
	 */
	play(before: Position, events: readonly Event[]): void {
		if (prefersStillness() || document.visibilityState === "hidden") return;
		void this.#board.prepareEffects();
		const { isPlaying } = this;
		this.#waiting.push({ before, events });
		if (!isPlaying) void this.#begin();
		else if (this.#waiting.length > 1) this.#animation?.skip();
	}

	/** Ends the animation that plays, and those that wait; whether there was one. */
	skip(): boolean {
		if (!this.isPlaying) return false;
		this.#waiting.length = 0;
		this.#board.clearEffects();
		if (this.#animation?.isPlaying) this.#animation.skip();
		else this.#onChange(false);
		return true;
	}

	async #begin(): Promise<void> {
		if (this.#animation === null) {
			// As the board was: nothing can be done on it until the animation is over.
			const [{ before }] = this.#waiting;
			this.#board.showPosition(before);
			this.#onChange(true);
			await this.#load();
		}
		if (!this.#animation?.isPlaying) this.#playNext();
	}

	/** Where the code does not come soon, nothing plays: nobody should wait for it to play on. */
	async #load(): Promise<void> {
		this.#loading ??= this.#makeAnimation().catch(() => {
			this.#loading = null;
		});
		const limit = new Promise((resolve) => setTimeout(resolve, LOAD_LIMIT_MS));
		await Promise.race([this.#loading, limit]);
		if (this.#animation === null) this.#waiting.length = 0;
	}

	async #makeAnimation(): Promise<void> {
		const { TurnAnimation } = await import("../board/TurnAnimation.ts");
		const board = this.#board;
		this.#animation = new TurnAnimation({
			onEvent: (event, position, ms) => board.showEvent(event, position, ms),
			onPosition: (position) => board.showPosition(position),
			onEnd: () => this.#playNext(),
		});
	}

	#playNext(): void {
		const next = this.#waiting.shift();
		if (next) this.#animation?.play(next.before, next.events, this.#limitMs);
		this.#onChange(next !== undefined);
	}
}
