/** What a reader can do with a finished game besides watching it: analyse it, and play on from a turn. */
import type { Seat } from "../../rules/position.ts";
import type { AnalysisWords } from "../../words/en/analysis.ts";
import type { PlayOnWords } from "../../words/en/playOn.ts";
import type { ProofWords } from "../../words/en/proof.ts";
import type { OrderArrow } from "../board/model.ts";
import { addStyle } from "../net/addStyle.ts";
import type { Loader } from "../net/Loader.ts";
import { openDialog } from "../ui/openDialog.ts";
import type { AnalysisPlace } from "./AnalysisPlace.ts";
import type { AnalysisPanel } from "./analysis/AnalysisPanel.ts";
import { viewOf } from "./frames.ts";
import type { PageWords } from "./pageWords.ts";
import type { playOnDialog } from "./playOnDialog.ts";
import type { ReplayTimeline } from "./ReplayTimeline.ts";

/** What is loaded when a reader asks for it, or the page is idle, with its words. */
export type LaterParts = {
	readonly ownPart: () => Promise<typeof import("./ownPart.entry.ts")>;
	readonly proofWords: () => Promise<{ readonly proofWords: ProofWords }>;
	readonly analysis: () => Promise<{
		readonly AnalysisPanel: typeof AnalysisPanel;
		readonly analysisWords: AnalysisWords;
	}>;
	readonly playOn: () => Promise<{
		readonly playOnDialog: typeof playOnDialog;
		readonly playOnWords: PlayOnWords;
	}>;
};

export type AfterGameOptions = {
	readonly root: HTMLElement;
	readonly place: AnalysisPlace;
	readonly timeline: ReplayTimeline;
	/** The reader's seat; null for a reader who did not play. */
	readonly viewer: Seat | null;
	readonly words: PageWords;
	readonly loader: Loader;
	readonly later: LaterParts;
	readonly frame: () => number;
	readonly onTurn: (frame: number) => void;
	/** The orders to be shown in a turn have changed. */
	readonly onPlans: () => void;
};

type Compared = {
	readonly turn: number;
	readonly plans: readonly OrderArrow[];
};

export class AfterGame {
	readonly #options: AfterGameOptions;
	/** The address of the style sheet, which the page does not begin with. */
	readonly #style: string;
	#isStyled = false;
	#panel: Promise<AnalysisPanel> | null = null;
	/** While it is open. */
	#shown: AnalysisPanel | null = null;
	#compared: Compared | null = null;

	constructor(options: AfterGameOptions) {
		this.#options = options;
		this.#style = options.root.dataset.analysisStyle ?? "";
	}

	/** The orders that are shown in a frame instead of those that were given; null: those. */
	plansAt(frame: number): readonly OrderArrow[] | null {
		return this.#compared?.turn === frame ? this.#compared.plans : null;
	}

	/** A frame is shown. */
	showTurn(frame: number): void {
		this.#shown?.showTurn(frame);
	}

	/** The place of the analysis was opened, or closed. */
	async analyse(): Promise<void> {
		const { place, frame } = this.#options;
		if (!place.isOpen) return this.#end();
		this.#panel ??= this.#load();
		const panel = await this.#panel;
		if (!place.isOpen || this.#shown !== null) return;
		this.#shown = panel;
		place.fill(panel.root, panel.chart);
		panel.showTurn(frame());
		panel.begin();
		panel.root.querySelector("h2")?.focus();
	}

	async playOn(): Promise<void> {
		const { root, timeline, viewer, loader, later, onTurn } = this.#options;
		const part = await loader.load(async () => {
			await this.#addStyle();
			return await later.playOn();
		});
		const frame = this.#options.frame();
		const dialog = part.playOnDialog({
			...{ words: part.playOnWords, timeline, frame, seat: viewer, onTurn },
		});
		openDialog(root, dialog);
	}

	async #load(): Promise<AnalysisPanel> {
		const { loader, later, timeline, viewer, words } = this.#options;
		const { onPlans } = this.#options;
		const part = await loader.load(async () => {
			await this.#addStyle();
			return await later.analysis();
		});
		return new part.AnalysisPanel({
			words: part.analysisWords,
			shown: words,
			view: viewOf(timeline, timeline.last, viewer),
			log: timeline.log,
			eventsOf: (turn) => timeline.eventsOf(turn),
			onTurn: (turn) => this.#show(turn),
			onCompare: (compared) => {
				this.#compared = compared;
				if (compared === null) onPlans();
				else this.#show(compared.turn);
			},
			onClose: () => {
				this.#options.place.close();
				this.#end();
			},
		});
	}

	/** The analysis may be below the board, which is then out of sight. */
	#show(turn: number): void {
		const { root, onTurn } = this.#options;
		onTurn(turn);
		root.querySelector(".board")?.scrollIntoView({ block: "nearest" });
	}

	async #addStyle(): Promise<void> {
		if (this.#isStyled || this.#style === "") return;
		await addStyle(this.#style);
		this.#isStyled = true;
	}

	#end(): void {
		this.#shown?.end();
		this.#shown = null;
		this.#compared = null;
		this.#options.onPlans();
	}
}
