/** The log: one line per event, grouped by turn, latest first. */
import type { OverView, PlayingView } from "../../../match/view.ts";
import type { GameWords } from "../../../words/en/game.ts";
import { eventText, type LoggedEvent } from "../../../words/eventText.ts";
import { eventNamesOf } from "../../shared/describe.ts";
import { isHeadline, isLogged, isSpoken } from "../../shared/logRules.ts";
import { type PointAt, pointAt } from "../../shared/pointAt.ts";
import { el } from "../../ui/dom.ts";
import type { LogEntry } from "../logEntries.ts";

/** Maximum number of turns listed. */
const MAX_TURNS = 30;

export class LogPanel {
	readonly root: HTMLElement;
	readonly #words: GameWords;
	readonly #onPoint: PointAt;
	readonly #list = el("div", { class: "log-turns", tabindex: 0 });
	readonly #toggle: HTMLButtonElement;
	readonly #latest = el("span", { class: "latest" });
	/** The log at the last update, and its listed entries. */
	#log: readonly LogEntry[] = [];
	readonly #listed = new WeakSet<LogEntry>();
	#isFilled = false;
	/** The latest turn with a line. */
	#turn = -1;

	constructor(words: GameWords, onPoint: PointAt) {
		this.#words = words;
		this.#onPoint = onPoint;
		this.#list.setAttribute("role", "group");
		this.#list.setAttribute("aria-label", words.log.name);
		this.#toggle = el(
			"button",
			{ type: "button", class: "log-toggle", "aria-expanded": "false" },
			el("span", { class: "log-toggle-name" }, words.log.open),
			this.#latest,
		);
		this.#toggle.addEventListener("click", () => this.#flip());
		this.root = el(
			"section",
			{ class: "log", "aria-label": words.log.name },
			this.#toggle,
			el("h2", { class: "panel-title" }, words.log.name),
			this.#list,
		);
		this.#list.append(el("p", { class: "empty" }, words.log.empty));
	}

	/** Adds new entries; returns the new lines to read aloud, oldest first. The entries that a page begins with are not new. */
	update(
		view: PlayingView | OverView,
		log: readonly LogEntry[],
	): readonly string[] {
		const isNews = this.#isFilled;
		this.#isFilled = true;
		if (log === this.#log) return [];
		this.#log = log;
		const lines: string[] = [];
		for (const entry of log) {
			if (this.#listed.has(entry)) continue;
			this.#listed.add(entry);
			const { turn, event, isPast } = entry;
			const text = this.#textOf(view, event);
			if (text === null) continue;
			if (isNews && !isPast && isSpoken(event, view)) lines.push(text);
			const headline = isHeadline(event, view) ? text : null;
			this.#append(turn, this.#line(event, text), headline);
		}
		return lines;
	}

	/** Adds a chat phrase of a seat. */
	say(turn: number, seat: number, text: string): void {
		this.#append(turn, el("li", { class: `said seat-${seat}` }, text), text);
	}

	#textOf(view: PlayingView | OverView, event: LoggedEvent): string | null {
		if (!isLogged(event, view)) return null;
		return eventText(
			this.#words.events,
			event,
			eventNamesOf(view, this.#words),
		);
	}

	#append(turn: number, line: HTMLElement, headline: string | null): void {
		this.#sectionOf(turn).lastElementChild?.append(line);
		if (turn >= this.#turn && headline !== null)
			this.#latest.textContent = headline;
		this.#turn = Math.max(turn, this.#turn);
		while (this.#list.childElementCount > MAX_TURNS)
			this.#list.lastElementChild?.remove();
	}

	/** The section of a turn, latest first; sections of earlier turns may be added after later ones. */
	#sectionOf(turn: number): Element {
		if (this.#turn < 0) this.#list.replaceChildren();
		const sections = [...this.#list.children] as HTMLElement[];
		const after = sections.find((one) => Number(one.dataset.turn) <= turn);
		if (after?.dataset.turn === String(turn)) return after;
		const section = el(
			"section",
			{ "data-turn": turn },
			el("h3", {}, this.#words.turn(turn)),
			el("ol", {}),
		);
		this.#list.insertBefore(section, after ?? null);
		if (turn > this.#turn) this.#list.scrollTop = 0;
		return section;
	}

	#line(event: LoggedEvent, text: string): HTMLLIElement {
		const seat = "seat" in event ? event.seat : null;
		const line = el(
			"li",
			{ class: `${event.type}${seat === null ? "" : ` seat-${seat}`}` },
			text,
		);
		pointAt(line, event, this.#onPoint);
		return line;
	}

	#flip(): void {
		const isOpen = this.root.classList.toggle("open");
		this.#toggle.setAttribute("aria-expanded", String(isOpen));
		const name = this.#toggle.firstElementChild;
		const { open, close } = this.#words.log;
		if (name) name.textContent = isOpen ? close : open;
	}
}
