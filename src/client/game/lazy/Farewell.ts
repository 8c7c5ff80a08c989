/** Below the board: what a player who is out, or a viewer without a seat, can know and do. */
import type { OverView, PlayingView } from "../../../match/view.ts";
import type { LazyWords } from "../../../words/en/lazy.ts";
import { el } from "../../ui/dom.ts";
import { Hurry, type HurryOptions } from "./Hurry.ts";
import {
	type Aside,
	canTakeOver,
	mayHurry,
	othersOut,
	placeOf,
	type Reader,
	readerIn,
} from "./outOfGame.ts";

export type FarewellOptions = HurryOptions & { readonly words: LazyWords };

export class Farewell {
	readonly root = el("div", { class: "farewell", hidden: true });
	readonly #options: FarewellOptions;
	readonly #hurry: Hurry;
	readonly #toResult: HTMLButtonElement;
	#aside: Aside | null = null;
	#shown = "";

	constructor(options: FarewellOptions) {
		this.#options = options;
		this.#hurry = new Hurry(options);
		this.#toResult = el(
			"button",
			{ type: "button", class: "play" },
			options.words.dead.toResult,
		);
		this.#toResult.addEventListener("click", () => {
			this.#toResult.disabled = true;
			if (this.#aside) this.#hurry.begin(this.#aside);
		});
	}

	update(aside: Aside): void {
		this.#aside = aside;
		this.#hurry.follow(aside);
		const reader = readerIn(aside);
		if (reader === "unknown") return;
		const content = this.#contentFor(reader, aside.view);
		const shown = content.map((part) => part?.textContent).join("\n");
		if (shown === this.#shown) return;
		this.#shown = shown;
		this.root.hidden = content.length === 0;
		this.root.replaceChildren(...content.filter((part) => part !== null));
	}

	#contentFor(
		reader: Reader,
		view: PlayingView | OverView,
	): (Element | null)[] {
		const { leave } = this.#options.words;
		const home = el("a", { class: "button", href: "/" }, leave);
		switch (reader) {
			case "out":
				return [...this.#fateOf(view), this.#othersNote(view), home];
			case "watching":
				return [
					el("p", {}, this.#options.words.watching),
					home,
					canTakeOver(view) ? this.#takeOver() : null,
				];
			default:
				return [];
		}
	}

	/** The reader's place, and what they need not wait for. */
	#fateOf(view: PlayingView | OverView): (Element | null)[] {
		const { dead, result } = this.#options.words;
		const place = placeOf(view);
		const isPlaying = view.type === "playing";
		return [
			place === null
				? null
				: el("strong", {}, result.yourPlace(place, view.seats.length)),
			isPlaying && mayHurry(view)
				? this.#toResult
				: el("p", { class: "muted" }, dead.leave),
		];
	}

	/** What the button does not do alone. */
	#othersNote(view: PlayingView | OverView): Element | null {
		const { presence } = this.#aside?.state ?? {};
		const isNeeded =
			view.type === "playing" &&
			mayHurry(view) &&
			othersOut(view, presence?.away ?? []) > 0;
		const { allAsk } = this.#options.words.dead;
		return isNeeded ? el("p", { class: "muted" }, allAsk) : null;
	}

	/** Folded, as whoever came to watch seldom means to play. */
	#takeOver(): HTMLElement {
		const { offer, text, yes } = this.#options.words.takeOver;
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
}
