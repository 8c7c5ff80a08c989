/** Tells the reader's ears and hand what happens, and the tab's icon that it is the reader's turn. */
import type { Event } from "../../../rules/event.ts";
import { isTown } from "../../../rules/terrain.ts";
import type { LazyWords } from "../../../words/en/lazy.ts";
import { isSingleStep } from "../../shared/isSingleStep.ts";
import { preferences } from "../../shared/preferences.ts";
import { showWaitingCount } from "../../ui/waitingCount.ts";
import { boardViewOf, type GameState } from "../state.ts";
import type { Status } from "../status.ts";
import { askNoMore, askSound } from "./askSound.ts";
import { hasPressed, type Signal, Sounds } from "./Sounds.ts";

/** The statuses in which the others wait for the reader. */
const YOURS: ReadonlySet<Status> = new Set([
	"chooseStart",
	"giveOrders",
	"allPlanned",
]);

/** Vibrations in ms: on, off, on and so on. */
const VIBRATIONS: Partial<Record<Signal, readonly number[]>> = {
	yourTurn: [60],
	lost: [25, 50, 25],
};

/** Of a turn that is not played out, the first of these that it has is heard. */
const BY_WEIGHT: readonly Signal[] = ["town", "lost", "won"];

export type SignalsOptions = {
	readonly words: LazyWords["preferences"];
	/** Where the page asks whether it may sound. */
	readonly place: HTMLElement;
	/** The question was answered, and its buttons are gone. */
	readonly onAsked: () => void;
};

export class Signals {
	readonly #options: SignalsOptions;
	readonly #sounds = new Sounds();
	#state: GameState;
	#status: Status;
	/** The turn for which the reader was called. */
	#called: number;
	#isMarked = false;

	/** `state`: what the reader sees already. */
	constructor(state: GameState, status: Status, options: SignalsOptions) {
		this.#options = options;
		this.#state = state;
		this.#status = status;
		this.#called = turnOf(state);
		document.addEventListener("visibilitychange", () => this.#mark());
	}

	update(state: GameState, status: Status): void {
		// A turn that is planned in advance calls nobody.
		if (state.ahead) return;
		const before = this.#state;
		const isOver = status === "over" && this.#status !== "over";
		const turn = turnOf(state);
		this.#state = state;
		this.#status = status;
		if (isOver) {
			this.#send("end");
			askNoMore(this.#options.place);
		} else if (YOURS.has(status) && turn > this.#called) {
			this.#called = turn;
			if (!isSingleStep(state.view)) this.#callReader();
		} else if (state.drafts.length > before.drafts.length)
			this.#send("drafted");
		this.#mark();
	}

	/** An event is shown. */
	hear(event: Event): void {
		const signal = this.#signalOf(event);
		if (signal !== null) this.#send(signal);
	}

	/** A turn's events are not shown one by one. */
	hearAll(events: readonly Event[]): void {
		const heard = new Set(events.map((event) => this.#signalOf(event)));
		const signal = BY_WEIGHT.find((one) => heard.has(one));
		if (signal !== undefined) this.#send(signal);
	}

	/** Lets the reader hear how loud it is. */
	sample(): void {
		this.#sounds.play("yourTurn");
	}

	#signalOf(event: Event): Signal | null {
		const { view } = this.#state;
		const { viewer } = view;
		if (viewer === null) return null;
		switch (event.type) {
			case "grew":
			case "captured":
			case "conquered":
				if (event.seat !== viewer) return null;
				return isTown(view.settings.board, event.tile) ? "town" : "won";
			case "tileLost":
				return event.seat === viewer ? "lost" : null;
			default:
				return null;
		}
	}

	#callReader(): void {
		this.#send("yourTurn");
		const { words, place, onAsked } = this.#options;
		askSound(place, words, () => {
			this.#sounds.play("yourTurn");
			onAsked();
		});
	}

	#send(signal: Signal): void {
		// Behind another page only a call is worth a sound.
		if (document.hidden && signal !== "yourTurn" && signal !== "end") return;
		this.#sounds.play(signal);
		const pattern = VIBRATIONS[signal];
		if (pattern && preferences().vibration && hasPressed())
			navigator.vibrate?.([...pattern]);
	}

	/** Marks the tab of a hidden page while the others wait for the reader. */
	#mark(): void {
		if (document.hidden && YOURS.has(this.#status)) {
			this.#isMarked = true;
			showWaitingCount(1);
		} else if (this.#isMarked) {
			this.#isMarked = false;
			showWaitingCount(0);
		}
	}
}

function turnOf(state: GameState): number {
	return boardViewOf(state)?.position.turn ?? -1;
}
