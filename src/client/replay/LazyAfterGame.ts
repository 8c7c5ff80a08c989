/** What a reader can do with a finished game, loaded when it is asked for. The place of the analysis opens at once. */
import type { OrderArrow } from "../board/model.ts";
import type { AfterGame, AfterGameOptions } from "./AfterGame.ts";
import { AnalysisPlace } from "./AnalysisPlace.ts";

export type LazyAfterGameOptions = Omit<AfterGameOptions, "place"> & {
	/** Playback is to stop. */
	readonly onAsk: () => void;
};

export class LazyAfterGame {
	readonly #options: LazyAfterGameOptions;
	readonly #place: AnalysisPlace;
	#loaded: AfterGame | null = null;

	constructor(options: LazyAfterGameOptions) {
		const { root, timeline, words } = options;
		this.#options = options;
		this.#place = new AnalysisPlace(root, timeline.log, words.replay.analyse);
	}

	/** The orders that are shown in a frame instead of those that were given; null: those. */
	plansAt(frame: number): readonly OrderArrow[] | null {
		return this.#loaded?.plansAt(frame) ?? null;
	}

	/** A frame is shown. */
	showTurn(frame: number): void {
		this.#loaded?.showTurn(frame);
	}

	/** Opens the analysis, or closes it. */
	async analyse(): Promise<void> {
		this.#options.onAsk();
		if (this.#place.isOpen) this.#place.close();
		else this.#place.open();
		await (await this.#load()).analyse();
	}

	async playOn(): Promise<void> {
		this.#options.onAsk();
		await (await this.#load()).playOn();
	}

	async #load(): Promise<AfterGame> {
		const { loader } = this.#options;
		const { AfterGame } = await loader.load(() => import("./AfterGame.ts"));
		this.#loaded ??= new AfterGame({ ...this.#options, place: this.#place });
		return this.#loaded;
	}
}
