/** The log of a replay: the turns before the displayed frame, latest first, one line per event. */
import type { OverView } from "../../match/view.ts";
import { eventText, type LoggedEvent } from "../../words/eventText.ts";
import { eventNamesOf } from "../shared/describe.ts";
import { isLogged } from "../shared/logRules.ts";
import { mergedEvents } from "../shared/mergedEvents.ts";
import { type PointAt, pointAt } from "../shared/pointAt.ts";
import { el } from "../ui/dom.ts";
import type { PageWords } from "./pageWords.ts";
import type { ReplayTimeline } from "./ReplayTimeline.ts";
import { hashOf } from "./turnLink.ts";

/** How many turns are listed. */
const TURNS = 8;

export type ReplayLogHandlers = {
	readonly onPoint: PointAt;
	readonly onTurn: (turn: number) => void;
};

export class ReplayLog {
	readonly root: HTMLElement;
	readonly #timeline: ReplayTimeline;
	readonly #words: PageWords;
	readonly #handlers: ReplayLogHandlers;
	readonly #list: HTMLElement;
	readonly #toggle: HTMLButtonElement;
	readonly #name = el("span", { class: "log-toggle-name" });
	readonly #latest = el("span", { class: "latest" });
	readonly #empty: HTMLElement;
	/** What the reader did, told at the end of the game. */
	readonly #ownPart = el("p", { class: "own-part", hidden: true });
	#shown = -1;

	constructor(
		timeline: ReplayTimeline,
		words: PageWords,
		handlers: ReplayLogHandlers,
	) {
		const { log } = words;
		this.#timeline = timeline;
		this.#words = words;
		this.#handlers = handlers;
		this.#list = el("div", {
			...{ class: "log-turns", tabindex: 0, "data-rolls": true },
			...{ role: "group", "aria-label": log.name },
		});
		this.#name.textContent = log.open;
		this.#empty = el("p", { class: "empty" }, log.empty);
		this.#toggle = el(
			"button",
			{ type: "button", class: "log-toggle", "aria-expanded": "false" },
			this.#name,
			this.#latest,
		);
		this.#toggle.addEventListener("click", () => this.#flip());
		this.root = el(
			"section",
			{ class: "log", "aria-label": log.name },
			this.#toggle,
			el("h2", { class: "panel-title" }, log.name),
			this.#ownPart,
			this.#list,
		);
	}

	/** Lists the turns before a frame; `view`: the game in that frame. */
	update(frame: number, view: OverView): void {
		if (frame === this.#shown) return;
		const isNext = frame === this.#shown + 1;
		this.#shown = frame;
		// The events of a turn that was cut short belong to the last frame.
		const latest = frame === this.#timeline.last ? frame : frame - 1;
		const oldest = isNext && frame > 1 ? frame - 1 : latest - TURNS;
		const sections = span(oldest, latest).flatMap(
			(turn) => this.#section(turn, view) ?? [],
		);
		if (isNext && frame > 1) this.#list.prepend(...sections);
		else this.#list.replaceChildren(...sections);
		if (frame === 0) this.#list.append(this.#empty);
		while (this.#list.childElementCount > TURNS)
			this.#list.lastElementChild?.remove();
		// A list that is not on the page yet has not been scrolled; asking would lay it out.
		if (this.#list.isConnected) this.#list.scrollTop = 0;
		this.#showLatest();
	}

	/** `text`: what the reader did in the whole game. */
	tellOwnPart(text: string): void {
		this.#ownPart.textContent = text;
		this.#showLatest();
	}

	/** On a phone the log is folded to one line. */
	#showLatest(): void {
		const own = this.#ownPart.textContent ?? "";
		const isTold = own !== "" && this.#shown === this.#timeline.last;
		this.#ownPart.hidden = !isTold;
		const last = this.#list.querySelector("section li:last-child");
		this.#latest.textContent = isTold ? own : (last?.textContent ?? "");
	}

	/** The section of a turn; null if there is no such turn. */
	#section(turn: number, view: OverView): HTMLElement | null {
		if (turn < 0) return null;
		const { ruleset } = view.settings;
		const events = mergedEvents(ruleset, this.#timeline.eventsOf(turn));
		const lines = events.flatMap((event) => this.#line(event, view) ?? []);
		if (turn === this.#timeline.last && lines.length === 0) return null;
		const link = el(
			"a",
			{ href: hashOf(turn, this.#timeline.last) },
			this.#words.turn(turn),
		);
		link.addEventListener("click", (event) => {
			event.preventDefault();
			this.#handlers.onTurn(turn);
		});
		return el("section", {}, el("h3", {}, link), el("ol", {}, ...lines));
	}

	#line(event: LoggedEvent, view: OverView): HTMLLIElement | null {
		if (!isLogged(event, view)) return null;
		const text = eventText(
			this.#words.events,
			event,
			eventNamesOf(view, this.#words),
		);
		if (text === null) return null;
		const seat = "seat" in event ? ` seat-${event.seat}` : "";
		const line = el("li", { class: `${event.type}${seat}` }, text);
		pointAt(line, event, this.#handlers.onPoint);
		return line;
	}

	#flip(): void {
		const isOpen = this.root.classList.toggle("open");
		this.#toggle.setAttribute("aria-expanded", String(isOpen));
		const { open, close } = this.#words.log;
		this.#name.textContent = isOpen ? close : open;
	}
}

/** The turns from `latest` down to `oldest`. */
function span(oldest: number, latest: number): number[] {
	return Array.from({ length: latest - oldest + 1 }, (_, i) => latest - i);
}
