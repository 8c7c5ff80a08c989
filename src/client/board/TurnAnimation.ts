/** The animation of a turn: applies its events to the displayed board one after the other. */
import { applyTo, type Draft, draftOf } from "../../rules/applyEvent.ts";
import type { Event } from "../../rules/event.ts";
import type { Position } from "../../rules/position.ts";
import {
	type AnimationStep,
	animationMs,
	animationScheduleOf,
	type Pace,
} from "./animationSchedule.ts";

export type TurnAnimationHandlers = {
	/** An event is about to be applied to the displayed position. */
	readonly onEvent: (event: Event, position: Position, ms: number) => void;
	readonly onPosition: (position: Position) => void;
	readonly onEnd: () => void;
};

export class TurnAnimation {
	readonly #handlers: TurnAnimationHandlers;
	#draft: Draft | null = null;
	#steps: readonly AnimationStep[] = [];
	#next = 0;
	#startedAt = 0;
	#endMs = 0;
	#frame = 0;

	constructor(handlers: TurnAnimationHandlers) {
		this.#handlers = handlers;
	}

	get isPlaying(): boolean {
		return this.#draft !== null;
	}

	/** Starts playing a turn; a turn still playing ends at once. */
	play(before: Position, events: readonly Event[], pace?: Pace): void {
		cancelAnimationFrame(this.#frame);
		this.#draft = draftOf(before);
		this.#steps = animationScheduleOf(before.board, events, pace);
		this.#next = 0;
		this.#endMs = animationMs(this.#steps);
		this.#startedAt = performance.now();
		this.#handlers.onPosition(this.#draft);
		this.#frame = requestAnimationFrame((now) => this.#step(now));
	}

	/** Ends at once. */
	skip(): void {
		if (!this.#draft) return;
		cancelAnimationFrame(this.#frame);
		this.#draft = null;
		this.#handlers.onEnd();
	}

	#step(now: number): void {
		const draft = this.#draft;
		if (!draft) return;
		const elapsed = now - this.#startedAt;
		const first = this.#next;
		while (this.#steps[this.#next]?.atMs <= elapsed) {
			const { event, durationMs } = this.#steps[this.#next++];
			this.#handlers.onEvent(event, draft, durationMs);
			applyTo(draft, event);
		}
		if (this.#next > first) this.#handlers.onPosition(draft);
		if (elapsed >= this.#endMs && this.#next === this.#steps.length)
			this.skip();
		else this.#frame = requestAnimationFrame((later) => this.#step(later));
	}
}
