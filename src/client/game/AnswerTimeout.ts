/** Detects that the room does not answer in time. */

/** After this long the player wonders whether anything has happened. */
const LATE_AFTER_MS = 2000;

export class AnswerTimeout {
	readonly #isOutstanding: () => boolean;
	readonly #onChange: (isUnanswered: boolean) => void;
	#timer = 0;
	#isOver = false;

	constructor(
		isOutstanding: () => boolean,
		onChange: (isUnanswered: boolean) => void,
	) {
		this.#isOutstanding = isOutstanding;
		this.#onChange = onChange;
	}

	/** A request was sent. */
	begin(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#look(true), LATE_AFTER_MS);
	}

	/** A message has arrived. */
	hear(): void {
		if (this.#isOver) this.#look(false);
	}

	#look(isLate: boolean): void {
		const isOver = (isLate || this.#isOver) && this.#isOutstanding();
		if (isOver === this.#isOver) return;
		this.#isOver = isOver;
		this.#onChange(isOver);
	}
}
