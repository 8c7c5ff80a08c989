/** Below the board: what a dead player or a viewer without a seat can do next, and how many other games wait. */
import type { LazyWords } from "../../../words/en/lazy.ts";
import { el } from "../../ui/dom.ts";
import type { LazyLoader } from "../LazyLoader.ts";
import type { GameState } from "../state.ts";
import type { SlowPanel, SlowPanelOptions } from "./ahead/SlowPanel.ts";

export type Aside = {
	readonly type: "none" | "dead" | "watching";
	/** True if there is a bot's seat to take over. */
	readonly canTakeOver: boolean;
	/** How many other games wait for this player while this one does not. */
	readonly otherGames: number;
	/** The state of a game by correspondence; null in other games. */
	readonly slow: GameState | null;
};

export type AsideOptions = Omit<SlowPanelOptions, "words"> & {
	readonly words: LazyWords;
	readonly lazy: LazyLoader;
};

export class AsidePanel {
	readonly root = el("div", { class: "aside" });
	readonly #options: AsideOptions;
	readonly #words: LazyWords;
	readonly #general = el("div", { class: "aside-general" });
	#state: GameState | null = null;
	#slow: SlowPanel | null = null;
	#isLoading = false;

	constructor(options: AsideOptions) {
		this.#options = options;
		this.#words = options.words;
		this.root.append(this.#general);
	}

	update(aside: Aside): void {
		const { type, canTakeOver, otherGames, slow } = aside;
		this.#state = slow;
		if (slow && this.#slow) this.#slow.update(slow);
		else if (slow) void this.#loadSlow();
		const key = `${type} ${canTakeOver} ${otherGames}`;
		if (this.#general.dataset.shown === key) return;
		this.#general.dataset.shown = key;
		this.#general.replaceChildren(
			...(type === "none" ? [] : [this.#farewell(type, canTakeOver)]),
			...(otherGames > 0 ? [this.#otherGames(otherGames)] : []),
		);
	}

	async #loadSlow(): Promise<void> {
		if (this.#isLoading) return;
		this.#isLoading = true;
		const { lazy, words, ...rest } = this.#options;
		const { SlowPanel } = await lazy.part(() => import("./ahead/SlowPanel.ts"));
		this.#slow = new SlowPanel({ ...rest, words: words.slow });
		this.root.prepend(this.#slow.root);
		if (this.#state) this.#slow.update(this.#state);
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
		button.addEventListener("click", () =>
			this.#options.actions.send({ type: "join" }),
		);
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
