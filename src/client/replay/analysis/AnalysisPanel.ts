/** The panel of the analysis: what is being done, the chances in the shown turn, and what was found. */

import { whyNotAnalysable } from "../../../analysis/analysable.ts";
import { el, setText } from "../../ui/dom.ts";
import { AnalysisRunner } from "./AnalysisRunner.ts";
import { ChanceChart } from "./ChanceChart.ts";
import { ChanceDetails } from "./ChanceDetails.ts";
import { ChancesNow } from "./ChancesNow.ts";
import { DecidedList } from "./DecidedList.ts";
import type { AnalysisOptions } from "./panelParts.ts";
import { UnusedPanel } from "./UnusedPanel.ts";

export class AnalysisPanel {
	readonly root: HTMLElement;
	/** Null for a game that can't be analysed. */
	readonly chart: HTMLElement | null;
	readonly #options: AnalysisOptions;
	readonly #runner: AnalysisRunner;
	readonly #chart: ChanceChart;
	readonly #now: ChancesNow;
	readonly #details: ChanceDetails;
	readonly #work: HTMLElement;
	readonly #doing = el("p", { role: "status" });
	readonly #progress: HTMLProgressElement;
	readonly #stop: HTMLButtonElement;
	readonly #decided: DecidedList;
	readonly #unused: UnusedPanel;
	#frame = 0;

	constructor(options: AnalysisOptions) {
		const { words, log } = options;
		const why = whyNotAnalysable(log);
		this.#options = options;
		this.#runner = new AnalysisRunner(log, () => this.#update());
		this.#chart = new ChanceChart({
			name: words.chart.name,
			onScrub: options.onTurn,
		});
		this.chart = why === null ? this.#chart.root : null;
		this.#progress = el("progress", { max: 1, "aria-label": words.title });
		this.#stop = el("button", { type: "button" }, words.stop);
		this.#stop.addEventListener("click", () => this.#stopOrGoOn());
		this.#work = el(
			"div",
			{ class: "work" },
			this.#doing,
			this.#progress,
			this.#stop,
		);
		this.#now = new ChancesNow(options.view);
		this.#details = new ChanceDetails(options);
		this.#decided = new DecidedList(options);
		this.#unused = new UnusedPanel(options, {
			onFind: (seat) => this.#runner.find(seat),
			onChange: () => this.#update(),
		});
		this.root = el(
			"section",
			{ class: "analysis", "aria-label": words.title },
			this.#heading(),
			...(why === null ? this.#content() : [el("p", {}, words.why[why])]),
		);
	}

	/** Begins, unless all is known. */
	begin(): void {
		if (this.chart === null) return;
		this.#runner.find(this.#options.view.viewer);
		this.#update();
	}

	/** A turn is shown. */
	showTurn(frame: number): void {
		this.#frame = frame;
		this.#chart.mark(frame, this.#options.log.turns.length);
		this.#showNow();
	}

	end(): void {
		this.#runner.stop();
	}

	#heading(): HTMLElement {
		const { words, onClose } = this.#options;
		const close = el(
			"button",
			{ type: "button", class: "close", "aria-label": words.close },
			"×",
		);
		close.addEventListener("click", onClose);
		return el(
			"header",
			{},
			el("h2", { class: "panel-title", tabindex: -1 }, words.title),
			close,
		);
	}

	#content(): HTMLElement[] {
		const { words } = this.#options;
		// Whatever is found later comes last, so that it moves nothing.
		return [
			this.#now.root,
			el("p", { class: "muted" }, words.about),
			this.#details.root,
			this.#decided.root,
			this.#unused.root,
			this.#work,
		];
	}

	#stopOrGoOn(): void {
		if (this.#runner.state.type === "running") this.#runner.stop();
		else this.#runner.find(this.#unused.seat);
	}

	#update(): void {
		const { found, state } = this.#runner;
		this.#showWork();
		this.#chart.show(found.chances);
		this.#chart.mark(this.#frame, this.#options.log.turns.length);
		this.#showNow();
		this.#decided.update(found.swings);
		this.#unused.update(found, state);
		this.#unused.root.hidden = found.swings === null;
		this.#details.update(found.chances);
	}

	#showWork(): void {
		const { words } = this.#options;
		const { state } = this.#runner;
		const isRunning = state.type === "running";
		this.#work.hidden = state.type === "idle";
		this.#progress.hidden = !isRunning;
		if (isRunning) this.#progress.value = state.share;
		this.#stop.hidden = state.type === "failed";
		setText(this.#stop, isRunning ? words.stop : words.goOn);
		const said = {
			idle: "",
			stopped: words.stopped,
			failed: words.failed,
		};
		setText(
			this.#doing,
			isRunning ? words.doing[state.part] : said[state.type],
		);
	}

	#showNow(): void {
		this.#now.update(this.#runner.found.chances[this.#frame]);
	}
}
