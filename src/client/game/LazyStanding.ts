/** How the game stands, in words and as bars: loaded once the page has settled. */
import type { OverView, PlayingView } from "../../match/view.ts";
import type { LandHistory } from "../../rules/landHistory.ts";
import { whenSettled } from "../net/preload.ts";
import type { StandingBars } from "../shared/StandingBars.ts";
import type { LazyLoader } from "./LazyLoader.ts";

export type LazyStandingOptions = {
	readonly lazy: LazyLoader;
	readonly rowOf: (seat: number) => Element | null;
	/** Shows the standing in words. */
	readonly onText: (text: string) => void;
};

export class LazyStanding {
	readonly #options: LazyStandingOptions;
	#latest: [PlayingView | OverView, LandHistory] | null = null;
	#bars: StandingBars | null = null;

	constructor(options: LazyStandingOptions) {
		this.#options = options;
		void whenSettled().then(() => this.#load());
	}

	update(view: PlayingView | OverView, lands: LandHistory): void {
		this.#latest = [view, lands];
		if (this.#bars === null) return;
		const isOver = view.type === "over";
		const text = this.#bars.update(view, { lands, isOver });
		this.#options.onText(isOver ? "" : text);
	}

	async #load(): Promise<void> {
		const { lazy, rowOf } = this.#options;
		const [{ StandingBars }, words] = await lazy.load(
			() => import("../shared/StandingBars.ts"),
		);
		this.#bars = new StandingBars(words.standing, rowOf);
		if (this.#latest) this.update(...this.#latest);
	}
}
