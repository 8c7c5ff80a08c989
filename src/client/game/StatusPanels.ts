/** Shows the current status everywhere: above, over and below the board, in the window's title, and to screen readers. */
import type { OverView, PlayingView } from "../../match/view.ts";
import type { GameWords } from "../../words/en/game.ts";
import { whenSettled } from "../net/preload.ts";
import { isSingleStep } from "../shared/isSingleStep.ts";
import { el } from "../ui/dom.ts";
import { Announcer } from "./Announcer.ts";
import type { LazyLoader } from "./LazyLoader.ts";
import type { AsidePanel } from "./lazy/AsidePanel.ts";
import type { PlayerActions } from "./PlayerActions.ts";
import { Notices } from "./panels/Notices.ts";
import { TopLine } from "./panels/TopLine.ts";
import type { GameState } from "./state.ts";
import {
	isByCorrespondence,
	mayGiveUp,
	type Status,
	topLineOf,
} from "./status.ts";

export type StatusPanelsOptions = {
	readonly gameId: string;
	readonly words: GameWords;
	readonly lazy: LazyLoader;
	/** Epoch ms on the server's clock. */
	readonly now: () => number;
	readonly actions: PlayerActions;
	/** Buttons at the end of the top line. */
	readonly tools: readonly HTMLElement[];
	/** The reader takes the seat back from a bot. */
	readonly onBack: () => void;
	/** Ends the running animation. */
	readonly skip: () => void;
};

type StatusNews = {
	readonly status: Status;
	readonly told: number;
	readonly lines: readonly string[];
};

export class StatusPanels {
	readonly top: TopLine;
	readonly notices: Notices;
	/** The place of the aside panel. */
	readonly aside = el("div", { class: "aside-place" });
	readonly announcer: Announcer;
	readonly #words: GameWords;
	readonly #options: StatusPanelsOptions;
	#panel: AsidePanel | null = null;
	#isLoading = false;
	#shown: {
		state: GameState;
		view: PlayingView | OverView;
		status: Status;
	} | null = null;

	constructor(options: StatusPanelsOptions) {
		const { words, now, tools, onBack } = options;
		this.#options = options;
		this.#words = words;
		this.top = new TopLine(words, tools, now);
		this.notices = new Notices(words, onBack);
		this.announcer = new Announcer(words);
	}

	/** `told`: the turn that is told; `lines`: what has happened, in words, oldest first. */
	update(
		state: GameState,
		view: PlayingView | OverView,
		{ status, told, lines }: StatusNews,
	): void {
		this.#shown = { state, view, status };
		this.top.update(topLineOf(state, view, { status, told }, this.#words));
		this.notices.showHeld(status === "held");
		this.announcer.announce({
			...{ status, turn: told, lines },
			isSingleStep: isSingleStep(view),
		});
		// What comes there once it has loaded moves nothing.
		this.aside.classList.toggle(
			"slow-place",
			isByCorrespondence(view) && mayGiveUp(view),
		);
		this.#showAside();
	}

	end(): void {
		this.top.end();
	}

	#showAside(): void {
		if (this.#shown === null) return;
		if (this.#panel) this.#panel.update(this.#shown);
		else void this.#loadAside();
	}

	async #loadAside(): Promise<void> {
		if (this.#isLoading) return;
		this.#isLoading = true;
		const { lazy, actions, gameId, now, skip } = this.#options;
		await whenSettled();
		const [{ AsidePanel }, words] = await lazy.load(
			() => import("./lazy/AsidePanel.ts"),
		);
		this.#panel = new AsidePanel({
			...{ gameId, words, lazy, now, actions, skip },
		});
		this.aside.append(this.#panel.root);
		this.#showAside();
	}
}
