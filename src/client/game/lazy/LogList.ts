/** The log's lines: one an event, grouped by turn, latest first. */
import type { OverView, PlayingView } from "../../../match/view.ts";
import type { GameWords } from "../../../words/en/game.ts";
import type { LazyWords } from "../../../words/en/lazy.ts";
import { eventText, type LoggedEvent } from "../../../words/eventText.ts";
import { eventNamesOf } from "../../shared/describe.ts";
import { isHeadline, isLogged, isSpoken } from "../../shared/logRules.ts";
import { mergedEvents } from "../../shared/mergedEvents.ts";
import { type PointAt, pointAt } from "../../shared/pointAt.ts";
import { el } from "../../ui/dom.ts";
import type { LogEntry } from "../logEntries.ts";

/** Maximum number of turns listed. */
const MAX_TURNS = 30;

export type LogListOptions = {
	readonly words: GameWords & Pick<LazyWords, "events">;
	readonly onPoint: PointAt;
};

export class LogList {
	readonly #root: HTMLElement;
	readonly #latest: HTMLElement;
	readonly #options: LogListOptions;
	/** The log at the last update, and its listed entries. */
	#log: readonly LogEntry[] | null = null;
	readonly #listed = new WeakSet<LogEntry>();
	/** The latest turn with a line. */
	#turn = -1;

	/** `latest`: shows the last news while the log is closed. */
	constructor(root: HTMLElement, latest: HTMLElement, options: LogListOptions) {
		this.#root = root;
		this.#latest = latest;
		this.#options = options;
		root.append(el("p", { class: "empty" }, options.words.log.empty));
	}

	/** Adds new entries; returns the new lines to read aloud, oldest first. The first entries are not new. */
	update(
		view: PlayingView | OverView,
		log: readonly LogEntry[],
	): readonly string[] {
		const isNews = this.#log !== null;
		if (log === this.#log) return [];
		this.#log = log;
		const fresh = log.filter((entry) => !this.#listed.has(entry));
		for (const entry of fresh) this.#listed.add(entry);
		const lines: string[] = [];
		for (const [turn, entries] of Map.groupBy(fresh, ({ turn }) => turn)) {
			const isPast = entries.some((entry) => entry.isPast);
			const said = this.#addTurn(
				view,
				turn,
				entries.map(({ event }) => event),
			);
			if (isNews && !isPast) lines.push(...said);
		}
		return lines;
	}

	/** Adds a chat phrase of a seat. */
	say(turn: number, seat: number, text: string): void {
		this.#append(turn, el("li", { class: `said seat-${seat}` }, text), text);
	}

	/** Adds a turn's events; returns the lines that are to be read aloud. */
	#addTurn(
		view: PlayingView | OverView,
		turn: number,
		events: readonly LoggedEvent[],
	): string[] {
		const spoken: string[] = [];
		for (const event of mergedEvents(view.settings.ruleset, events)) {
			const text = this.#textOf(view, event);
			if (text === null) continue;
			if (isSpoken(event, view)) spoken.push(text);
			const headline = isHeadline(event, view) ? text : null;
			this.#append(turn, this.#line(event, text), headline);
		}
		return spoken;
	}

	#textOf(view: PlayingView | OverView, event: LoggedEvent): string | null {
		if (!isLogged(event, view)) return null;
		const { words } = this.#options;
		return eventText(words.events, event, eventNamesOf(view, words));
	}

	#append(turn: number, line: HTMLElement, headline: string | null): void {
		this.#sectionOf(turn).lastElementChild?.append(line);
		if (turn >= this.#turn && headline !== null)
			this.#latest.textContent = headline;
		this.#turn = Math.max(turn, this.#turn);
		while (this.#root.childElementCount > MAX_TURNS)
			this.#root.lastElementChild?.remove();
	}

	/** The section of a turn, latest first; sections of earlier turns may be added after later ones. */
	#sectionOf(turn: number): Element {
		if (this.#turn < 0) this.#root.replaceChildren();
		const sections = [...this.#root.children] as HTMLElement[];
		const after = sections.find((one) => Number(one.dataset.turn) <= turn);
		if (after?.dataset.turn === String(turn)) return after;
		const section = el(
			"section",
			{ "data-turn": turn },
			el("h3", {}, this.#options.words.turn(turn)),
			el("ol", {}),
		);
		this.#root.insertBefore(section, after ?? null);
		if (turn > this.#turn) this.#root.scrollTop = 0;
		return section;
	}

	#line(event: LoggedEvent, text: string): HTMLLIElement {
		const seat = "seat" in event ? event.seat : null;
		const line = el(
			"li",
			{ class: `${event.type}${seat === null ? "" : ` seat-${seat}`}` },
			text,
		);
		pointAt(line, event, this.#options.onPoint);
		return line;
	}
}
