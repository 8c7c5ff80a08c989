/** By correspondence: how many other games wait for the player, asked for once this one does not. */
import type { OverView, PlayingView } from "../../match/view.ts";
import { retry } from "../net/retry.ts";
import { isByCorrespondence, type Status } from "./status.ts";

const TRIES = 3;

/** What there is nothing to do in. */
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
	/** When it was asked for last: a turn and a status of it. */
	#askedIn = "";
	#showCount: (count: number) => void = () => {};

	/** `onCount`: more is known than `count` has told. */
	constructor(gameId: string, onCount: () => void) {
		this.#gameId = gameId;
		this.#onCount = onCount;
	}

	/** What is known now; the window's title and icon say it too. */
	count(view: PlayingView | OverView, status: Status): number {
		if (view.viewer === null || !isByCorrespondence(view)) return 0;
		const isIdle = IDLE.has(status);
		const now = `${view.position.turn} ${status}`;
		if (isIdle && this.#askedIn !== now) {
			this.#askedIn = now;
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
			// The line is bad: it is asked for again in the next status to wait in.
		}
	}
}
