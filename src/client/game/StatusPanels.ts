/** Shows the current status everywhere: above, over and below the board, in the window's title, and to screen readers. */
import type { OverView, PlayingView } from "../../match/view.ts";
import type { GameWords } from "../../words/en/game.ts";
import { isSingleStep } from "../shared/isSingleStep.ts";
import { Announcer } from "./Announcer.ts";
import { OtherGames } from "./OtherGames.ts";
import type { PlayerActions } from "./PlayerActions.ts";
import { AsidePanel } from "./panels/AsidePanel.ts";
import { Notices } from "./panels/Notices.ts";
import { TopLine } from "./panels/TopLine.ts";
import type { GameState } from "./state.ts";
import { canTakeOver, type Status, topLineOf } from "./status.ts";

export type StatusPanelsOptions = {
	readonly gameId: string;
	readonly words: GameWords;
	/** Epoch ms on the server's clock. */
	readonly now: () => number;
	readonly actions: PlayerActions;
	/** Buttons at the end of the top line. */
	readonly tools: readonly HTMLElement[];
	/** The reader takes the seat back from a bot. */
	readonly onBack: () => void;
};

export class StatusPanels {
	readonly top: TopLine;
	readonly notices: Notices;
	readonly aside: AsidePanel;
	readonly announcer: Announcer;
	readonly #words: GameWords;
	readonly #otherGames: OtherGames;
	#shown: { view: PlayingView | OverView; status: Status } | null = null;

	constructor(options: StatusPanelsOptions) {
		const { gameId, words, now, actions, tools, onBack } = options;
		this.#words = words;
		this.top = new TopLine(words, tools, now);
		this.notices = new Notices(words, onBack);
		this.aside = new AsidePanel(words, () => actions.send({ type: "join" }));
		this.announcer = new Announcer(words);
		this.#otherGames = new OtherGames(gameId, () => this.#showAside());
	}

	/** `lines`: what has happened, in words, oldest first. */
	update(
		state: GameState,
		view: PlayingView | OverView,
		{ status, lines }: { status: Status; lines: readonly string[] },
	): void {
		this.#shown = { view, status };
		this.top.update(topLineOf(state, view, status, this.#words));
		this.notices.showHeld(status === "held");
		const { turn } = view.position;
		this.announcer.announce({
			...{ status, turn, lines },
			isSingleStep: isSingleStep(view),
		});
		this.#showAside();
	}

	end(): void {
		this.top.end();
	}

	#showAside(): void {
		if (this.#shown === null) return;
		const { view, status } = this.#shown;
		this.aside.update({
			type: status === "dead" || status === "watching" ? status : "none",
			canTakeOver: canTakeOver(view),
			otherGames: this.#otherGames.count(view, status),
		});
	}
}
