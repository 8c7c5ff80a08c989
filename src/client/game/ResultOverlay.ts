/** The result over the board, loaded when the game ends, and the button that shows it again. */
import type { OverView } from "../../match/view.ts";
import type { Seat } from "../../rules/position.ts";
import type { GameWords } from "../../words/en/game.ts";
import type { LazyWords } from "../../words/en/lazy.ts";
import { el } from "../ui/dom.ts";
import type { LazyLoader } from "./LazyLoader.ts";
import type { ResultPanel } from "./lazy/ResultPanel.ts";
import type { GameState } from "./state.ts";

export type ResultOverlayOptions = {
	readonly gameId: string;
	readonly words: GameWords;
	readonly lazy: LazyLoader;
	/** As in `GameSessionOptions`. */
	readonly readLog: (() => Promise<string | null>) | undefined;
	/** The container of the button that shows the result again. */
	readonly barRoot: HTMLElement;
	readonly speak: (text: string) => void;
};

export class ResultOverlay {
	readonly #root: HTMLElement;
	readonly #place: HTMLElement;
	readonly #options: ResultOverlayOptions;
	#panel: Promise<ResultPanel> | null = null;

	/** `place`: the board's container, which the result covers. */
	constructor(
		root: HTMLElement,
		place: HTMLElement,
		options: ResultOverlayOptions,
	) {
		this.#root = root;
		this.#place = place;
		this.#options = options;
	}

	show(view: OverView, state: GameState): void {
		this.#panel ??= this.#open(view, state);
		void this.#panel.then((panel) => panel.update(state));
	}

	async #open(view: OverView, { lands }: GameState): Promise<ResultPanel> {
		const { lazy, words, gameId, speak } = this.#options;
		const [{ ResultPanel }, laterWords] = await lazy.load(
			() => import("./lazy/ResultPanel.ts"),
			// The server's page, once reloaded, has the whole result, even without a script.
			"page",
		);
		const panel = new ResultPanel(view, lands, {
			...{ gameId, speak },
			words: { ...words, ...laterWords },
			onClose: () => this.#root.classList.remove("with-result"),
		});
		// An open menu or chat would lie over the result.
		for (const menu of this.#root.querySelectorAll("details"))
			menu.open = false;
		this.#root.classList.add("with-result", "ended");
		this.#place.append(panel.root);
		panel.root.focus({ preventScroll: true });
		this.#options.barRoot.append(this.#again(laterWords.result.title));
		void this.#tellOwnPart(panel, view.viewer, laterWords);
		return panel;
	}

	async #tellOwnPart(
		panel: ResultPanel,
		seat: Seat | null,
		{ ownPart: words }: LazyWords,
	): Promise<void> {
		if (seat === null) return;
		const { lazy, gameId, readLog } = this.#options;
		const part = await lazy.part(() => import("./lazy/ownPart.ts"));
		panel.tellOwnPart(await part.readOwnPart({ gameId, readLog, seat, words }));
	}

	#again(text: string): HTMLButtonElement {
		const again = el("button", { type: "button", class: "show-result" }, text);
		again.addEventListener("click", () =>
			this.#root.classList.add("with-result"),
		);
		return again;
	}
}
