/** The players by rank: sign, name, level, land, share, and how their land went. */
import type { OverView, PlayingView } from "../../match/view.ts";
import { rankAll } from "../../rules/ending.ts";
import { tileCount } from "../../rules/hex.ts";
import { landOf, type Seat } from "../../rules/position.ts";
import type { GameWords } from "../../words/game/en.ts";
import { el, seatSign, setText } from "../dom.ts";
import type { Lands } from "../state.ts";
import { isGuarded } from "../telling.ts";
import { SparkLine } from "./sparkLine.ts";

type Row = {
	readonly root: HTMLLIElement;
	readonly level: HTMLElement;
	readonly land: HTMLElement;
	readonly share: HTMLElement;
	readonly note: HTMLElement;
	readonly spark: SparkLine;
};

export class SeatsPanel {
	readonly root: HTMLElement;
	readonly #words: GameWords;
	readonly #list = el("ol", { class: "seat-list", tabindex: 0 });
	readonly #rows: Row[];
	#order = "";

	constructor(view: PlayingView | OverView, words: GameWords) {
		this.#words = words;
		this.#rows = view.seats.map((_, seat) => makeRow(view, seat, words));
		this.#list.setAttribute("aria-label", words.seats.name);
		this.root = el(
			"section",
			{ class: "seats", "aria-label": words.seats.name },
			el("h2", { class: "panel-title" }, words.seats.name),
			this.#list,
		);
	}

	/** `at`: ms on the game's clock. */
	update(
		view: PlayingView | OverView,
		lands: readonly Lands[],
		at: number,
	): void {
		const ranked = rankAll(view.position);
		const order = ranked.join(" ");
		if (order !== this.#order) {
			this.#order = order;
			this.#list.append(...ranked.map((seat) => this.#rows[seat].root));
		}
		for (const seat of ranked) this.#updateRow(view, seat, lands, at);
	}

	/** Draws the eye to a seat whose level has changed. */
	pulse(seat: number): void {
		this.#rows[seat].root.animate(
			[{ opacity: 0.3 }, { opacity: 1 }, { opacity: 0.5 }, { opacity: 1 }],
			{ duration: 700 },
		);
	}

	#updateRow(
		view: PlayingView | OverView,
		seat: Seat,
		lands: readonly Lands[],
		at: number,
	): void {
		const row = this.#rows[seat];
		const { position } = view;
		const state = position.seats[seat];
		const land = landOf(position, seat);
		const isAlive = state.type === "alive";
		row.root.classList.toggle("gone", state.type === "dead");
		const { seats } = this.#words;
		setText(row.level, isAlive ? seats.levelShort(state.level) : "");
		row.level.title = isAlive ? seats.level(state.level) : "";
		setText(row.land, isAlive ? seats.land(land) : "");
		const share = this.#words.percent(land / tileCount(position.board));
		setText(row.share, isAlive ? share : "");
		setText(row.note, this.#noteOn(view, seat, at));
		row.spark.update(lands, seat);
	}

	#noteOn(view: PlayingView | OverView, seat: Seat, at: number): string {
		const { seats } = this.#words;
		const state = view.position.seats[seat];
		const notes: string[] = [];
		if (state.type === "dead") notes.push(seats.dead);
		if (state.type === "absent") notes.push(seats.absent);
		if (view.seats[seat].hasResigned) notes.push(seats.resigned);
		if (view.type === "playing" && isGuarded(view, seat, at))
			notes.push(seats.protected);
		if (view.seats[seat].isReady) notes.push(seats.ready);
		return notes.join(", ");
	}
}

function makeRow(
	{ seats, viewer }: PlayingView | OverView,
	seat: number,
	words: GameWords,
): Row {
	const { name, bot } = seats[seat];
	const isYou = seat === viewer;
	const tag = isYou ? words.seats.you : bot !== null ? words.seats.bot : null;
	const row = {
		level: el("span", { class: "level" }),
		land: el("span", { class: "land figure" }),
		share: el("span", { class: "share figure" }),
		note: el("span", { class: "note" }),
		spark: new SparkLine(),
	};
	const root = el(
		"li",
		{ class: `seat seat-${seat}${isYou ? " you" : ""}` },
		seatSign(seat),
		el("span", { class: "name", title: name }, name),
		row.share,
		el(
			"span",
			{ class: "facts" },
			tag === null ? null : el("span", { class: "tag" }, tag),
			row.level,
			row.land,
			row.note,
		),
		row.spark.root,
	);
	return { ...row, root };
}
