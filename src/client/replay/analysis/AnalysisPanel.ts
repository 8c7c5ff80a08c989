/** The panel of the analysis: what is being done, the chances in the shown turn, and what was found. */

import { whyNotAnalysable } from "../../../analysis/analysable.ts";
import { boundsOf, type Chances } from "../../../analysis/ChanceTable.ts";
import type { Seat } from "../../../rules/position.ts";
import { turnNumber } from "../../../words/turnNumber.ts";
import { el, seatSign, setText } from "../../ui/dom.ts";
import { AnalysisRunner } from "./AnalysisRunner.ts";
import { ChanceChart } from "./ChanceChart.ts";
import { DecidedList } from "./DecidedList.ts";
import { type AnalysisOptions, whole } from "./panelParts.ts";
import { UnusedPanel } from "./UnusedPanel.ts";

export class AnalysisPanel {
	readonly root: HTMLElement;
	/** Null for a game that can't be analysed. */
	readonly chart: HTMLElement | null;
	readonly #options: AnalysisOptions;
	readonly #runner: AnalysisRunner;
	readonly #chart: ChanceChart;
	readonly #now = el("ul", { class: "chances-now" });
	readonly #work: HTMLElement;
	readonly #doing = el("p", { role: "status" });
	readonly #progress: HTMLProgressElement;
	readonly #stop: HTMLButtonElement;
	readonly #decided: DecidedList;
	readonly #unused: UnusedPanel;
	readonly #table = el("tbody");
	#frame = 0;
	/** What the list and the table show. */
	#shownNow: Chances | null = null;
	#tabled: readonly Chances[] = [];

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
		return [
			this.#work,
			this.#now,
			el("p", { class: "muted" }, words.about),
			this.#decided.root,
			this.#unused.root,
			el(
				"details",
				{},
				el("summary", {}, words.chart.table),
				el(
					"div",
					{ class: "chance-table", tabindex: 0, "data-rolls": true },
					el("table", {}, this.#columns(), this.#table),
				),
			),
		];
	}

	#columns(): HTMLElement {
		const { words, view } = this.#options;
		return el(
			"thead",
			{},
			el(
				"tr",
				{},
				...[words.chart.turn, ...view.seats.map(({ name }) => name)].map(
					(name) => el("th", { scope: "col" }, name),
				),
			),
		);
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
		this.#showTable();
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

	/** The chances in the shown turn, the greatest first. */
	#showNow(): void {
		const chances = this.#runner.found.chances[this.#frame];
		if (chances === undefined || chances === this.#shownNow) return;
		this.#shownNow = chances;
		const { view } = this.#options;
		const seats = view.seats
			.map((_, seat) => seat as Seat)
			.sort((a, b) => chances.means[b] - chances.means[a] || a - b);
		this.#now.replaceChildren(
			...seats.map((seat) => {
				const { low, high } = boundsOf(chances, seat);
				const line = el(
					"li",
					{ class: `seat-${seat}` },
					seatSign(seat),
					el("span", { class: "name" }, view.seats[seat].name),
					el("span", { class: "chance-bar" }),
					el("span", { class: "figure" }, `${whole(chances.means[seat])}%`),
				);
				line.style.setProperty("--chance", `${100 * chances.means[seat]}%`);
				line.style.setProperty("--low", `${100 * low}%`);
				line.style.setProperty("--high", `${100 * high}%`);
				return line;
			}),
		);
	}

	#showTable(): void {
		const { chart } = this.#options.words;
		const { chances } = this.#runner.found;
		if (chances === this.#tabled) return;
		this.#tabled = chances;
		this.#table.replaceChildren(
			...chances.map((row, turn) =>
				el(
					"tr",
					{},
					el("th", { scope: "row" }, String(turnNumber(turn))),
					...row.means.map((mean, seat) => {
						const { low, high } = boundsOf(row, seat);
						const text = chart.cell(whole(mean), whole(low), whole(high));
						return el("td", {}, text);
					}),
				),
			),
		);
	}
}
