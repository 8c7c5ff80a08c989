/** The place of the log beside the board. What it lists is loaded once the page has settled, or is wanted. */
import type { OverView, PlayingView } from "../../../match/view.ts";
import type { GameWords } from "../../../words/en/game.ts";
import { whenSettled } from "../../net/preload.ts";
import type { PointAt } from "../../shared/pointAt.ts";
import { el } from "../../ui/dom.ts";
import type { LazyLoader } from "../LazyLoader.ts";
import type { LogList } from "../lazy/LogList.ts";
import type { LogEntry } from "../logEntries.ts";

/** How long a turn's line stays over the board. */
const TOLD_MS = 12_000;

export type LogPanelOptions = {
	readonly words: GameWords;
	readonly lazy: LazyLoader;
	readonly onPoint: PointAt;
	/** Reads aloud what has happened, oldest first. */
	readonly speak: (lines: readonly string[]) => void;
};

type Known = {
	readonly view: PlayingView | OverView;
	readonly log: readonly LogEntry[];
};

type Said = [turn: number, seat: number, text: string];

export class LogPanel {
	readonly root: HTMLElement;
	/** What the last turn changed for the reader: a line over the board's edge. The log says it to screen readers. */
	readonly told = el("p", { class: "told-line", "aria-hidden": "true" });
	readonly #options: LogPanelOptions;
	readonly #toggle: HTMLButtonElement;
	readonly #latest = el("span", { class: "latest" });
	readonly #list = el("div", { class: "log-turns", tabindex: 0 });
	#contents: LogList | null = null;
	#isLoading = false;
	#timer = 0;
	/** What the page began with, and what it knows by now, until the list has loaded. */
	#first: Known | null = null;
	#last: Known | null = null;
	readonly #said: Said[] = [];

	constructor(options: LogPanelOptions) {
		const { log } = options.words;
		this.#options = options;
		this.#list.setAttribute("role", "group");
		this.#list.setAttribute("aria-label", log.name);
		this.#toggle = el(
			"button",
			{ type: "button", class: "log-toggle", "aria-expanded": "false" },
			el("span", { class: "log-toggle-name" }, log.open),
			this.#latest,
		);
		this.#toggle.addEventListener("click", () => this.#flip());
		this.root = el(
			"section",
			{ class: "log", "aria-label": log.name },
			this.#toggle,
			el("h2", { class: "panel-title" }, log.name),
			this.#list,
		);
	}

	/**
	 * Adds new entries; returns the new lines to read aloud, oldest first, unless these have
	 * yet to load. The entries that a page begins with are not new.
	 */
	update(
		view: PlayingView | OverView,
		log: readonly LogEntry[],
	): readonly string[] {
		if (this.#contents) return this.#contents.update(view, log);
		if (this.#first === null) {
			// A tab that has been here before has its files.
			const isBack = log.length > 0;
			void whenSettled(isBack ? 0 : undefined).then(() => this.#fill());
			if (view.position.turn > 0) this.#list.setAttribute("aria-busy", "true");
		}
		this.#first ??= { view, log };
		this.#last = { view, log };
		return [];
	}

	/** Adds a chat phrase of a seat. */
	say(turn: number, seat: number, text: string): void {
		if (this.#contents) this.#contents.say(turn, seat, text);
		else this.#said.push([turn, seat, text]);
	}

	async #fill(): Promise<void> {
		if (this.#isLoading) return;
		this.#isLoading = true;
		const { words, lazy, onPoint, speak } = this.#options;
		const [{ LogList }, { events, story, notes }] = await lazy.load(
			() => import("../lazy/LogList.ts"),
		);
		const contents = new LogList(this.#list, this.#latest, {
			words: { ...words, tile: notes.tile, events, story },
			onStory: (text) => this.#tell(text),
			...{ onPoint, speak },
		});
		this.#contents = contents;
		this.#list.removeAttribute("aria-busy");
		if (this.#first === null || this.#last === null) return;
		contents.update(this.#first.view, this.#first.log);
		const lines = contents.update(this.#last.view, this.#last.log);
		for (const said of this.#said) contents.say(...said);
		if (lines.length > 0) speak(lines);
	}

	/** Shows a turn's line near the board, for a while. */
	#tell(text: string): void {
		this.told.textContent = text;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.hush(), TOLD_MS);
	}

	/** Takes the line away from the board. */
	hush(): void {
		this.told.textContent = "";
	}

	#flip(): void {
		void this.#fill();
		const isOpen = this.root.classList.toggle("open");
		this.#toggle.setAttribute("aria-expanded", String(isOpen));
		const name = this.#toggle.firstElementChild;
		const { open, close } = this.#options.words.log;
		if (name) name.textContent = isOpen ? close : open;
	}
}
