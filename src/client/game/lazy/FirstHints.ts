/** Small hints in a newcomer's first games: at most one at a time, and none twice on this device. */
import type { Event } from "../../../rules/event.ts";
import type { LazyWords } from "../../../words/en/lazy.ts";
import { el } from "../../ui/dom.ts";
import type { GameState } from "../state.ts";
import { HINTS, type Hint, hintText } from "./hintMoments.ts";
import { keepTold, toldHints } from "./toldHints.ts";

export class FirstHints {
	readonly #root: HTMLElement;
	readonly #words: LazyWords["hints"];
	#shown: HTMLElement | null = null;
	/** What follows the latest turn once it has been shown. */
	#next: (() => void) | null = null;

	constructor(root: HTMLElement, words: LazyWords["hints"]) {
		this.#root = root;
		this.#words = words;
		// The page marks its root while a turn's story plays.
		new MutationObserver(() => this.#showNext()).observe(root, {
			attributeFilter: ["class"],
		});
	}

	/** The game as it is; `events`: of the turn that led to it. */
	take({ view }: GameState, events: readonly Event[]): void {
		this.#shown?.remove();
		this.#shown = null;
		this.#next = null;
		if (view.type !== "playing") return;
		this.#next = () => {
			const told = toldHints();
			for (const hint of HINTS) {
				const text = hintText(hint, view, events, this.#words);
				if (text === null || told.has(hint)) continue;
				keepTold(hint);
				return this.#show(hint, text);
			}
		};
		this.#showNext();
	}

	#showNext(): void {
		if (this.#root.classList.contains("animating")) return;
		const next = this.#next;
		this.#next = null;
		next?.();
	}

	#show(hint: Hint, text: string): void {
		const close = el(
			"button",
			{ type: "button", class: "quiet", "aria-label": this.#words.close },
			"×",
		);
		const isLesson = hint === "lesson";
		const link = el("a", { href: "/learn" }, this.#words.lessonLink);
		const card = el(
			"div",
			{ class: "first-hint" },
			el("p", { role: "status" }, text, ...(isLesson ? [" ", link] : [])),
			close,
		);
		// The grid's cell, beyond which the card may reach.
		const place = el("div", { class: "first-hint-place" }, card);
		close.addEventListener("click", () => {
			place.remove();
			this.#root.querySelector<HTMLElement>(".board")?.focus();
		});
		this.#shown = place;
		this.#root.append(place);
	}
}
