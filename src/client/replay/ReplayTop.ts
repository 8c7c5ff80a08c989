/** The line above the board: the turn, the goal, and at the end the winner. */
import type { OverView } from "../../match/view.ts";
import type { ReplayWords } from "../../words/en/replay.ts";
import type { ShownWords } from "../../words/en/shown.ts";
import { endText, winnerOf, winnerText } from "../../words/replayText.ts";
import { playedOnMark } from "../shared/playedOnMark.ts";
import { el, seatSign, setText } from "../ui/dom.ts";

export type ReplayFrame = {
	readonly view: OverView;
	readonly isEnd: boolean;
	readonly standing: string;
};

export class ReplayTop {
	readonly root: HTMLElement;
	readonly #words: ShownWords & { readonly replay: ReplayWords };
	readonly #turn = el("h1", { class: "turn" });
	readonly #winner = el("p", { class: "status" });
	readonly #goal = el("p", { class: "goal" });

	constructor(
		words: ShownWords & { readonly replay: ReplayWords },
		tools: readonly HTMLElement[],
	) {
		this.#words = words;
		this.root = el(
			"header",
			{ class: "top" },
			this.#turn,
			this.#winner,
			this.#goal,
			playedOnMark(),
			el("div", { class: "tools" }, ...tools),
		);
	}

	/** `standing`: how the game stands, while it is not over. */
	update(name: string, { view, isEnd, standing }: ReplayFrame): void {
		const { replay } = this.#words;
		setText(this.#turn, name);
		setText(this.#goal, isEnd ? endText(view, replay) : standing);
		const winner = isEnd ? winnerOf(view) : null;
		this.#winner.replaceChildren(
			...(winner === null ? [] : [seatSign(winner)]),
			isEnd ? winnerText(view, replay) : "",
		);
	}
}
