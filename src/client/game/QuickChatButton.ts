/** The button to say something, and what others say; the phrases are loaded when they are first needed. */
import type { View } from "../../match/view.ts";
import type { GameWords } from "../../words/en/game.ts";
import { el, svg } from "../ui/dom.ts";
import type { Later } from "./LazyLoader.ts";
import type { Talk } from "./lazy/QuickChat.ts";
import type { Wishes } from "./PlayerActions.ts";
import type { GameState, Said } from "./state.ts";

export type TalkingOptions = TalkingPlace & {
	readonly words: GameWords;
	readonly later: Later;
	readonly wishes: Wishes;
};

export type TalkingPlace = {
	/** Where a seat's name stands. */
	readonly anchorOf: (seat: number) => Element | null;
	/** Something was said, in words: for the log, and for those who listen. */
	readonly onSaid: (said: Said, text: string) => void;
};

export class Talking {
	readonly root: HTMLElement;
	readonly #options: TalkingOptions;
	readonly #button: HTMLButtonElement;
	#state: GameState;
	#talk: Promise<Talk> | null = null;
	#isLoading = false;

	constructor(state: GameState, options: TalkingOptions) {
		const { words } = options;
		this.#state = state;
		this.#options = options;
		this.#button = el(
			"button",
			{
				type: "button",
				class: "talk-button",
				title: words.talkButton,
				"aria-label": words.talkButton,
				"aria-expanded": "false",
			},
			speechBubble(),
		);
		this.#button.addEventListener("click", () => void this.#flip());
		this.root = el("div", { class: "talking" }, this.#button);
	}

	update(state: GameState): void {
		this.#state = state;
		this.#button.hidden = !canTalk(state.view);
		void this.#talk?.then((talk) => talk.update(state));
	}

	hear(said: Said): void {
		void this.#load().then((talk) => talk.hear(said));
	}

	end(): void {
		void this.#talk?.then((talk) => talk.end());
	}

	/** Whoever presses again while it is loaded wants it no less. */
	async #flip(): Promise<void> {
		if (this.#isLoading) return;
		this.#isLoading = true;
		const talk = await this.#load();
		this.#isLoading = false;
		talk.flip();
	}

	#load(): Promise<Talk> {
		this.#talk ??= this.#begin();
		return this.#talk;
	}

	async #begin(): Promise<Talk> {
		const { later, wishes, anchorOf, onSaid } = this.#options;
		const [{ Talk }, { talk: words }] = await later.load(
			() => import("./lazy/QuickChat.ts"),
		);
		const talk = new Talk(this.root, this.#button, {
			...{ words, wishes, anchorOf, onSaid },
		});
		talk.update(this.#state);
		return talk;
	}
}

/** Whoever has a seat may talk, if there is another person to hear it. */
function canTalk({ viewer, seats }: View): boolean {
	return (
		viewer !== null &&
		seats.some((seat, index) => seat?.bot === null && index !== viewer)
	);
}

function speechBubble(): SVGSVGElement {
	return svg(
		"svg",
		{ viewBox: "0 0 24 24", "aria-hidden": "true" },
		svg("path", { d: "M4 5h16v11h-9l-5 4v-4H4z" }),
	);
}
