/** Below the board of a game by correspondence: who has days off, what is kept, when one may leave, and the next turns. */
import type { LazyWords } from "../../../../words/en/lazy.ts";
import { momentsIn } from "../../../../words/moments.ts";
import { el, setText } from "../../../ui/dom.ts";
import type { PlayerActions } from "../../PlayerActions.ts";
import { type GameState, isPlaying } from "../../state.ts";
import { AheadMode } from "./AheadMode.ts";
import { DraftKeeper } from "./DraftKeeper.ts";
import {
	laterNotesOf,
	NOTHING,
	type SlowNotes,
	slowNotesOf,
} from "./slowNotes.ts";

export type SlowPanelOptions = {
	readonly gameId: string;
	readonly words: LazyWords["slow"];
	readonly actions: PlayerActions;
	/** Epoch ms on the server's clock. */
	readonly now: () => number;
};

export class SlowPanel {
	readonly root = el("div", { class: "slow" });
	readonly #options: SlowPanelOptions;
	readonly #lines = el("div", { class: "slow-lines", role: "status" });
	readonly #acts = el("div", { class: "slow-acts" });
	readonly #stepper = el("div", { class: "stepper", role: "group" });
	readonly #keeper: DraftKeeper;
	#mode: AheadMode | null = null;
	/** The present turn. */
	#present: GameState | null = null;
	#shown = "";

	constructor(options: SlowPanelOptions) {
		this.#options = options;
		const { actions, words } = options;
		const { keep, replan } = actions;
		this.#keeper = new DraftKeeper({ keep, replan });
		this.#stepper.setAttribute("aria-label", words.name);
		this.#stepper.hidden = true;
		this.root.append(this.#stepper, this.#lines, this.#acts);
	}

	update(state: GameState): void {
		const isAhead = state.ahead !== undefined;
		if (!isAhead) {
			this.#mode?.flush();
			this.#mode = null;
			this.#present = state;
			this.#keeper.follow(state);
		}
		document.getElementById("game")?.classList.toggle("ahead", isAhead);
		this.#showStepper();
		this.#show(state);
	}

	#show(state: GameState): void {
		const { words, now } = this.#options;
		const moments = momentsIn(document.documentElement.lang, now);
		const notes = slowNotesOf(state, { words, moments, now: now() });
		const shown = this.#mode
			? { ...NOTHING, lines: laterNotesOf(state, words) }
			: notes;
		const key = JSON.stringify(shown);
		if (key === this.#shown) return;
		this.#shown = key;
		this.#lines.replaceChildren(
			...shown.lines.map((line) => el("p", {}, line)),
		);
		if (shown.mayLeave && mayAskToNotify())
			this.#lines.lastElementChild?.append(" ", this.#notifyLink());
		this.#showActs(shown, state);
	}

	#showActs(notes: SlowNotes, state: GameState): void {
		const { isOnHoliday, open } = notes;
		const hadFocus = this.#acts.contains(document.activeElement);
		this.#acts.replaceChildren(
			...(isOnHoliday ? [this.#backForm()] : []),
			...(open === null ? [] : [this.#openButton(open)]),
		);
		if (hadFocus && state.ahead === undefined)
			this.#acts.querySelector("button")?.focus();
	}

	/** A form, so that the page is loaded anew once all games know. */
	#backForm(): HTMLElement {
		const { gameId, words } = this.#options;
		const form = el(
			"form",
			{ method: "post", action: "/account/holiday/end" },
			el("input", { type: "hidden", name: "back", value: `/game/${gameId}` }),
			el("button", { type: "submit", class: "play" }, words.back),
		);
		return form;
	}

	#notifyLink(): HTMLElement {
		const { tellMe } = this.#options.words;
		return el("a", { href: "/notifications" }, tellMe);
	}

	#openButton(text: string): HTMLButtonElement {
		const open = el("button", { type: "button", class: "next-turns" }, text);
		open.addEventListener("click", () => this.#open());
		return open;
	}

	#open(): void {
		const state = this.#present;
		if (state === null || !isPlaying(state)) return;
		this.#keeper.flush();
		const { words, now, actions } = this.#options;
		const { keep } = actions;
		this.#mode = new AheadMode(state, { words, now, keep });
		actions.lookAhead(this.#mode);
		this.#stepper.querySelector<HTMLElement>("button:enabled")?.focus();
	}

	/** The turn that is shown, and the ways to the turns before and after it. */
	#showStepper(): void {
		const mode = this.#mode;
		this.#stepper.hidden = mode === null;
		if (mode === null) return;
		const { words } = this.#options;
		const title = words.turn(mode.turn);
		if (this.#stepper.dataset.shown === title) return;
		this.#stepper.dataset.shown = title;
		const index = mode.turns.indexOf(mode.turn);
		const text = el("strong", {});
		setText(text, title);
		this.#stepper.replaceChildren(
			this.#step("‹", words.earlier, mode.turns[index - 1]),
			text,
			this.#step("›", words.later, mode.turns[index + 1]),
		);
	}

	#step(
		sign: string,
		label: string,
		turn: number | undefined,
	): HTMLButtonElement {
		const step = el("button", { type: "button" }, sign);
		step.setAttribute("aria-label", label);
		step.title = label;
		step.disabled = turn === undefined;
		step.addEventListener("click", () => {
			if (turn === undefined || this.#mode === null) return;
			this.#mode.flush();
			this.#mode.go(turn);
			this.#options.actions.lookAhead(this.#mode);
			this.#refocus(label);
		});
		return step;
	}

	/** The buttons were made anew. */
	#refocus(label: string): void {
		const buttons = [...this.#stepper.querySelectorAll("button")];
		const same = buttons.find((one) => one.title === label && !one.disabled);
		(same ?? buttons.find((one) => !one.disabled))?.focus();
	}
}

/** Whether this browser could tell the reader of a turn, and does not yet. */
function mayAskToNotify(): boolean {
	const hasPush = document.getElementById("game")?.dataset.push !== undefined;
	return (
		hasPush && "PushManager" in window && Notification.permission === "default"
	);
}
