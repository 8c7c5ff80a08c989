/**
 * In correspondence games: how many other games wait for the player. Queries only while the
 * player has nothing to do in this game.
 */
import type { OverView, PlayingView } from "../../match/view.ts";
import { retry } from "../net/retry.ts";
import { isByCorrespondence, type Status } from "./status.ts";

const TRIES = 3;

/** In these statuses the player has nothing to do. */
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
	/** The turn and status of the last query. */
	#askedAt = "";
	#showCount: (count: number) => void = () => {};

	/** `onCount`: the count has changed since the last call of `count`. */
	constructor(gameId: string, onCount: () => void) {
		this.#gameId = gameId;
		this.#onCount = onCount;
	}

	/** The last known count, which is also shown in the window's title and icon. */
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
			// The network failed; the next idle status queries again.
		}
	}
}
