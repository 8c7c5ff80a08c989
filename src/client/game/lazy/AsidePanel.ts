/** Below the board: what a dead player or a viewer without a seat can do next, and how many other games wait. */

import type { OverView, PlayingView } from "../../../match/view.ts";
import type { LazyWords } from "../../../words/en/lazy.ts";
import { el } from "../../ui/dom.ts";
import type { LazyLoader } from "../LazyLoader.ts";
import type { GameState } from "../state.ts";
import type { Status } from "../status.ts";
import type { SlowPanel, SlowPanelOptions } from "./ahead/SlowPanel.ts";
import { OtherGames } from "./OtherGames.ts";

export type Aside = {
	readonly type: "none" | "dead" | "watching";
	/** True if there is a bot's seat to take over. */
	readonly canTakeOver: boolean;
	/** A game by correspondence; null in other games. */
	readonly slow: {
		readonly state: GameState;
		readonly view: PlayingView | OverView;
		readonly status: Status;
	} | null;
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
	readonly #otherGames: OtherGames;
	#aside: Aside | null = null;
	#slow: SlowPanel | null = null;
	#isLoading = false;

	constructor(options: AsideOptions) {
		this.#options = options;
		this.#words = options.words;
		this.#otherGames = new OtherGames(options.gameId, () => {
			if (this.#aside) this.update(this.#aside);
		});
		this.root.append(this.#general);
	}

	update(aside: Aside): void {
		const { type, canTakeOver, slow } = aside;
		this.#aside = aside;
		if (slow && this.#slow) this.#slow.update(slow.state);
		else if (slow) void this.#loadSlow();
		// A turn that is planned in advance says nothing of how the game stands.
		const isPresent = slow !== null && slow.state.ahead === undefined;
		const otherGames = isPresent
			? this.#otherGames.count(slow.view, slow.status)
			: 0;
		const key = `${type} ${canTakeOver} ${otherGames}`;
		if (this.#general.dataset.shown === key) return;
		this.#general.dataset.shown = key;
		this.#general.replaceChildren(
			...(type === "none" ? [] : [this.#farewell(type, canTakeOver)]),
			...(otherGames > 0 ? [this.#link(otherGames)] : []),
		);
	}

	async #loadSlow(): Promise<void> {
		if (this.#isLoading) return;
		this.#isLoading = true;
		const { lazy, words, ...rest } = this.#options;
		const { SlowPanel } = await lazy.part(() => import("./ahead/SlowPanel.ts"));
		this.#slow = new SlowPanel({ ...rest, words: words.slow });
		this.root.prepend(this.#slow.root);
		if (this.#aside?.slow) this.#slow.update(this.#aside.slow.state);
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

	#link(count: number): HTMLElement {
		const link = el("a", { href: "/games" }, this.#words.otherGames(count));
		return el("p", { class: "other-games" }, link);
	}
}
