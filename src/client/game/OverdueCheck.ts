/** Requests a full view if a deadline has passed without news: the room's alarm may be late or lost. */
import type { FromClient } from "../../protocol/fromClient.ts";
import type { GameState } from "./state.ts";

/** Time from the deadline to the first request. Without an answer each pause doubles, up to the longest. */
const FIRST_PAUSE_MS = 4_000;
const LONGEST_PAUSE_MS = 60_000;

export class OverdueCheck {
	readonly #send: (message: FromClient) => void;
	readonly #now: () => number;
	#dueAt: number | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** `now`: epoch ms on the server's clock. */
	constructor(send: (message: FromClient) => void, now: () => number) {
		this.#send = send;
		this.#now = now;
	}

	/** The state has changed, and perhaps the deadline. */
	follow({ view }: GameState): void {
		const dueAt = dueIn(view);
		if (dueAt === this.#dueAt) return;
		this.#dueAt = dueAt;
		this.#wait(FIRST_PAUSE_MS);
	}

	#wait(pauseMs: number): void {
		clearTimeout(this.#timer);
		if (this.#dueAt === null) return;
		const leftMs = Math.max(0, this.#dueAt - this.#now());
		this.#timer = setTimeout(() => {
			this.#send({ type: "resync" });
			this.#wait(Math.min(2 * pauseMs, LONGEST_PAUSE_MS));
		}, leftMs + pauseMs);
	}
}

/** The latest time at which a message is due; null if none is. */
function dueIn(view: GameState["view"]): number | null {
	switch (view.type) {
		case "lobby":
			return view.beginsAt;
		case "playing":
			return (
				view.deadlineAt && view.deadlineAt + view.settings.ruleset.pace.graceMs
			);
		case "over":
			return null;
	}
}
