/** What happened, one line an event, grouped by turn, the latest on top. */
import type { OverView, PlayingView } from "../../match/view.ts";
import type { Event } from "../../rules/event.ts";
import type { TileIndex } from "../../rules/hex.ts";
import type { Seat } from "../../rules/position.ts";
import type { GameWords } from "../../words/game/en.ts";
import { tellEvent } from "../../words/game/telling.ts";
import { el } from "../dom.ts";
import { isHasty, type LogEntry } from "../state.ts";
import { tellingOf } from "../telling.ts";

/** Turns that stay listed. */
const MAX_TURNS = 30;

export class LogPanel {
	readonly root: HTMLElement;
	readonly #words: GameWords;
	readonly #onPoint: (tile: TileIndex | null) => void;
	readonly #list = el("div", { class: "log-turns", tabindex: 0 });
	readonly #toggle: HTMLButtonElement;
	readonly #latest = el("span", { class: "latest" });
	#last: LogEntry | null = null;
	#isFilled = false;
	#turn = -1;

	constructor(words: GameWords, onPoint: (tile: TileIndex | null) => void) {
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

	/**
	 * Adds what is new; gives the new lines that concern the viewer or everybody,
	 * the oldest first. What a page begins with is no news.
	 */
	update(
		view: PlayingView | OverView,
		log: readonly LogEntry[],
	): readonly string[] {
		const isNews = this.#isFilled;
		this.#isFilled = true;
		const known = this.#last === null ? -1 : log.lastIndexOf(this.#last);
		const fresh = log.slice(known + 1);
		this.#last = log.at(-1) ?? this.#last;
		const lines: string[] = [];
		for (const { turn, event } of fresh) {
			const text = this.#tell(view, event);
			if (text === null) continue;
			if (isNews && concerns(event, view)) lines.push(text);
			this.#append(turn, this.#line(event, text));
			this.#latest.textContent = text;
		}
		return lines;
	}

	/** Adds what a seat said. */
	say(turn: number, seat: number, text: string): void {
		this.#append(turn, el("li", { class: `said seat-${seat}` }, text));
		this.#latest.textContent = text;
	}

	#tell(view: PlayingView | OverView, event: Event): string | null {
		if (!isTold(event, view)) return null;
		return tellEvent(this.#words.events, event, tellingOf(view));
	}

	#append(turn: number, line: HTMLElement): void {
		if (turn !== this.#turn) this.#openTurn(turn);
		this.#list.firstElementChild?.lastElementChild?.append(line);
	}

	#openTurn(turn: number): void {
		if (this.#turn < 0) this.#list.replaceChildren();
		this.#turn = turn;
		this.#list.prepend(
			el("section", {}, el("h3", {}, this.#words.turn(turn)), el("ol", {})),
		);
		while (this.#list.childElementCount > MAX_TURNS)
			this.#list.lastElementChild?.remove();
		this.#list.scrollTop = 0;
	}

	#line(event: Event, text: string): HTMLLIElement {
		const seat = "seat" in event ? event.seat : null;
		const line = el(
			"li",
			{ class: `${event.type}${seat === null ? "" : ` seat-${seat}`}` },
			text,
		);
		if ("tile" in event && event.tile !== null) {
			const { tile } = event;
			line.addEventListener("pointerenter", () => this.#onPoint(tile));
			line.addEventListener("pointerleave", () => this.#onPoint(null));
		}
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

/** Whether an event has a line in the log. */
export function isTold(event: Event, view: PlayingView | OverView): boolean {
	return isHasty(view)
		? changesMuch(event, view.viewer)
		: isOfInterest(event, view.viewer);
}

/** Others' misfortunes with their own orders are noise, and what happens to everybody all the time. */
function isOfInterest(event: Event, viewer: Seat | null): boolean {
	if (event.type === "failed") return event.seat === viewer;
	return event.type !== "eroded" && event.type !== "entered";
}

/** Where fifty seats take tiles every second, only what ends a life, or takes land from the reader, is told. */
function changesMuch(event: Event, viewer: Seat | null): boolean {
	if (event.type === "conquered") return event.from === viewer;
	return event.type === "died";
}

/** What is read aloud. */
function concerns(event: Event, view: PlayingView | OverView): boolean {
	const { viewer } = view;
	if (!("seat" in event) || event.type === "died") return true;
	if (isHasty(view)) return false;
	return (
		event.seat === viewer ||
		(event.type === "attacked" && event.owner === viewer)
	);
}
