/** Notices over the board's upper edge: the connection is lost, or a bot plays for an absent player. */
import type { GameWords } from "../../../words/en/game.ts";
import type { ConnectionState } from "../../net/Connection.ts";
import { el } from "../../ui/dom.ts";

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

	/** Shows the connection's state; returns whether it is fine. */
	showConnection(state: ConnectionState): boolean {
		const isOpen = state === "open";
		this.#connection.hidden = isOpen;
		if (isOpen) return true;
		const text = this.#words.connection[state];
		this.#connection.replaceChildren(text, " ", this.#advice(state) ?? "");
		return false;
	}

	/** What will happen to the player's orders, or where to go next. */
	#advice(state: ConnectionState): string | Element | null {
		const { ordersKept, reload, home } = this.#words;
		switch (state) {
			case "reconnecting":
				return ordersKept;
			case "refusedVersion":
			case "refusedCrowd":
				return el("a", { href: location.href }, reload);
			case "refusedGame":
			case "refusedWatcher":
				return el("a", { href: "/" }, home);
			default:
				return null;
		}
	}
}
