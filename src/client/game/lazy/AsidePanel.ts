/** Below the board: what a dead player or a viewer without a seat can do next, and how many other games wait. */
import type { LazyWords } from "../../../words/en/lazy.ts";
import { el } from "../../ui/dom.ts";

export type Aside = {
	readonly type: "none" | "dead" | "watching";
	/** True if there is a bot's seat to take over. */
	readonly canTakeOver: boolean;
	/** How many other games wait for this player while this one does not. */
	readonly otherGames: number;
};

export class AsidePanel {
	readonly root = el("div", { class: "aside" });
	readonly #words: LazyWords;
	readonly #onTakeOver: () => void;

	constructor(words: LazyWords, onTakeOver: () => void) {
		this.#words = words;
		this.#onTakeOver = onTakeOver;
	}

	update(aside: Aside): void {
		const { type, canTakeOver, otherGames } = aside;
		const key = `${type} ${canTakeOver} ${otherGames}`;
		if (this.root.dataset.shown === key) return;
		this.root.dataset.shown = key;
		this.root.replaceChildren(
			...(type === "none" ? [] : [this.#farewell(type, canTakeOver)]),
			...(otherGames > 0 ? [this.#otherGames(otherGames)] : []),
		);
	}

	#farewell(type: "dead" | "watching", canTakeOver: boolean): HTMLElement {
		const { dead, watching, leave } = this.#words;
		return el(
			"div",
			{ class: "farewell" },
			el("p", {}, type === "dead" ? dead.text : watching),
			type === "dead" ? el("p", { class: "muted" }, dead.hint) : null,
			el("a", { class: "button", href: "/" }, leave),
			canTakeOver ? this.#takeOver() : null,
		);
	}

	/** Folded, as whoever came to watch seldom means to play. */
	#takeOver(): HTMLElement {
		const { offer, text, yes } = this.#words.takeOver;
		const button = el("button", { type: "button" }, yes);
		button.addEventListener("click", this.#onTakeOver);
		return el(
			"details",
			{ class: "take-over" },
			el("summary", {}, offer),
			el("p", { class: "muted" }, text),
			button,
		);
	}

	#otherGames(count: number): HTMLElement {
		const link = el("a", { href: "/games" }, this.#words.otherGames(count));
		return el("p", { class: "other-games" }, link);
	}
}
