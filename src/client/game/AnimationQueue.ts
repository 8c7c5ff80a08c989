/** The stories of turns, told on the board one after the other; what tells them is loaded with the first. */
import type { View } from "../../match/view.ts";
import type { Event } from "../../rules/event.ts";
import type { Position } from "../../rules/position.ts";
import type { Board } from "../board/Board.ts";
import type { Story } from "../board/TurnAnimation.ts";
import { prefersStillness } from "../ui/dom.ts";

/** The part of a turn's time that its story may take, as nobody can play meanwhile. */
const TIME_SHARE = 0.25;

/** The first story is waited for so long at most. */
const LOAD_LIMIT_MS = 1000;

export class Stories {
	readonly #board: Board;
	#story: Story | null = null;
	#loading: Promise<void> | null = null;
	readonly #onChange: (isTelling: boolean) => void;
	/** Those that are yet to be told; there are some only while one is told, or loaded. */
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
	}

	get isTelling(): boolean {
		return this.#waiting.length > 0 || (this.#story?.isTelling ?? false);
	}

	/** In order; where stillness is preferred, or nobody looks, not at all. Who falls behind skips. */
	tell(before: Position, events: readonly Event[]): void {
		if (prefersStillness() || document.visibilityState === "hidden") return;
		void this.#board.prepareEffects();
		const { isTelling } = this;
		this.#waiting.push({ before, events });
		if (!isTelling) void this.#begin();
		else if (this.#waiting.length > 1) this.#story?.skip();
	}

	/** Ends what is told, and what waits; whether there was anything. */
	skip(): boolean {
		if (!this.isTelling) return false;
		this.#waiting.length = 0;
		this.#board.clearEffects();
		if (this.#story?.isTelling) this.#story.skip();
		else this.#onChange(false);
		return true;
	}

	async #begin(): Promise<void> {
		if (this.#story === null) {
			// As the board was: nothing can be done on it until the story is over.
			const [{ before }] = this.#waiting;
			this.#board.showPosition(before);
			this.#onChange(true);
			await this.#load();
		}
		if (!this.#story?.isTelling) this.#tellNext();
	}

	/** What does not come soon is not told: nobody waits for it to play on. */
	async #load(): Promise<void> {
		this.#loading ??= this.#makeStory().catch(() => {
			this.#loading = null;
		});
		const limit = new Promise((resolve) => setTimeout(resolve, LOAD_LIMIT_MS));
		await Promise.race([this.#loading, limit]);
		if (this.#story === null) this.#waiting.length = 0;
	}

	async #makeStory(): Promise<void> {
		const { Story } = await import("../board/TurnAnimation.ts");
		const board = this.#board;
		this.#story = new Story({
			onBeat: (event, position, ms) => board.showEvent(event, position, ms),
			onPosition: (position) => board.showPosition(position),
			onEnd: () => this.#tellNext(),
		});
	}

	#tellNext(): void {
		const next = this.#waiting.shift();
		if (next) this.#story?.tell(next.before, next.events, this.#limitMs);
		this.#onChange(next !== undefined);
	}
}
