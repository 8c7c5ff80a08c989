/** A small card beside a tile that says what the tile is and what an order would do there. */
import { el } from "../ui/dom.ts";
import { type CardPlace, cardPlace } from "./cardPlace.ts";
import type { CalloutText } from "./model.ts";

export class Callout {
	readonly root: HTMLElement;

	constructor(name: string) {
		this.root = el("div", { class: `callout ${name}`, "aria-hidden": "true" });
		this.root.hidden = true;
	}

	/** Shows a text; null hides the card. */
	show(text: CalloutText | null): void {
		this.root.hidden = text === null;
		if (text === null) return;
		const { title, strength, lines, action, canAct, hint, seat } = text;
		this.root.classList.toggle("cannot", !canAct);
		this.root.replaceChildren(
			el(
				"div",
				{ class: "callout-head" },
				el("strong", {}, title),
				strength ? el("span", { class: "figure" }, strength) : null,
			),
			...lines.map((line, i) =>
				el(
					"div",
					{ class: i === 0 && seat !== null ? `owner seat-${seat}` : "fact" },
					line,
				),
			),
			...(action ? [el("div", { class: "action" }, action)] : []),
			...(hint ? [el("div", { class: "hint" }, hint)] : []),
		);
	}

	/** Places the card; see `cardPlace`. */
	put(place: Omit<CardPlace, "card">): void {
		const { offsetWidth: width, offsetHeight: height } = this.root;
		const { left, top } = cardPlace({ ...place, card: { width, height } });
		this.root.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
	}
}
