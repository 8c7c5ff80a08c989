/** By correspondence: how many other games wait for the player. It asks when there is nothing to do in this game. */
import type { OverView, PlayingView } from "../../match/view.ts";
import { retry } from "../net/retry.ts";
import { isByCorrespondence, type Status } from "./status.ts";

const TRIES = 3;

/** While these last, the player has nothing to do. */
const IDLE: ReadonlySet<Status> = new Set([
	"othersStart",
	"allGiven",
	"youAreReady",
	"dead",
	"over",
]);

export class OtherGames {
	readonly #gameId: string;
	readonly #onCount: () => void;
	#count = 0;
	/** The turn and status in which it was asked last. */
	#askedAt = "";
	#showCount: (count: number) => void = () => {};

	/** `onCount`: the count has changed since `count` was called. */
	constructor(gameId: string, onCount: () => void) {
		this.#gameId = gameId;
		this.#onCount = onCount;
	}

	/** The count as far as it is known, which it also shows in the window's title and icon. */
	count(view: PlayingView | OverView, status: Status): number {
		if (view.viewer === null || !isByCorrespondence(view)) return 0;
		const isIdle = IDLE.has(status);
		const now = `${view.position.turn} ${status}`;
		if (isIdle && this.#askedAt !== now) {
			this.#askedAt = now;
			void this.#ask();
		}
		this.#showCount(this.#count);
		return isIdle ? this.#count : 0;
	}

	async #ask(): Promise<void> {
		try {
			const { otherGamesWaiting, showWaitingCount } = await retry(
				() => import("./lazy/otherGamesWaiting.ts"),
				TRIES,
			);
			this.#showCount = showWaitingCount;
			this.#count = await otherGamesWaiting(this.#gameId);
			this.#onCount();
		} catch {
			// The network fails: the next idle status asks again.
		}
	}
}
