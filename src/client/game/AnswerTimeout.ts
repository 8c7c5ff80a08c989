/** Notices that what was asked for is not answered in good time. */

/** By then whoever asked wonders whether anything has happened. */
const SAID_AFTER_MS = 2000;

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

	/** Something was asked for. */
	begin(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#look(true), SAID_AFTER_MS);
	}

	/** Something was heard. */
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
