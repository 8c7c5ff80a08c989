/** Keeps the turn in the page's address, so that it can be linked to, without adding history entries. */
import { frameIn, hashOf } from "./turnLink.ts";

/** Browsers limit how often a page may change its address. */
const WRITE_AFTER_MS = 300;

export class Address {
	readonly #last: number;
	#timer = 0;

	/** `last`: the number of the last frame; `onFrame`: the reader changed the turn in the address. */
	constructor(last: number, onFrame: (frame: number) => void) {
		this.#last = last;
		addEventListener("hashchange", () => {
			const frame = this.frame;
			if (frame !== null) onFrame(frame);
		});
	}

	/** The frame that the address names; null if it names none. */
	get frame(): number | null {
		return frameIn(location.hash, this.#last);
	}

	show(frame: number): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			if (this.frame !== frame)
				history.replaceState(history.state, "", hashOf(frame, this.#last));
		}, WRITE_AFTER_MS);
	}

	/** The whole address of a frame. */
	linkTo(frame: number): string {
		return new URL(hashOf(frame, this.#last), location.href).href;
	}
}
