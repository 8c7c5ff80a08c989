/** Keeps the turn in the page's address, so that it can be linked to, without adding history entries. */
import { hashOf, turnIn } from "./turnLink.ts";

/** Browsers limit how often a page may change its address. */
const WRITE_AFTER_MS = 300;

export class Address {
	#timer = 0;

	/** `onTurn`: the reader changed the turn in the address. */
	constructor(onTurn: (turn: number) => void) {
		addEventListener("hashchange", () => {
			const turn = turnIn(location.hash);
			if (turn !== null) onTurn(turn);
		});
	}

	show(turn: number): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			if (turnIn(location.hash) !== turn)
				history.replaceState(history.state, "", hashOf(turn));
		}, WRITE_AFTER_MS);
	}
}

/** The whole address of a turn. */
export function linkTo(turn: number): string {
	return new URL(hashOf(turn), location.href).href;
}
