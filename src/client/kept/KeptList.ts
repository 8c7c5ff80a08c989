/** The list of the games that the device keeps, with the ways to play on, to watch and to delete each. */
import type { OfflineWords } from "../../words/en/offline.ts";
import { el } from "../ui/dom.ts";
import { type KeptGame, KeptStore } from "./KeptStore.ts";
import { noteKeptGames } from "./keptCount.ts";

export class KeptList {
	readonly #place: HTMLElement;
	readonly #words: OfflineWords["games"];

	/** `place`: as the server wrote it, it says that there is nothing. */
	constructor(place: HTMLElement, words: OfflineWords["games"]) {
		this.#place = place;
		this.#words = words;
	}

	/** Shows what is kept now; `hasTitle`: below a title, and nothing where nothing is kept. */
	async show(hasTitle: boolean): Promise<void> {
		try {
			const store = await KeptStore.open();
			const games = await store.list();
			noteKeptGames(games.length);
			this.#fill(games, store, hasTitle);
		} catch {
			// Without storage there is nothing to list.
			this.#place.hidden = hasTitle;
		}
	}

	#fill(games: readonly KeptGame[], store: KeptStore, hasTitle: boolean): void {
		const { title, note, none } = this.#words;
		const list = el("ul", { class: "kept-games", role: "list", tabindex: -1 });
		const refresh = async () => {
			await this.show(hasTitle);
			// The pressed button is gone.
			this.#place.querySelector<HTMLElement>("[tabindex]")?.focus();
		};
		list.append(...games.map((game) => this.#row(game, store, refresh)));
		const isEmpty = games.length === 0;
		this.#place.replaceChildren(
			...(hasTitle
				? [el("h2", {}, title), el("p", { class: "muted" }, note)]
				: []),
			isEmpty ? el("p", { class: "muted", tabindex: -1 }, none) : list,
		);
		this.#place.hidden = isEmpty && hasTitle;
	}

	#row(
		game: KeptGame,
		store: KeptStore,
		refresh: () => Promise<void>,
	): HTMLElement {
		const { against, turn, over, playOn, watch } = this.#words;
		const name = against(game.others);
		const href = `/game/${game.id}`;
		const state = game.isOver ? over : turn(game.turn, game.turns);
		return el(
			"li",
			{},
			el(
				"div",
				{ class: "kept-text" },
				el("p", { class: "kept-name" }, name),
				el("p", { class: "muted" }, state),
			),
			el(
				"div",
				{ class: "kept-ways" },
				el(
					"a",
					{ class: "button", href },
					game.isOver ? watch : playOn,
					unseen(name),
				),
				this.#removeButton(game, async () => {
					await store.remove(game.id);
					await refresh();
				}),
			),
		);
	}

	/** The first press asks, the second one deletes. */
	#removeButton(game: KeptGame, remove: () => Promise<void>): HTMLElement {
		const { remove: first, reallyRemove, against } = this.#words;
		const name = unseen(against(game.others));
		const button = el(
			"button",
			{ type: "button", class: "quiet" },
			first,
			name,
		);
		let isAsked = false;
		button.addEventListener("click", () => {
			if (isAsked) void remove();
			else button.replaceChildren(reallyRemove, name);
			isAsked = true;
		});
		button.addEventListener("blur", () => {
			isAsked = false;
			button.replaceChildren(first, name);
		});
		return button;
	}
}

/** For screen readers: of which game. */
function unseen(text: string): HTMLElement {
	return el("span", { class: "unseen" }, ` ${text}`);
}
