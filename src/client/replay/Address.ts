/** The page's address names the turn as one goes, so that it can be linked to; the history stays as it is. */
import { hashOf, turnIn } from "./turnLink.ts";

/** Browsers don't like an address that changes all the time. */
const WRITE_AFTER_MS = 300;

export class Address {
	#timer = 0;

	/** `onTurn`: somebody wrote another turn into it. */
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
