/** Tells a turn: lets its events happen one after the other on the board that is shown. */
import { applyTo, type Draft, draftOf, type Event } from "../../rules/event.ts";
import type { Position } from "../../rules/position.ts";
import {
	type AnimationStep,
	animationMs,
	animationScheduleOf,
} from "./animationSchedule.ts";

export type TurnAnimationHandlers = {
	/** An event is about to happen in the position shown. */
	readonly onBeat: (event: Event, position: Position, ms: number) => void;
	readonly onPosition: (position: Position) => void;
	readonly onEnd: () => void;
};

export class TurnAnimation {
	readonly #handlers: TurnAnimationHandlers;
	#draft: Draft | null = null;
	#beats: readonly AnimationStep[] = [];
	#next = 0;
	#startedAt = 0;
	#endMs = 0;
	#frame = 0;

	constructor(handlers: TurnAnimationHandlers) {
		this.#handlers = handlers;
	}

	get isTelling(): boolean {
		return this.#draft !== null;
	}

	/** Begins to tell, in so many ms at most; what was still being told is over. */
	tell(before: Position, events: readonly Event[], limitMs?: number): void {
		cancelAnimationFrame(this.#frame);
		this.#draft = draftOf(before);
		this.#beats = animationScheduleOf(before.board, events, limitMs);
		this.#next = 0;
		this.#endMs = animationMs(this.#beats);
		this.#startedAt = performance.now();
		this.#handlers.onPosition(this.#draft);
		this.#frame = requestAnimationFrame((now) => this.#step(now));
	}

	/** Ends at once: the board shows what came of it. */
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
		while (this.#beats[this.#next]?.atMs <= elapsed) {
			const { event, durationMs } = this.#beats[this.#next++];
			this.#handlers.onBeat(event, draft, durationMs);
			applyTo(draft, event);
		}
		if (this.#next > first) this.#handlers.onPosition(draft);
		if (elapsed >= this.#endMs && this.#next === this.#beats.length)
			this.skip();
		else this.#frame = requestAnimationFrame((later) => this.#step(later));
	}
}
