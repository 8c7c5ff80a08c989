/** The stories of turns, told on the board one after the other. */
import type { View } from "../match/view.ts";
import type { Event } from "../rules/event.ts";
import type { Position } from "../rules/position.ts";
import type { Board } from "./board/board.ts";
import { Story } from "./board/story.ts";
import { prefersStillness } from "./dom.ts";

/** The part of a turn's time that its story may take, as nobody can play meanwhile. */
const TIME_SHARE = 0.25;

export class Stories {
	readonly #board: Board;
	readonly #story: Story;
	readonly #onChange: (isTelling: boolean) => void;
	readonly #waiting: { before: Position; events: readonly Event[] }[] = [];
	readonly #limitMs: number;

	/** `onChange`: a story has begun, or the last one is over. */
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
		this.#story = new Story({
			onBeat: (event, position, ms) => board.showEvent(event, position, ms),
			onPosition: (position) => board.showPosition(position),
			onEnd: () => this.#tellNext(),
		});
	}

	get isTelling(): boolean {
		return this.#story.isTelling;
	}

	/** In order; where stillness is preferred, or nobody looks, not at all. Who falls behind skips. */
	tell(before: Position, events: readonly Event[]): void {
		if (prefersStillness() || document.visibilityState === "hidden") return;
		void this.#board.prepareEffects();
		this.#waiting.push({ before, events });
		if (!this.isTelling) this.#tellNext();
		else if (this.#waiting.length > 1) this.#story.skip();
	}

	/** Ends what is told, and what waits; whether there was anything. */
	skip(): boolean {
		if (!this.isTelling) return false;
		this.#waiting.length = 0;
		this.#board.clearEffects();
		this.#story.skip();
		return true;
	}

	#tellNext(): void {
		const next = this.#waiting.shift();
		if (next) this.#story.tell(next.before, next.events, this.#limitMs);
		this.#onChange(next !== undefined);
	}
}
