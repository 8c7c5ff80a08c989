/** Beside the board: the step's title and text, how far the lesson has come, and the ways through it. */
import { LESSON_STEPS } from "../../board/lesson.ts";
import { el, setText } from "../ui/dom.ts";
import type { Lesson } from "./lesson.ts";
import {
	type LessonContext,
	pointsIn,
	progressOf,
	textOf,
	titleOf,
} from "./lessonText.ts";

export type LessonPanelOptions = {
	readonly context: LessonContext;
	/** The ways on from the lesson, as the server wrote them. */
	readonly ways: HTMLElement;
	readonly onBack: () => void;
	readonly onSkip: () => void;
	readonly onRestart: () => void;
};

/** From this step on points are spoken of. */
const SCORED_FROM = LESSON_STEPS.indexOf("town") + 1;

export class LessonPanel {
	readonly root: HTMLElement;
	readonly #context: LessonContext;
	readonly #count = el("span", { class: "figure" });
	readonly #dots = el("span", { class: "dots", "aria-hidden": "true" });
	readonly #title = el("h1", { tabindex: -1 });
	readonly #text = el("p", { class: "text" });
	readonly #score = el("span", { class: "score figure" });
	readonly #back: HTMLButtonElement;
	readonly #skip: HTMLButtonElement;
	readonly #ways: HTMLElement;

	constructor({ context, ways, ...handlers }: LessonPanelOptions) {
		const { words } = context;
		this.#context = context;
		this.#ways = ways;
		this.#back = button(words.back, handlers.onBack);
		this.#skip = button(words.skip, handlers.onSkip);
		this.#dots.append(...LESSON_STEPS.map(() => el("span")));
		this.root = el(
			"section",
			{ class: "lesson-panel", "aria-label": words.title },
			el("p", { class: "progress" }, this.#count, this.#dots, this.#score),
			this.#title,
			this.#text,
			this.#ways,
			el(
				"div",
				{ class: "moves" },
				this.#back,
				this.#skip,
				button(words.restart, handlers.onRestart),
			),
		);
	}

	update(lesson: Lesson): void {
		const { words } = this.#context;
		const isOver = lesson.step === null;
		const [at, all] = progressOf(lesson);
		setText(this.#count, words.progress(at, all));
		for (const [i, dot] of [...this.#dots.children].entries())
			dot.className = i + 1 < at || isOver ? "done" : i + 1 === at ? "now" : "";
		setText(this.#title, titleOf(lesson, this.#context));
		setText(this.#text, textOf(lesson, this.#context));
		this.#score.hidden = at < SCORED_FROM || isOver;
		setText(this.#score, words.score(...pointsIn(lesson)));
		this.#ways.hidden = !isOver;
		this.#back.disabled = at === 1;
		this.#skip.hidden = isOver;
	}

	/** The lesson is over: its result is what to read next. */
	focus(): void {
		this.#title.focus({ preventScroll: true });
	}
}

function button(text: string, onClick: () => void): HTMLButtonElement {
	const made = el("button", { type: "button", class: "quiet" }, text);
	made.addEventListener("click", onClick);
	return made;
}
