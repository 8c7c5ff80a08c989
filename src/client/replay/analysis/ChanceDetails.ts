/** All chances as a table, for who opens it. */
import { boundsOf, type Chances } from "../../../analysis/ChanceTable.ts";
import type { Seat } from "../../../rules/position.ts";
import { signedName } from "../../../words/signedName.ts";
import { turnNumber } from "../../../words/turnNumber.ts";
import { el } from "../../ui/dom.ts";
import { type AnalysisOptions, whole } from "./panelParts.ts";

export class ChanceDetails {
	readonly root: HTMLDetailsElement;
	readonly #options: AnalysisOptions;
	readonly #rows = el("tbody");
	#chances: readonly Chances[] = [];
	#shown: readonly Chances[] = [];

	constructor(options: AnalysisOptions) {
		const { chart } = options.words;
		this.#options = options;
		this.root = el(
			"details",
			{},
			el("summary", {}, chart.table),
			el(
				"div",
				{ class: "chance-table", tabindex: 0, "data-rolls": true },
				el("table", {}, this.#columns(), this.#rows),
			),
		);
		this.root.addEventListener("toggle", () => this.#draw());
	}

	update(chances: readonly Chances[]): void {
		this.#chances = chances;
		this.#draw();
	}

	#columns(): HTMLElement {
		const { words, view } = this.#options;
		const names = [words.chart.turn, ...view.seats.map(signedName)];
		const cells = names.map((name) => el("th", { scope: "col" }, name));
		return el("thead", {}, el("tr", {}, ...cells));
	}

	#draw(): void {
		if (!this.root.open || this.#shown === this.#chances) return;
		this.#shown = this.#chances;
		this.#rows.replaceChildren(
			...this.#shown.map((row, turn) => this.#row(row, turn)),
		);
	}

	#row(row: Chances, turn: number): HTMLElement {
		const { chart } = this.#options.words;
		const cells = row.means.map((mean, seat) => {
			const { low, high } = boundsOf(row, seat as Seat);
			return el("td", {}, chart.cell(whole(mean), whole(low), whole(high)));
		});
		const head = el("th", { scope: "row" }, String(turnNumber(turn)));
		return el("tr", {}, head, ...cells);
	}
}
