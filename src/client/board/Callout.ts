/** A small card beside a tile that says what the tile is and what an order would do there. */
import { el } from "../ui/dom.ts";
import type { CalloutText } from "./model.ts";

/** Pixels between a tile and its card, and between the card and the edge of the board's container. */
const AWAY = 6;
const EDGE = 4;

export class Callout {
	readonly root: HTMLElement;

	constructor(name: string) {
		this.root = el("div", { class: `callout ${name}`, "aria-hidden": "true" });
		this.root.hidden = true;
	}

	/** Shows a text beside a tile (its box in pixels within the container); null hides the card. */
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

	/** Places the card above or below a tile, inside the container. `place` and `tile` are in screen pixels. */
	put(place: DOMRect, tile: { x: number; y: number; radius: number }): void {
		if (this.root.hidden) return;
		const { offsetWidth: width, offsetHeight: height } = this.root;
		const x = tile.x - place.left - width / 2;
		const above = tile.y - place.top - tile.radius - AWAY - height;
		const below = tile.y - place.top + tile.radius + AWAY;
		const left = Math.min(place.width - width - EDGE, Math.max(EDGE, x));
		const top = above < EDGE ? below : above;
		this.root.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
	}
}
