/** Plays the animations of turns on the board, one after the other. The player code is loaded for the first one. */
import type { View } from "../../match/view.ts";
import type { Event } from "../../rules/event.ts";
import type { Position, Seat } from "../../rules/position.ts";
import type { Board } from "../board/Board.ts";
import type { TurnAnimation } from "../board/TurnAnimation.ts";
import { preferences } from "../shared/preferences.ts";
import { prefersStillness } from "../ui/dom.ts";

/** The share of a turn's duration that its animation may take. */
const TIME_SHARE = 1 / 3;

/** The first animation waits at most this long for its code to load. */
const LOAD_LIMIT_MS = 1000;

type Told = {
	readonly before: Position;
	readonly events: readonly Event[];
	readonly viewer: Seat | null;
};

export class AnimationQueue {
	readonly #board: Board;
	#animation: TurnAnimation | null = null;
	#loading: Promise<void> | null = null;
	readonly #onChange: (before: Position | null) => void;
	readonly #onEvent: (event: Event) => void;
	/** Turns waiting to be played; non-empty only while one plays or the code loads. */
	readonly #waiting: Told[] = [];
	readonly #limitMs: number;

	/** `onChange`: the animation of the turn after a position has begun, or the last one has ended (null); `onEvent`: it shows an event. */
	constructor(
		board: Board,
		{ hasClock, ruleset }: View["settings"],
		onChange: (before: Position | null) => void,
		onEvent: (event: Event) => void = () => {},
	) {
		this.#onEvent = onEvent;
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
	 * Plays turns in order. Nothing plays if the reader prefers reduced motion or turns told at
	 * once, or the page is hidden. If turns arrive faster than they play, the running animation ends.
	 */
	play(
		before: Position,
		events: readonly Event[],
		viewer: Seat | null = null,
	): void {
		const isHidden = document.visibilityState === "hidden";
		if (prefersStillness() || preferences().speed === 0 || isHidden) return;
		void this.#board.prepareEffects();
		const { isPlaying } = this;
		this.#waiting.push({ before, events, viewer });
		if (!isPlaying) void this.#begin();
		else if (this.#waiting.length > 1) this.#animation?.skip();
	}

	/** Ends the running animation and drops the waiting ones; returns whether there was any. */
	skip(): boolean {
		if (!this.isPlaying) return false;
		this.#waiting.length = 0;
		this.#board.clearEffects();
		if (this.#animation?.isPlaying) this.#animation.skip();
		else this.#onChange(null);
		return true;
	}

	async #begin(): Promise<void> {
		if (this.#animation === null) {
			// Keeps the old board: the player can't act until the animation ends.
			const [{ before }] = this.#waiting;
			this.#board.showPosition(before);
			this.#onChange(before);
			await this.#load();
		}
		if (!this.#animation?.isPlaying) this.#playNext();
	}

	/** If the code does not load in time, nothing plays, so that the player need not wait. */
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
			onEvent: (event, position, ms) => {
				this.#onEvent(event);
				board.showEvent(event, position, ms);
			},
			onPosition: (position) => board.showPosition(position),
			onEnd: () => this.#playNext(),
		});
	}

	#playNext(): void {
		const next = this.#waiting.shift();
		const { speed } = preferences();
		if (next)
			this.#animation?.play(next.before, next.events, {
				...{ limitMs: this.#limitMs, speed: speed || 1 },
				viewer: next.viewer,
			});
		this.#onChange(next?.before ?? null);
	}
}
