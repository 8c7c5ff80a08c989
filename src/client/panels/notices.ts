/** What lies over the board's upper edge: the line is lost, or a bot plays for one who was missing. */
import type { GameWords } from "../../words/game/en.ts";
import type { ConnectionState } from "../connection.ts";
import { el } from "../dom.ts";

export class Notices {
	readonly root: HTMLElement;
	readonly #words: GameWords;
	readonly #connection = el("div", { class: "banner", role: "status" });
	readonly #held = el("div", { class: "banner held", role: "status" });
	readonly #back: HTMLButtonElement;

	constructor(words: GameWords, onBack: () => void) {
		this.#words = words;
		this.#back = el(
			"button",
			{ type: "button", class: "play" },
			words.held.back,
		);
		this.#back.addEventListener("click", onBack);
		this.#held.hidden = true;
		this.root = el("div", { class: "notices" }, this.#connection, this.#held);
	}

	showHeld(isHeld: boolean): void {
		if (this.#held.hidden !== isHeld) return;
		this.#held.hidden = !isHeld;
		this.#held.replaceChildren(
			...(isHeld ? [el("span", {}, this.#words.held.text), this.#back] : []),
		);
	}

	/** Whether all is well. */
	showConnection(state: ConnectionState): boolean {
		const { connection, reload, home } = this.#words;
		const isOpen = state === "open";
		this.#connection.hidden = isOpen;
		if (isOpen) return true;
		const link =
			state === "refusedVersion" || state === "refusedCrowd"
				? el("a", { href: location.href }, reload)
				: state === "refusedGame" || state === "refusedWatcher"
					? el("a", { href: "/" }, home)
					: null;
		this.#connection.replaceChildren(
			connection[state],
			...(link ? [" ", link] : []),
		);
		return false;
	}
}
