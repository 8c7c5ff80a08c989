/** Tells those who listen what happens, and the window's title what it is time for. */
import type { GameWords } from "../../words/en/game.ts";
import { el, setText } from "../ui/dom.ts";
import type { Status } from "./status.ts";

export type News = {
	readonly moment: Status;
	readonly turn: number;
	/** What has happened, the oldest first. */
	readonly lines: readonly string[];
	/** Where a turn takes a second it is no news that another one has begun. */
	readonly isSingleStep: boolean;
};

/** What it is time for again and again where a turn takes a second. */
const EVERY_SECOND: ReadonlySet<Status> = new Set([
	"giveOrders",
	"allGiven",
	"youAreReady",
]);

export class Announcer {
	readonly root = el("div", { class: "unseen", "aria-live": "polite" });
	readonly #words: GameWords;
	#spoken = "";
	#news = "";

	constructor(words: GameWords) {
		this.#words = words;
	}

	tell({ moment, turn, lines, isSingleStep }: News): void {
		const { moments, titleYourTurn, titleOver, title } = this.#words;
		const text = moments[moment];
		document.title =
			moment === "giveOrders"
				? titleYourTurn(turn)
				: moment === "over"
					? titleOver
					: title(text, turn);
		const isUsual = isSingleStep && EVERY_SECOND.has(moment);
		const news = isSingleStep
			? `${text}.`
			: `${this.#words.turn(turn)}. ${text}.`;
		const hasNews = this.#news !== news && moment !== "resolving" && !isUsual;
		if (hasNews) this.#news = news;
		const spoken = [...lines, ...(hasNews ? [news] : [])].join(". ");
		if (spoken !== "") this.speak(spoken);
	}

	speak(text: string): void {
		// The same sentence twice would not be read again.
		this.#spoken = this.#spoken === text ? `${text}\u00a0` : text;
		setText(this.root, this.#spoken);
	}
}
