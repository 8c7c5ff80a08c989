/** Who plays, by rank: the list that the server wrote, brought up to date. */
import type { View } from "../../match/view.ts";
import { rankAll } from "../../rules/ending.ts";
import { landOf, pointsOf, type Seat } from "../../rules/position.ts";
import { signedName } from "../../words/signedName.ts";
import { el, seatSign, setText } from "../ui/dom.ts";
import type { EmbedWords } from "./embedWords.ts";

type Row = {
	readonly root: HTMLElement;
	readonly name: HTMLElement;
	/** What the seat has, in words and as a mere number, where there is no room. */
	readonly has: HTMLElement;
	readonly figure: HTMLElement;
};

export class Ranks {
	readonly #list: Element | null;
	readonly #words: EmbedWords;
	/** The name of a seat that nobody has taken. */
	readonly #empty: string;
	/** By seat. */
	readonly #rows: Row[] = [];
	#order = "";

	/** `root`: the page's content. */
	constructor(root: HTMLElement, words: EmbedWords) {
		this.#list = root.querySelector(".ranks");
		this.#words = words;
		this.#empty = root.dataset.empty ?? "";
	}

	update(view: View): void {
		const order = rankedIn(view);
		for (const seat of order) this.#updateRow(view, seat);
		const key = order.join(" ");
		if (key === this.#order) return;
		this.#order = key;
		this.#list?.replaceChildren(...order.map((seat) => this.#rowOf(seat).root));
	}

	#updateRow(view: View, seat: Seat): void {
		const { name, has, figure } = this.#rowOf(seat);
		const player = view.seats[seat];
		setText(name, player ? signedName(player) : this.#empty);
		if (view.type === "lobby") return;
		const { position } = view;
		const { points, land } = this.#words.seats;
		const count = position.points
			? pointsOf(position, seat)
			: landOf(position, seat);
		setText(has, position.points ? points(count) : land(count));
		setText(figure, this.#words.number(count));
	}

	#rowOf(seat: Seat): Row {
		this.#rows[seat] ??= makeRow(seat);
		return this.#rows[seat];
	}
}

function makeRow(seat: Seat): Row {
	const name = el("span", { class: "name" });
	const has = el("span", { class: "has" });
	const figure = el("span", { class: "figure", "aria-hidden": "true" });
	const shown = [seatSign(seat), name, has, figure];
	const root = el("li", { class: `seat-${seat}` }, ...shown);
	return { root, name, has, figure };
}

function rankedIn(view: View): readonly Seat[] {
	return view.type === "lobby"
		? [...view.seats.keys()].map((seat) => seat as Seat)
		: rankAll(view.position);
}
