/**
 * In correspondence games: how many other games wait for the player. Queries only while the
 * player has nothing to do in this game.
 */
import type { OverView, PlayingView } from "../../../match/view.ts";
import { showWaitingCount } from "../../ui/waitingCount.ts";
import type { Status } from "../status.ts";
import { otherGamesWaiting } from "./otherGamesWaiting.ts";

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

	/** `onCount`: the count has changed since the last call of `count`. */
	constructor(gameId: string, onCount: () => void) {
		this.#gameId = gameId;
		this.#onCount = onCount;
	}

	/** The last known count, which is also shown in the window's title and icon. */
	count({ viewer, position }: PlayingView | OverView, status: Status): number {
		if (viewer === null) return 0;
		const isIdle = IDLE.has(status);
		const now = `${position.turn} ${status}`;
		if (isIdle && this.#askedAt !== now) {
			this.#askedAt = now;
			void this.#ask();
		}
		if (this.#askedAt !== "") showWaitingCount(this.#count);
		return isIdle ? this.#count : 0;
	}

	async #ask(): Promise<void> {
		this.#count = await otherGamesWaiting(this.#gameId);
		this.#onCount();
	}
}
