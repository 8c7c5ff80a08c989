/**
 * Where the analysis is shown: a panel, and a chart beside that of the land. It opens with the press, before
 * the analysis has loaded, so that nothing moves when that comes.
 */
import { whyNotAnalysable } from "../../analysis/analysable.ts";
import type { GameLog } from "../../rules/replay.ts";
import { el } from "../ui/dom.ts";

export class AnalysisPlace {
	readonly #root: HTMLElement;
	#panel: HTMLElement;
	/** Null for a game that can't be analysed. */
	#chart: HTMLElement | null;
	#isOpen = false;

	/** `root`: the replay's page; `name`: what the button that opens the analysis says. */
	constructor(root: HTMLElement, log: GameLog, name: string) {
		this.#root = root;
		this.#panel = el(
			"section",
			{ class: "analysis", "aria-label": name },
			el("progress", { "aria-label": name }),
		);
		this.#chart =
			whyNotAnalysable(log) === null
				? el("div", { class: "chance-chart" })
				: null;
	}

	get isOpen(): boolean {
		return this.#isOpen;
	}

	open(): void {
		this.#isOpen = true;
		this.#button?.setAttribute("aria-pressed", "true");
		this.#root.classList.add("analysed");
		this.#root.append(this.#panel);
		if (this.#chart !== null)
			this.#root.querySelector(".chart-place")?.append(this.#chart);
	}

	/** The analysis has loaded. */
	fill(panel: HTMLElement, chart: HTMLElement | null): void {
		this.#panel.replaceWith(panel);
		this.#panel = panel;
		if (chart !== null) this.#chart?.replaceWith(chart);
		this.#chart = chart;
	}

	close(): void {
		this.#isOpen = false;
		this.#panel.remove();
		this.#chart?.remove();
		this.#root.classList.remove("analysed");
		this.#button?.setAttribute("aria-pressed", "false");
		this.#button?.focus();
	}

	/** The button that opens the analysis, and closes it. */
	get #button(): HTMLElement | null {
		return this.#root.querySelector(".analyse");
	}
}
