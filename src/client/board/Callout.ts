/** A small card beside a tile that says what the tile is and what an order would do there. */
import { el } from "../ui/dom.ts";
import type { CalloutText } from "./model.ts";

/** Pixels between a tile and its card, and between the card and the edge of the board's container. */
const AWAY = 6;
const EDGE = 4;

/** In a narrower container, in pixels, a card would hide what lies around its tile. */
const NARROW = 500;

export class Callout {
	readonly root: HTMLElement;
	readonly #keepsAway: boolean;

	/** `keepsAway`: in a narrow container, the card is at the edge that is farther from the tile. */
	constructor(name: string, keepsAway = false) {
		this.#keepsAway = keepsAway;
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

	/** Places the card above or below a tile or, if it keeps away, at an edge; inside the container. `place` and `tile` are in screen pixels. */
	put(place: DOMRect, tile: { x: number; y: number; radius: number }): void {
		if (this.root.hidden) return;
		const { offsetWidth: width, offsetHeight: height } = this.root;
		const x = tile.x - place.left - width / 2;
		const y = tile.y - place.top;
		const isAway = this.#keepsAway && place.width < NARROW;
		const left = Math.min(place.width - width - EDGE, Math.max(EDGE, x));
		const top = isAway
			? topAway(y, place.height, height)
			: topBeside(y, tile.radius, height);
		this.root.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
	}
}

/** Above the tile or, if there is no room, below it. */
function topBeside(y: number, radius: number, height: number): number {
	const above = y - radius - AWAY - height;
	return above < EDGE ? y + radius + AWAY : above;
}

/** At the edge that is farther from the tile. */
function topAway(y: number, placeHeight: number, height: number): number {
	return y > placeHeight / 2 ? EDGE : placeHeight - height - EDGE;
}
