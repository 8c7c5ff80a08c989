/** The log by turn, latest first: a line that tells the reader what a turn changed, and behind it one an event. */
import type { OverView, PlayingView } from "../../../match/view.ts";
import type { Seat } from "../../../rules/position.ts";
import type { GameWords } from "../../../words/en/game.ts";
import type { LazyWords } from "../../../words/en/lazy.ts";
import { eventText, type LoggedEvent } from "../../../words/eventText.ts";
import { eventNamesOf, type FactWords } from "../../shared/describe.ts";
import { isSingleStep } from "../../shared/isSingleStep.ts";
import { isHeadline, isLogged, isSpoken } from "../../shared/logRules.ts";
import { mergedEvents } from "../../shared/mergedEvents.ts";
import { playedOnMark } from "../../shared/playedOnMark.ts";
import { type PointAt, pointAt, pointAtTiles } from "../../shared/pointAt.ts";
import { storyText } from "../../shared/storyText.ts";
import {
	readerOf,
	type TurnStory,
	tilesOfStory,
	turnStoryOf,
} from "../../shared/turnStory.ts";
import { el } from "../../ui/dom.ts";
import type { LogEntry } from "../logEntries.ts";
import { turnFold } from "./turnFold.ts";

/** Maximum number of turns listed. */
const MAX_TURNS = 30;
/** Who takes a tile that they lost at most so many turns before takes it back. */
const TAKEN_BACK_WITHIN = 3;

export type LogListOptions = {
	readonly words: GameWords & Pick<LazyWords, "events" | "story"> & FactWords;
	readonly onPoint: PointAt;
	/** A turn, or several, in the line that tells them. */
	readonly onStory: (text: string) => void;
	/** Reads aloud. */
	readonly speak: (lines: readonly string[]) => void;
};

export class LogList {
	readonly #root: HTMLElement;
	readonly #latest: HTMLElement;
	readonly #options: LogListOptions;
	/** The log at the last update, and its listed entries. */
	#log: readonly LogEntry[] | null = null;
	readonly #listed = new WeakSet<LogEntry>();
	#view: PlayingView | OverView | null = null;
	/** The turns that the reader has not been told yet. */
	readonly #untold: { turn: number; events: readonly LoggedEvent[] }[] = [];
	/** The latest turn with a line. */
	#turn = -1;

	/** `latest`: shows the last news while the log is closed. */
	constructor(root: HTMLElement, latest: HTMLElement, options: LogListOptions) {
		this.#root = root;
		this.#latest = latest;
		this.#options = options;
		root.append(el("p", { class: "empty" }, options.words.log.empty));
		// Where the game begins, the log ends.
		root.append(...[playedOnMark()].filter((mark) => mark !== null));
		document.addEventListener("visibilitychange", () => {
			const lines = this.#tell();
			if (lines.length > 0) options.speak(lines);
		});
	}

	/** Adds new entries; returns the new lines to read aloud, oldest first. The first entries are not new. */
	update(
		view: PlayingView | OverView,
		log: readonly LogEntry[],
	): readonly string[] {
		const isNews = this.#log !== null;
		if (log === this.#log) return [];
		this.#log = log;
		this.#view = view;
		const fresh = log.filter((entry) => !this.#listed.has(entry));
		for (const entry of fresh) this.#listed.add(entry);
		const lines: string[] = [];
		for (const [turn, entries] of Map.groupBy(fresh, ({ turn }) => turn)) {
			const events = entries.map(({ event }) => event);
			const isPast = entries.some((entry) => entry.isPast);
			const whole = isTold(events, view) ? events.filter(isOfTurn) : [];
			const others = whole.length > 0 ? events.filter(isAside) : events;
			const said = this.#addLines(turn, others, view);
			if (whole.length > 0) this.#addTurn(turn, whole, view);
			if (isNews && !isPast) lines.push(...said);
			if (isNews && whole.length > 0)
				this.#untold.push({ turn, events: whole });
		}
		return [...lines, ...this.#tell()];
	}

	/** Adds a chat phrase of a seat. */
	say(turn: number, seat: number, text: string): void {
		this.#append(turn, el("li", { class: `said seat-${seat}` }, text), text);
	}

	/** Tells what the turns that nobody has seen yet have changed: one, or several while the page was hidden. */
	#tell(): string[] {
		const view = this.#view;
		if (view === null || document.visibilityState === "hidden") return [];
		const turns = this.#untold.splice(0);
		const [first, last] = [turns.at(0), turns.at(-1)];
		if (!first || !last) return [];
		const { words } = this.#options;
		const viewer = readerOf(view, first.turn);
		const events = turns.flatMap((turn) => turn.events);
		const before = this.#shortlyBefore(first.turn);
		const story = turnStoryOf(events, viewer, before);
		const text = this.#textOfStory(view, viewer, story);
		const whole =
			first.turn === last.turn
				? text
				: words.story.turns(first.turn, last.turn, text);
		this.#latest.textContent = whole;
		this.#options.onStory(whole);
		return [whole];
	}

	#shortlyBefore(turn: number): LoggedEvent[] {
		const isShortlyBefore = (entry: LogEntry) =>
			entry.turn < turn && entry.turn >= turn - TAKEN_BACK_WITHIN;
		return (this.#log ?? []).filter(isShortlyBefore).map(({ event }) => event);
	}

	#textOfStory(
		view: PlayingView | OverView,
		viewer: Seat | null,
		story: TurnStory,
	): string {
		const { words } = this.#options;
		const names = eventNamesOf(view, words);
		return storyText(story, { viewer }, names, words.story);
	}

	/** Adds a line an event; returns the lines that are to be read aloud. */
	#addLines(
		turn: number,
		events: readonly LoggedEvent[],
		view: PlayingView | OverView,
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

	/** Adds a whole turn: what concerns the reader in a line, and all events behind it, the reader's first. */
	#addTurn(
		turn: number,
		events: readonly LoggedEvent[],
		view: PlayingView | OverView,
	): void {
		const viewer = readerOf(view, turn);
		const story = turnStoryOf(events, viewer, this.#shortlyBefore(turn));
		const merged = mergedEvents(view.settings.ruleset, events);
		const isOwn = (event: LoggedEvent) => isSpoken(event, view);
		const sorted = [
			...merged.filter(isOwn),
			...merged.filter((event) => !isOwn(event)),
		];
		const lines = sorted.flatMap((event) => {
			const text = this.#textOf(view, event);
			return text === null ? [] : [this.#line(event, text)];
		});
		const fold = turnFold(this.#textOfStory(view, viewer, story), lines);
		pointAtTiles(fold, tilesOfStory(story), this.#options.onPoint);
		this.#sectionOf(turn).lastElementChild?.before(fold);
		this.#note(turn);
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
		this.#note(turn);
	}

	/** A turn has something new. */
	#note(turn: number): void {
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

/** Whether events are those of a whole turn that is told; a turn a second is not. */
function isTold(
	events: readonly LoggedEvent[],
	view: PlayingView | OverView,
): boolean {
	return !isSingleStep(view) && events.some(({ type }) => type === "turnBegan");
}

/** Whether an event came while players chose their starts, or is no event of the rules: it has a line of its own. */
function isAside(event: LoggedEvent): boolean {
	return (
		event.type === "resigned" ||
		event.type === "begunAgain" ||
		event.type === "entered" ||
		(event.type === "grew" && event.first)
	);
}

function isOfTurn(event: LoggedEvent): boolean {
	return !isAside(event);
}
