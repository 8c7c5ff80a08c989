/** Plays the rest of a game that only bots play on, as fast as the room can, for a player who is out. */
import type { PlayingView } from "../../../match/view.ts";
import type { PlayerActions } from "../PlayerActions.ts";
import type { Aside } from "./outOfGame.ts";

/** Between two turns: a room takes 30 messages in 3 s. */
const PAUSE_MS = 150;

export type HurryOptions = {
	readonly actions: PlayerActions;
	/** Ends the running animation. */
	readonly skip: () => void;
};

export class Hurry {
	readonly #options: HurryOptions;
	#latest: Aside | null = null;
	#timer: ReturnType<typeof setTimeout> | null = null;

	constructor(options: HurryOptions) {
		this.#options = options;
	}

	/** Ends the turn for the reader, and each that follows. */
	begin(aside: Aside): void {
		this.#latest = aside;
		this.#endTurn();
	}

	follow(aside: Aside): void {
		if (this.#latest === null) return;
		this.#latest = aside;
		if (aside.status === "resolving") queueMicrotask(this.#options.skip);
		this.#timer ??= setTimeout(() => this.#endTurn(), PAUSE_MS);
	}

	#endTurn(): void {
		this.#timer = null;
		const { state, view } = this.#latest ?? {};
		if (state?.isBetween || view?.type !== "playing" || isReady(view)) return;
		const { phase } = view;
		const { turn } = view.position;
		this.#options.actions.send({ type: "ready", turn, phase });
	}
}

function isReady({ viewer, seats }: PlayingView): boolean {
	return viewer === null || seats[viewer].isReady;
}
