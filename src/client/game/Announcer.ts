/** Announces events to screen readers, and shows the current status in the window's title. */
import type { GameWords } from "../../words/en/game.ts";
import { el, setText } from "../ui/dom.ts";
import type { Status } from "./status.ts";

export type Announcement = {
	readonly status: Status;
	readonly turn: number;
	/** What has happened, in words, oldest first. */
	readonly lines: readonly string[];
	/** In single-step modes a turn takes a second, so a new turn is not announced. */
	readonly isSingleStep: boolean;
};

/** Statuses that recur in every single-step turn. */
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

	announce({ status, turn, lines, isSingleStep }: Announcement): void {
		const { status: texts, titleYourTurn, titleOver, title } = this.#words;
		const text = texts[status];
		document.title =
			status === "giveOrders" || status === "allPlanned"
				? titleYourTurn(turn)
				: status === "over"
					? titleOver
					: title(text, turn);
		const isUsual = isSingleStep && EVERY_SECOND.has(status);
		const news = isSingleStep
			? text
			: this.#words.sentences([this.#words.turn(turn), text]);
		const hasNews = this.#news !== news && status !== "resolving" && !isUsual;
		if (hasNews) this.#news = news;
		const spoken = this.#words.sentences([...lines, hasNews ? news : ""]);
		if (spoken !== "") this.speak(spoken);
	}

	speak(text: string): void {
		// A screen reader would not repeat an identical sentence.
		this.#spoken = this.#spoken === text ? `${text}\u00a0` : text;
		setText(this.root, this.#spoken);
	}
}
