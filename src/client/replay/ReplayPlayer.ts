/** Shows a film on a board: at once, or turn by turn as its story. Keeps where it is and how fast it goes. */
import type { Board } from "../board/Board.ts";
import { Story } from "../board/TurnAnimation.ts";
import { isHasty } from "../game/state.ts";
import { prefersStillness } from "../ui/dom.ts";
import { viewOf } from "./frames.ts";
import type { Film } from "./ReplayTimeline.ts";

export const SPEEDS: readonly number[] = [0.5, 1, 2, 4];

/** At speed 1: the longest that a turn's story takes, and the rest after it. */
const STORY_MS = 1600;
const REST_MS = 350;

/** At speed 1, where no story is told: how long a frame stands, and where a turn took a second. */
const STILL_MS = 1000;
const HASTY_MS = 250;

export class Projector {
	readonly #film: Film;
	readonly #board: Board;
	readonly #story: Story;
	readonly #onChange: () => void;
	readonly #isHasty: boolean;
	#frame: number;
	#speed = 1;
	#isPlaying = false;
	#timer = 0;

	/** `onChange`: the frame, the pace or what is told is another. */
	constructor(film: Film, frame: number, board: Board, onChange: () => void) {
		this.#film = film;
		this.#frame = frame;
		this.#board = board;
		this.#onChange = onChange;
		this.#isHasty = isHasty(viewOf(film, frame, null));
		this.#story = new Story({
			onBeat: (event, position, ms) => board.showEvent(event, position, ms),
			onPosition: (position) => board.showPosition(position),
			onEnd: () => this.#goOn(REST_MS),
		});
	}

	/** The frame that is shown, or that the story under way leads to. */
	get frame(): number {
		return this.#frame;
	}

	get isPlaying(): boolean {
		return this.#isPlaying;
	}

	get isTelling(): boolean {
		return this.#story.isTelling;
	}

	get speed(): number {
		return this.#speed;
	}

	set speed(speed: number) {
		this.#speed = speed;
		this.#onChange();
	}

	/** To a frame at once; what was playing stops. */
	jump(frame: number): void {
		this.#stop();
		this.#frame = Math.min(this.#film.last, Math.max(0, frame));
		this.#onChange();
	}

	/** On by one turn, whose story is told. */
	forward(): void {
		this.#stop();
		this.#advance();
	}

	back(): void {
		this.jump(this.#frame - 1);
	}

	/** Plays, from the start if it is over; or stops where it is. */
	toggle(): void {
		if (this.#isPlaying) {
			this.#isPlaying = false;
			clearTimeout(this.#timer);
			this.#onChange();
			return;
		}
		if (this.#frame === this.#film.last) this.jump(0);
		this.#isPlaying = true;
		if (this.isTelling) this.#onChange();
		else this.#advance();
	}

	/** Faster (1) or slower (-1). */
	changeSpeed(by: number): void {
		const speed = SPEEDS[SPEEDS.indexOf(this.#speed) + by];
		if (speed !== undefined) this.speed = speed;
	}

	/** Ends the story that is told; whether there was one. */
	skip(): boolean {
		if (!this.isTelling) return false;
		this.#board.clearEffects();
		this.#story.skip();
		return true;
	}

	#stop(): void {
		this.#isPlaying = false;
		clearTimeout(this.#timer);
		this.skip();
	}

	#advance(): void {
		if (this.#frame === this.#film.last) return;
		const before = this.#frame++;
		if (this.#isHasty || prefersStillness() || document.hidden) {
			this.#goOn(this.#isHasty ? HASTY_MS : STILL_MS);
			return;
		}
		void this.#board.prepareEffects();
		this.#story.tell(
			this.#film.positionAt(before),
			this.#film.eventsOf(before),
			STORY_MS / this.#speed,
		);
		this.#onChange();
	}

	/** A turn has been shown: the next one after a rest, if the film plays. */
	#goOn(restMs: number): void {
		if (this.#frame === this.#film.last) this.#isPlaying = false;
		this.#onChange();
		if (!this.#isPlaying) return;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#advance(), restMs / this.#speed);
	}
}
