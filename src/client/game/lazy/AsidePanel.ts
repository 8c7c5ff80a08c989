/** Below the board: what a dead player or a viewer without a seat can do next, and how many other games wait. */

import { el } from "../../ui/dom.ts";
import type { LazyLoader } from "../LazyLoader.ts";
import { isByCorrespondence } from "../status.ts";
import type { SlowPanel, SlowPanelOptions } from "./ahead/SlowPanel.ts";
import { Farewell, type FarewellOptions } from "./Farewell.ts";
import { OtherGames } from "./OtherGames.ts";
import type { Aside } from "./outOfGame.ts";

export type AsideOptions = Omit<SlowPanelOptions, "words"> &
	FarewellOptions & { readonly lazy: LazyLoader };

export class AsidePanel {
	readonly root = el("div", { class: "aside" });
	readonly #options: AsideOptions;
	readonly #farewell: Farewell;
	readonly #link = el("p", { class: "other-games", hidden: true });
	readonly #otherGames: OtherGames;
	#aside: Aside | null = null;
	#slow: SlowPanel | null = null;
	#isLoading = false;

	constructor(options: AsideOptions) {
		this.#options = options;
		this.#farewell = new Farewell(options);
		this.#otherGames = new OtherGames(options.gameId, () => {
			if (this.#aside) this.update(this.#aside);
		});
		this.root.append(
			el("div", { class: "aside-general" }, this.#farewell.root, this.#link),
		);
	}

	update(aside: Aside): void {
		const { state, view, status } = aside;
		this.#aside = aside;
		this.#farewell.update(aside);
		const isSlow = isByCorrespondence(view);
		if (isSlow && this.#slow) this.#slow.update(state);
		else if (isSlow) void this.#loadSlow();
		// A turn that is planned in advance says nothing of how the game stands.
		const isPresent = isSlow && state.ahead === undefined;
		this.#showOthers(isPresent ? this.#otherGames.count(view, status) : 0);
	}

	async #loadSlow(): Promise<void> {
		if (this.#isLoading) return;
		this.#isLoading = true;
		const { lazy, words, ...rest } = this.#options;
		const { SlowPanel } = await lazy.part(() => import("./ahead/SlowPanel.ts"));
		this.#slow = new SlowPanel({ ...rest, words: words.slow });
		this.root.prepend(this.#slow.root);
		if (this.#aside) this.#slow.update(this.#aside.state);
	}

	#showOthers(count: number): void {
		const text = count > 0 ? this.#options.words.otherGames(count) : "";
		if (this.#link.textContent === text) return;
		const link = el("a", { href: "/games" }, text);
		this.#link.hidden = text === "";
		this.#link.replaceChildren(...(text === "" ? [] : [link]));
	}
}
