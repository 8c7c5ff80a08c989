/** How a game stands: in words, and in each seat's row as a bar, beside a small chart of its land by turn. */
import type { OverView, PlayingView } from "../../match/view.ts";
import type { LandHistory } from "../../rules/landHistory.ts";
import type { StandingWords } from "../../words/en/standing.ts";
import { el } from "../ui/dom.ts";
import { SparkLine } from "./SparkLine.ts";
import { type Course, standingOf } from "./standing.ts";

export type StandingNews = {
	readonly lands: LandHistory;
	/** Nothing more will come. */
	readonly isOver: boolean;
	/** Of a replay: how many turns were played. */
	readonly lastTurn?: number;
};

type Row = { readonly bar: HTMLElement; readonly spark: SparkLine };

export class StandingBars {
	readonly #words: StandingWords;
	readonly #rowOf: (seat: number) => Element | null;
	readonly #rows: Row[] = [];

	/** `rowOf`: the row of a seat; null if there is no such seat. */
	constructor(words: StandingWords, rowOf: (seat: number) => Element | null) {
		this.#words = words;
		this.#rowOf = rowOf;
	}

	/** Returns the standing in words. */
	update(
		view: PlayingView | OverView,
		{ lands, isOver, lastTurn }: StandingNews,
	): string {
		const { courses, text } = standingOf(view, this.#words, isOver, lastTurn);
		courses.forEach((course, seat) => {
			this.#rows[seat] ??= this.#add(seat);
			const { bar, spark } = this.#rows[seat];
			show(bar, course);
			spark.update(lands, seat);
		});
		return text;
	}

	#add(seat: number): Row {
		const bar = el("span", { class: "course", role: "img" });
		const spark = new SparkLine();
		this.#rowOf(seat)?.append(spark.root, bar);
		return { bar, spark };
	}
}

function show(bar: HTMLElement, { now, later, mark, text }: Course): void {
	bar.style.setProperty("--now", now.toFixed(4));
	bar.style.setProperty("--later", later.toFixed(4));
	bar.style.setProperty("--mark", (mark ?? 0).toFixed(4));
	bar.classList.toggle("marked", mark !== null);
	bar.setAttribute("aria-label", text);
	bar.setAttribute("aria-hidden", String(text === ""));
	bar.title = text;
}
