/** The chances in the shown turn, the greatest first; until they are known, the players as they came in. */
import { boundsOf, type Chances } from "../../../analysis/ChanceTable.ts";
import type { OverView } from "../../../match/view.ts";
import type { Seat } from "../../../rules/position.ts";
import { signedName } from "../../../words/signedName.ts";
import { el, seatSign } from "../../ui/dom.ts";
import { whole } from "./panelParts.ts";

export class ChancesNow {
	readonly root = el("ul", { class: "chances-now" });
	readonly #view: OverView;
	#shown: Chances | null = null;

	constructor(view: OverView) {
		this.#view = view;
		const lines = view.standings.map((seat) => this.#line(seat, null));
		this.root.append(...lines);
	}

	/** `chances`: undefined as long as they are not known. */
	update(chances: Chances | undefined): void {
		if (chances === undefined || chances === this.#shown) return;
		this.#shown = chances;
		const seats = this.#view.seats
			.map((_, seat) => seat as Seat)
			.sort((a, b) => chances.means[b] - chances.means[a] || a - b);
		const lines = seats.map((seat) => this.#line(seat, chances));
		this.root.replaceChildren(...lines);
	}

	#line(seat: Seat, chances: Chances | null): HTMLElement {
		const mean = chances?.means[seat] ?? 0;
		const { low, high } = chances ? boundsOf(chances, seat) : NONE;
		const line = el(
			"li",
			{ class: `seat-${seat}` },
			seatSign(seat),
			el("span", { class: "name" }, signedName(this.#view.seats[seat])),
			el("span", { class: "chance-bar" }),
			el("span", { class: "figure" }, chances && `${whole(mean)}%`),
		);
		line.style.setProperty("--chance", `${100 * mean}%`);
		line.style.setProperty("--low", `${100 * low}%`);
		line.style.setProperty("--high", `${100 * high}%`);
		return line;
	}
}

const NONE = { low: 0, high: 0 };
