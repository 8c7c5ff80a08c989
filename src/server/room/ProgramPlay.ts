import { seatOf } from "../../match/match.ts";
import type { Guest } from "../db/guests.ts";
import type {
	OrdersAnswer,
	OrdersRequest,
	PlayAnswer,
	PlayRequest,
} from "./api.ts";
import type { MatchRunner } from "./MatchRunner.ts";
import type { MatchStore } from "./MatchStore.ts";
import { giveProgramOrders } from "./programOrders.ts";
import type { RoomSockets } from "./RoomSockets.ts";
import { standingOf } from "./standingOf.ts";

type Parts = {
	readonly store: MatchStore;
	readonly runner: MatchRunner;
	readonly sockets: RoomSockets;
};

/** Plays a room's game for programs without a socket: by the commands of pages, saved together. */
export class ProgramPlay {
	readonly #parts: Parts;

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	giveOrders(
		visitor: Guest,
		request: OrdersRequest,
		now: number,
	): OrdersAnswer {
		const { store, runner } = this.#parts;
		const by = { runner, match: () => store.match, visitor, now };
		return this.#together(() => giveProgramOrders(by, request));
	}

	play(visitor: Guest, request: PlayRequest, now: number): PlayAnswer {
		const { store, runner } = this.#parts;
		const reason = this.#together(() => runner.request(request, visitor, now));
		if (reason !== null) return { type: "refused", reason };
		const { match } = store;
		const seat = seatOf(match, visitor.player);
		if (seat === null) return { type: "refused", reason: "not_seated" };
		return { type: "done", ...standingOf(match, seat) };
	}

	/** If what was done can't be saved, no page must have heard of it. */
	#together<T>(work: () => T): T {
		let done: T | undefined;
		try {
			this.#parts.store.batch(() => {
				done = work();
			});
		} catch (error) {
			this.#parts.sockets.reset();
			throw error;
		}
		return done as T;
	}
}
