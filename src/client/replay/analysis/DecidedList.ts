/** The turns that decided: each leads to its turn, and says what happened. */
import type { Swing } from "../../../analysis/swings.ts";
import { eventNamesOf } from "../../shared/describe.ts";
import { el, seatSign } from "../../ui/dom.ts";
import { hashOf } from "../turnLink.ts";
import { type AnalysisOptions, whole, whoOn } from "./panelParts.ts";
import { swingText } from "./swingText.ts";

export class DecidedList {
	readonly root: HTMLElement;
	readonly #options: AnalysisOptions;
	readonly #list = el("ol", { class: "decided" });
	#shown: readonly Swing[] | null = null;

	constructor(options: AnalysisOptions) {
		this.#options = options;
		this.root = el(
			"section",
			{ hidden: true },
			el("h3", {}, options.words.decided.title),
			this.#list,
		);
	}

	update(swings: readonly Swing[] | null): void {
		if (swings === this.#shown || swings === null) return;
		this.#shown = swings;
		this.root.hidden = false;
		const none = el("li", {}, this.#options.words.decided.none);
		this.#list.replaceChildren(
			...(swings.length === 0 ? [none] : swings.map((one) => this.#line(one))),
		);
	}

	#line(swing: Swing): HTMLLIElement {
		const { turn, seat, before, after } = swing;
		const { words, view, shown, log, eventsOf, onTurn } = this.#options;
		const { decided } = words;
		const names = eventNamesOf(view, shown);
		const link = el(
			"a",
			{ href: hashOf(turn, log.turns.length) },
			decided.turn(turn),
		);
		link.addEventListener("click", (event) => {
			event.preventDefault();
			onTurn(turn);
		});
		const { board } = log;
		return el(
			"li",
			{ class: `seat-${seat}` },
			el(
				"p",
				{ class: "swing" },
				link,
				seatSign(seat),
				el(
					"span",
					{ class: "figure" },
					decided.change(whoOn(view, seat), whole(before), whole(after)),
				),
			),
			el("p", {}, swingText(eventsOf(turn), swing, { board, names }, decided)),
		);
	}
}
