/** The players by rank: sign, name, level, points or share, and land. */
import type { OverView, PlayingView } from "../../match/view.ts";
import type { Presence } from "../../protocol/fromServer.ts";
import { rankAll } from "../../rules/ending.ts";
import {
	landOf,
	pointsOf,
	type Seat,
	townsHeld,
} from "../../rules/position.ts";
import { givesPoints, scoreOf } from "../../rules/steps/score.ts";
import { landCount } from "../../rules/terrain.ts";
import type { ShownWords } from "../../words/en/shown.ts";
import { signedName } from "../../words/signedName.ts";
import { el, seatSign, setText } from "../ui/dom.ts";
import { absenceNotes } from "./absenceNotes.ts";
import { isProtectedNow } from "./describe.ts";

/** The rows' content besides the view. */
export type SeatsNews = {
	readonly presence: Presence;
	/** Ms on the game's clock. */
	readonly at: number;
};

type Row = {
	readonly root: HTMLLIElement;
	readonly name: HTMLElement;
	readonly tag: HTMLElement;
	readonly level: HTMLElement;
	readonly towns: HTMLElement;
	readonly land: HTMLElement;
	/** What counts: points and what the seat scores a turn, or else its share of the land. */
	readonly score: HTMLElement;
	readonly gain: HTMLElement;
	/** The same for reading aloud, where points count. */
	readonly spoken: HTMLElement;
	readonly note: HTMLElement;
};

export class SeatsPanel {
	readonly root: HTMLElement;
	readonly #words: ShownWords;
	readonly #list = el("ol", { class: "seat-list", tabindex: 0 });
	readonly #rows: Row[];
	#order = "";

	constructor(view: PlayingView | OverView, words: ShownWords) {
		this.#words = words;
		this.#rows = view.seats.map((_, seat) => makeRow(seat, view.viewer));
		this.#list.setAttribute("aria-label", words.seats.name);
		this.root = el(
			"section",
			{ class: "seats", "aria-label": words.seats.name },
			el("h2", { class: "panel-title" }, words.seats.name),
			this.#list,
		);
	}

	update(view: PlayingView | OverView, news: SeatsNews): void {
		const ranked = rankAll(view.position);
		const order = ranked.join(" ");
		if (order !== this.#order) {
			this.#order = order;
			this.#list.append(...ranked.map((seat) => this.#rows[seat].root));
		}
		for (const seat of ranked) this.#updateRow(view, seat, news);
	}

	/** A seat's row; null if there is no such seat. */
	rowOf(seat: number): Element | null {
		return this.#rows[seat]?.root ?? null;
	}

	/** Draws attention to a seat whose level has changed. */
	pulse(seat: number): void {
		this.#rows[seat].root.animate(
			[{ opacity: 0.3 }, { opacity: 1 }, { opacity: 0.5 }, { opacity: 1 }],
			{ duration: 700 },
		);
	}

	/** Counts what each seat has scored at the end of a turn. */
	count(points: readonly number[]): void {
		this.#rows.forEach(({ score }, seat) => {
			if (points[seat] > 0)
				score.animate(
					[
						{ transform: "scale(1)" },
						{ transform: "scale(1.6)", color: "var(--good)" },
						{ transform: "scale(1)" },
					],
					{ duration: 700, easing: "ease-out" },
				);
		});
	}

	#updateRow(
		view: PlayingView | OverView,
		seat: Seat,
		{ presence, at }: SeatsNews,
	): void {
		const row = this.#rows[seat];
		const { position } = view;
		const name = signedName(view.seats[seat]);
		const isAway = presence.away.includes(seat);
		setText(row.name, name);
		row.name.title = name;
		setText(row.tag, this.#tagOf(view, seat));
		row.root.classList.toggle("away", isAway || view.seats[seat].isHeld);
		const state = position.seats[seat];
		const land = landOf(position, seat);
		const isAlive = state.type === "alive";
		row.root.classList.toggle("gone", state.type === "dead");
		const { seats } = this.#words;
		const hasPoints = givesPoints(view.settings.ruleset);
		setText(row.land, isAlive ? seats.land(land) : "");
		if (hasPoints) this.#showPoints(view, seat);
		else {
			setText(row.level, isAlive ? seats.levelShort(state.level) : "");
			row.level.title = isAlive ? seats.level(state.level) : "";
			const share = this.#words.percent(land / landCount(position.board));
			setText(row.score, isAlive ? share : "");
		}
		const notes = this.#notesOn(view, seat, at);
		const absence = absenceNotes(view, { seat, isAway, at }, seats);
		setText(row.note, this.#words.phrases([...notes, ...absence]));
	}

	#showPoints(
		{ position, settings: { ruleset } }: PlayingView | OverView,
		seat: Seat,
	): void {
		const row = this.#rows[seat];
		const { seats, number } = this.#words;
		const state = position.seats[seat];
		const isAlive = state.type === "alive";
		const gain = scoreOf(ruleset, position, seat);
		const points = pointsOf(position, seat);
		setText(row.score, number(points));
		row.score.setAttribute("aria-hidden", "true");
		setText(row.gain, isAlive ? seats.gain(gain) : "");
		setText(row.spoken, seats.scores(points, gain));
		row.score.parentElement?.setAttribute("title", seats.scores(points, gain));
		setText(row.level, isAlive ? seats.orders(state.level) : "");
		setText(row.towns, isAlive ? seats.towns(townsHeld(position, seat)) : "");
	}

	#tagOf({ seats, viewer }: PlayingView | OverView, seat: Seat): string {
		const { you, bot } = this.#words.seats;
		if (seat === viewer) return you;
		return seats[seat].bot === null ? "" : bot;
	}

	#notesOn(view: PlayingView | OverView, seat: Seat, at: number): string[] {
		const { seats } = this.#words;
		const state = view.position.seats[seat];
		const notes: string[] = [];
		if (state.type === "dead") notes.push(seats.dead);
		if (state.type === "absent") notes.push(seats.absent);
		if (view.seats[seat].hasResigned)
			notes.push(view.type === "over" ? seats.gaveUp : seats.resigned);
		if (view.type === "playing" && isProtectedNow(view, seat, at))
			notes.push(seats.protected);
		if (view.seats[seat].isReady) notes.push(seats.ready);
		return notes;
	}
}

function makeRow(seat: number, viewer: Seat | null): Row {
	const row = {
		name: el("span", { class: "name" }),
		tag: el("span", { class: "tag" }),
		level: el("span", { class: "level" }),
		towns: el("span"),
		land: el("span", { class: "land figure" }),
		score: el("span", { class: "figure" }),
		gain: el("span", { class: "gain figure", "aria-hidden": "true" }),
		spoken: el("span", { class: "unseen" }),
		note: el("span", { class: "note" }),
	};
	const root = el(
		"li",
		{ class: `seat seat-${seat}${seat === viewer ? " you" : ""}` },
		seatSign(seat),
		row.name,
		el("span", { class: "share" }, row.score, row.gain, row.spoken),
		el(
			"span",
			{ class: "facts" },
			...[row.tag, row.level, row.towns, row.land, row.note],
		),
	);
	return { ...row, root };
}
