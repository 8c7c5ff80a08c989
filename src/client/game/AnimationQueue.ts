/** The animations of turns, told on the board one after the other; what tells them is loaded with the first. */
import type { View } from "../../match/view.ts";
import type { Event } from "../../rules/event.ts";
import type { Position } from "../../rules/position.ts";
import type { Board } from "../board/Board.ts";
import type { TurnAnimation } from "../board/TurnAnimation.ts";
import { prefersStillness } from "../ui/dom.ts";

/** The part of a turn's time that its animation may take, as nobody can play meanwhile. */
const TIME_SHARE = 0.25;

/** The first animation is waited for so long at most. */
const LOAD_LIMIT_MS = 1000;

export class AnimationQueue {
	readonly #board: Board;
	#animation: TurnAnimation | null = null;
	#loading: Promise<void> | null = null;
	readonly #onChange: (isTelling: boolean) => void;
	/** Those that are yet to be told; there are some only while one is told, or loaded. */
	readonly #waiting: { before: Position; events: readonly Event[] }[] = [];
	readonly #limitMs: number;

	/** `onChange`: a animation has begun, or the last one is over. */
	constructor(
		board: Board,
		{ hasClock, ruleset }: View["settings"],
		onChange: (isTelling: boolean) => void,
	) {
		this.#board = board;
		this.#onChange = onChange;
		this.#limitMs = hasClock
			? ruleset.pace.collectingMs * TIME_SHARE
			: Number.POSITIVE_INFINITY;
	}

	get isTelling(): boolean {
		return this.#waiting.length > 0 || (this.#animation?.isTelling ?? false);
	}

	/** In order; where stillness is preferred, or nobody looks, not at all. Who falls behind skips. */
	tell(before: Position, events: readonly Event[]): void {
		if (prefersStillness() || document.visibilityState === "hidden") return;
		void this.#board.prepareEffects();
		const { isTelling } = this;
		this.#waiting.push({ before, events });
		if (!isTelling) void this.#begin();
		else if (this.#waiting.length > 1) this.#animation?.skip();
	}

	/** Ends what is told, and what waits; whether there was anything. */
	skip(): boolean {
		if (!this.isTelling) return false;
		this.#waiting.length = 0;
		this.#board.clearEffects();
		if (this.#animation?.isTelling) this.#animation.skip();
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
		if (!this.#animation?.isTelling) this.#tellNext();
	}

	/** What does not come soon is not told: nobody waits for it to play on. */
	async #load(): Promise<void> {
		this.#loading ??= this.#makeStory().catch(() => {
			this.#loading = null;
		});
		const limit = new Promise((resolve) => setTimeout(resolve, LOAD_LIMIT_MS));
		await Promise.race([this.#loading, limit]);
		if (this.#animation === null) this.#waiting.length = 0;
	}

	async #makeStory(): Promise<void> {
		const { TurnAnimation } = await import("../board/TurnAnimation.ts");
		const board = this.#board;
		this.#animation = new TurnAnimation({
			onBeat: (event, position, ms) => board.showEvent(event, position, ms),
			onPosition: (position) => board.showPosition(position),
			onEnd: () => this.#tellNext(),
		});
	}

	#tellNext(): void {
		const next = this.#waiting.shift();
		if (next) this.#animation?.tell(next.before, next.events, this.#limitMs);
		this.#onChange(next !== undefined);
	}
}
