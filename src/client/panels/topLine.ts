/** The top line: turn, what it is time for, what wins, and a bar that runs out. */
import type { GameWords } from "../../words/game/en.ts";
import { el, setText } from "../dom.ts";

/** How often the countdown is redrawn. */
const TICK_MS = 250;

export type TopLineText = {
	readonly turn: number;
	readonly moment: string;
	readonly goal: string;
	/** Epoch ms on the server's clock; null without a clock. */
	readonly startedAt: number;
	readonly deadlineAt: number | null;
	readonly hasClock: boolean;
};

export class TopLine {
	readonly root: HTMLElement;
	readonly #words: GameWords;
	readonly #now: () => number;
	readonly #turn = el("h1", { class: "turn" });
	readonly #moment = el("p", { class: "moment" });
	readonly #goal = el("p", { class: "goal" });
	readonly #time = el("p", { class: "time figure" });
	readonly #fill = el("div", { class: "fill" });
	readonly #bar: HTMLElement;
	#text: TopLineText | null = null;

	/** `now`: epoch ms on the server's clock. */
	constructor(words: GameWords, menu: HTMLElement, now: () => number) {
		this.#words = words;
		this.#now = now;
		this.#bar = el("div", { class: "countdown", "aria-hidden": "true" });
		this.#bar.append(this.#fill);
		this.root = el(
			"header",
			{ class: "top" },
			this.#turn,
			this.#moment,
			this.#goal,
			this.#time,
			menu,
			this.#bar,
		);
		setInterval(() => this.#tick(), TICK_MS);
	}

	update(text: TopLineText): void {
		this.#text = text;
		setText(this.#turn, this.#words.turn(text.turn));
		setText(this.#moment, text.moment);
		setText(this.#goal, text.goal);
		this.#tick();
	}

	#tick(): void {
		const text = this.#text;
		if (!text) return;
		const { deadlineAt, startedAt, hasClock } = text;
		this.#bar.hidden = !hasClock;
		const leftMs = deadlineAt === null ? 0 : deadlineAt - this.#now();
		const share = deadlineAt === null ? 0 : leftMs / (deadlineAt - startedAt);
		const shown = Math.min(1, Math.max(0, share));
		this.#fill.style.transform = `scaleX(${shown.toFixed(4)})`;
		this.#bar.classList.toggle("urgent", deadlineAt !== null && leftMs < 5000);
		const isRunning = hasClock && deadlineAt !== null;
		setText(
			this.#time,
			isRunning ? this.#words.timeLeft(Math.max(0, leftMs / 1000)) : "",
		);
	}
}
