/**
 * In correspondence games: how many other games wait for the player, and whether to offer
 * notifications. Queries only while the player has nothing to do in this game.
 */
import type { OverView, PlayingView } from "../../../match/view.ts";
import { showWaitingCount } from "../../ui/waitingCount.ts";
import type { Status } from "../status.ts";
import { type Known, otherGamesWaiting } from "./otherGamesWaiting.ts";

/** In these statuses the player has nothing to do. */
const IDLE: ReadonlySet<Status> = new Set([
	"othersStart",
	"allGiven",
	"youAreReady",
	"dead",
	"over",
]);

export const NOTHING: Known = { count: 0, offersPush: false };

export class OtherGames {
	readonly #gameId: string;
	readonly #onCount: () => void;
	#known = NOTHING;
	/** The turn and status of the last query. */
	#askedAt = "";

	/** `onCount`: there may be news since the last call of `look`. */
	constructor(gameId: string, onCount: () => void) {
		this.#gameId = gameId;
		this.#onCount = onCount;
	}

	/** What was last known. The count is also shown in the window's title and icon. */
	look({ viewer, position }: PlayingView | OverView, status: Status): Known {
		if (viewer === null) return NOTHING;
		const isIdle = IDLE.has(status);
		const now = `${position.turn} ${status}`;
		if (isIdle && this.#askedAt !== now) {
			this.#askedAt = now;
			void this.#ask();
		}
		if (this.#askedAt !== "") showWaitingCount(this.#known.count);
		if (!isIdle) return NOTHING;
		const { count, offersPush } = this.#known;
		return { count, offersPush: offersPush && hasTurns(status) };
	}

	async #ask(): Promise<void> {
		this.#known = await otherGamesWaiting(this.#gameId);
		this.#onCount();
	}
}

/** Whether it can be the player's turn again. */
function hasTurns(status: Status): boolean {
	return status !== "dead" && status !== "over";
}
