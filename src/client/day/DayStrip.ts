/** The line above the board of a day's march: whether the game counts and how long, and its score. */
import type { DayPlayWords } from "../../words/en/dayPlay.ts";
import { el, setText } from "../ui/dom.ts";

const MINUTE_MS = 60_000;

export class DayStrip {
	readonly root: HTMLElement;
	readonly #text = el("span", { role: "status" });
	readonly #link: HTMLAnchorElement;
	readonly #words: DayPlayWords;
	#timer = 0;

	constructor(date: string, words: DayPlayWords) {
		this.#words = words;
		this.#link = el("a", { href: `/day/${date}` }, words.toDay);
		this.root = el("p", { class: "day-strip" }, this.#text, this.#link);
	}

	say(text: string): void {
		clearTimeout(this.#timer);
		setText(this.#text, text);
	}

	/** Counts down to `endsAt`, by `performance.now()`. */
	count(endsAt: number): void {
		const leftMs = endsAt - performance.now();
		const minutes = Math.ceil(leftMs / MINUTE_MS);
		this.say(minutes > 0 ? this.#words.left(minutes) : this.#words.over);
		if (minutes > 0)
			this.#timer = setTimeout(
				() => this.count(endsAt),
				leftMs - (minutes - 1) * MINUTE_MS,
			);
	}

	/** The game is over. */
	end(text: string, isScored: boolean): void {
		this.say(text);
		this.root.classList.add("over");
		if (isScored) this.#link.textContent = this.#words.toResult;
	}
}
