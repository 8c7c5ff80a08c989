/** The players by rank, and how the game stands, as far as it has been told: behind the state while turns play out. */
import type { OverView, PlayingView } from "../../match/view.ts";
import type { Position } from "../../rules/position.ts";
import type { GameWords } from "../../words/en/game.ts";
import { currentTurn, turnsPlayed } from "../shared/currentTurn.ts";
import { SeatsPanel } from "../shared/SeatsPanel.ts";
import type { LazyLoader } from "./LazyLoader.ts";
import { LazyStanding } from "./LazyStanding.ts";
import { boardViewOf, type GameState } from "./state.ts";

export type ToldStandingOptions = {
	readonly words: GameWords;
	readonly lazy: LazyLoader;
	/** Ms on the game's clock. */
	readonly at: () => number;
	/** Shows the standing in words. */
	readonly onText: (text: string) => void;
};

export class ToldStanding {
	readonly seats: SeatsPanel;
	readonly #standing: LazyStanding;
	readonly #at: () => number;
	#turn: number;

	constructor(view: PlayingView | OverView, options: ToldStandingOptions) {
		const { words, lazy, at, onText } = options;
		this.seats = new SeatsPanel(view, words);
		this.#standing = new LazyStanding({
			...{ lazy, onText },
			rowOf: (seat) => this.seats.rowOf(seat),
		});
		this.#at = at;
		this.#turn = currentTurn(view);
	}

	/** The turn of which the standing was shown last, from 0. */
	get turn(): number {
		return this.#turn;
	}

	/** `before`: the position before the turn that begins to play out; the state's own if absent. */
	update(state: GameState, before?: Position): void {
		const latest = boardViewOf(state);
		if (!latest) return;
		const view = before ? { ...latest, position: before } : latest;
		this.#turn = before?.turn ?? currentTurn(latest);
		const { presence } = state;
		this.seats.update(view, { presence, at: this.#at() });
		const lands = before
			? state.lands.filter(({ turn }) => turn <= before.turn)
			: state.lands;
		this.#standing.update(view, lands);
	}

	/** The turn that plays out has scored; if others wait to be told, what it led to is shown with the next. */
	score(state: GameState, points: readonly number[]): void {
		const latest = boardViewOf(state);
		if (latest && this.#turn + 1 >= turnsPlayed(latest)) this.update(state);
		this.seats.count(points);
	}
}
