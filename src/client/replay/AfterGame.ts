/** What a reader can do with a finished game besides watching it: analyse it, and play on from a turn. */
import type { Seat } from "../../rules/position.ts";
import type { AnalysisWords } from "../../words/en/analysis.ts";
import type { PlayOnWords } from "../../words/en/playOn.ts";
import type { ProofWords } from "../../words/en/proof.ts";
import type { OrderArrow } from "../board/model.ts";
import { addStyle } from "../net/addStyle.ts";
import type { Loader } from "../net/Loader.ts";
import { openDialog } from "../ui/openDialog.ts";
import type { AnalysisPanel } from "./analysis/AnalysisPanel.ts";
import { viewOf } from "./frames.ts";
import type { ProofPanel } from "./ProofPanel.ts";
import type { PageWords } from "./pageWords.ts";
import type { playOnDialog } from "./playOnDialog.ts";
import type { ReplayTimeline } from "./ReplayTimeline.ts";

/** What is loaded when a reader asks for it, or the page is idle, with its words. */
export type LaterParts = {
	readonly proof: () => Promise<{
		readonly ProofPanel: typeof ProofPanel;
		readonly proofWords: ProofWords;
	}>;
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
	#panel: AnalysisPanel | null = null;
	#isOpen = false;
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
		if (this.#isOpen) this.#panel?.showTurn(frame);
	}

	/** Opens the analysis, or closes it. */
	async analyse(): Promise<void> {
		if (this.#isOpen) return this.#close();
		this.#isOpen = true;
		this.#press(true);
		this.#panel ??= await this.#load();
		if (!this.#isOpen) return;
		const { root, frame } = this.#options;
		const { root: panel, chart } = this.#panel;
		root.classList.add("analysed");
		root.append(panel);
		if (chart !== null) root.querySelector(".chart-place")?.append(chart);
		this.#panel.showTurn(frame());
		this.#panel.begin();
		panel.querySelector("h2")?.focus();
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
		const { onTurn, onPlans } = this.#options;
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
			onTurn,
			onCompare: (compared) => {
				this.#compared = compared;
				if (compared === null) onPlans();
				else onTurn(compared.turn);
			},
			onClose: () => this.#close(),
		});
	}

	async #addStyle(): Promise<void> {
		if (this.#isStyled || this.#style === "") return;
		await addStyle(this.#style);
		this.#isStyled = true;
	}

	/** The button that opens the analysis, and closes it. */
	#press(isPressed: boolean): void {
		const { root } = this.#options;
		const button = root.querySelector<HTMLElement>(".analyse");
		button?.setAttribute("aria-pressed", String(isPressed));
		if (!isPressed) button?.focus();
	}

	#close(): void {
		this.#isOpen = false;
		this.#panel?.end();
		this.#panel?.root.remove();
		this.#panel?.chart?.remove();
		this.#options.root.classList.remove("analysed");
		this.#compared = null;
		this.#options.onPlans();
		this.#press(false);
	}
}
