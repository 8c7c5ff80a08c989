/** Shows a timeline on a board: a single frame, or turn by turn with animations. Holds the current frame and speed. */
import type { Board } from "../board/Board.ts";
import { TurnAnimation } from "../board/TurnAnimation.ts";
import { isSingleStep } from "../shared/isSingleStep.ts";
import { prefersStillness } from "../ui/dom.ts";
import { viewOf } from "./frames.ts";
import type { ReplayTimeline } from "./ReplayTimeline.ts";

export const SPEEDS: readonly number[] = [0.5, 1, 2, 4];

/** At speed 1: the maximum length of a turn's animation, and the pause after it. */
const ANIMATION_MS = 1600;
const REST_MS = 350;

/** At speed 1: how long a frame is shown if nothing is animated, and in single-step modes. */
const STILL_MS = 1000;
const SINGLE_STEP_MS = 250;

export class ReplayPlayer {
	readonly #timeline: ReplayTimeline;
	readonly #board: Board;
	readonly #animation: TurnAnimation;
	readonly #onChange: () => void;
	readonly #isSingleStep: boolean;
	#frame: number;
	#speed = 1;
	#isPlaying = false;
	#timer = 0;

	/** `onChange`: the frame or the speed has changed, or an animation begins or ends. */
	constructor(
		timeline: ReplayTimeline,
		frame: number,
		board: Board,
		onChange: () => void,
	) {
		this.#timeline = timeline;
		this.#frame = frame;
		this.#board = board;
		this.#onChange = onChange;
		this.#isSingleStep = isSingleStep(viewOf(timeline, frame, null));
		this.#animation = new TurnAnimation({
			onEvent: (event, position, ms) => board.showEvent(event, position, ms),
			onPosition: (position) => board.showPosition(position),
			onEnd: () => this.#goOn(REST_MS),
		});
	}

	/** The displayed frame, or the one that the running animation leads to. */
	get frame(): number {
		return this.#frame;
	}

	get isPlaying(): boolean {
		return this.#isPlaying;
	}

	get isAnimating(): boolean {
		return this.#animation.isPlaying;
	}

	get speed(): number {
		return this.#speed;
	}

	set speed(speed: number) {
		this.#speed = speed;
		this.#onChange();
	}

	/** Jumps to a frame; stops playback. */
	jump(frame: number): void {
		this.#stop();
		this.#frame = Math.min(this.#timeline.last, Math.max(0, frame));
		this.#onChange();
	}

	/** Moves forward by one turn, animated. */
	forward(): void {
		this.#stop();
		this.#advance();
	}

	back(): void {
		this.jump(this.#frame - 1);
	}

	/** Starts playback, from the beginning if it is at the end; or pauses it. */
	toggle(): void {
		if (this.#isPlaying) {
			this.#isPlaying = false;
			clearTimeout(this.#timer);
			this.#onChange();
			return;
		}
		if (this.#frame === this.#timeline.last) this.jump(0);
		this.#isPlaying = true;
		if (this.isAnimating) this.#onChange();
		else this.#advance();
	}

	/** Pauses playback; a turn that is being told is told to its end. */
	pause(): void {
		if (this.#isPlaying) this.toggle();
	}

	/** Faster (1) or slower (-1). */
	changeSpeed(by: number): void {
		const speed = SPEEDS[SPEEDS.indexOf(this.#speed) + by];
		if (speed !== undefined) this.speed = speed;
	}

	/** Ends the running animation; returns whether there was one. */
	skip(): boolean {
		if (!this.isAnimating) return false;
		this.#board.clearEffects();
		this.#animation.skip();
		return true;
	}

	#stop(): void {
		this.#isPlaying = false;
		clearTimeout(this.#timer);
		this.skip();
	}

	#advance(): void {
		if (this.#frame === this.#timeline.last) return;
		const before = this.#frame++;
		if (this.#isSingleStep || prefersStillness() || document.hidden) {
			this.#goOn(this.#isSingleStep ? SINGLE_STEP_MS : STILL_MS);
			return;
		}
		void this.#board.prepareEffects();
		this.#animation.play(
			this.#timeline.positionAt(before),
			this.#timeline.eventsOf(before),
			{ limitMs: ANIMATION_MS / this.#speed },
		);
		this.#onChange();
	}

	/** A turn has been shown: schedules the next one if the timeline plays. */
	#goOn(restMs: number): void {
		if (this.#frame === this.#timeline.last) this.#isPlaying = false;
		this.#onChange();
		if (!this.#isPlaying) return;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#advance(), restMs / this.#speed);
	}
}
