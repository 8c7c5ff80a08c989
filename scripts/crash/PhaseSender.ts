/** Sends what one seat does in each phase of its game, and can withhold the last message of a turn. */
import type { PlayingView } from "../../src/match/view.ts";
import type { FromClient } from "../../src/protocol/fromClient.ts";
import type { Phase } from "../../src/rules/phase.ts";
import type { Seat } from "../../src/rules/position.ts";
import { isReadyAsked, planPhase } from "../load/plan.ts";
import type { SeatAudit } from "./SeatAudit.ts";

/** A room closes the socket of a client that sends more than 30 messages in 3 s. */
const PAUSE_MS = 110;

/** What the seat knows as a phase begins. */
type Known = { readonly view: PlayingView; readonly audit: SeatAudit };

export type CurrentPhase = { readonly turn: number; readonly phase: Phase };

export class PhaseSender {
	/** From this turn on the last message of each turn is withheld until `release`. */
	withholdsFrom = Number.POSITIVE_INFINITY;
	#withheld: FromClient | null = null;
	#phase: CurrentPhase | null = null;
	/** Ids of the orders of this phase that were sent. */
	#sentOrders = new Set<string>();
	/** Stands for the messages that are being sent; replaced when no more of them should be. */
	#batch = {};
	readonly #gameId: string;
	readonly #send: (message: FromClient) => void;

	/** `gameId` tells the games' draws apart. */
	constructor(gameId: string, send: (message: FromClient) => void) {
		this.#gameId = gameId;
		this.#send = send;
	}

	get phase(): CurrentPhase | null {
		return this.#phase;
	}

	get isWithholding(): boolean {
		return this.#withheld !== null;
	}

	/** Whether all orders of the phase are acknowledged, apart from one that is withheld. */
	isAcknowledged(audit: SeatAudit): boolean {
		return [...this.#sentOrders].every((id) => audit.isAcknowledged(id));
	}

	/**
	 * Sends what is to be done in a phase, but for orders that were acknowledged
	 * already, as a phase goes on where it was. Gives how many messages were sent
	 * for the second time.
	 */
	begin({ turn, phase }: CurrentPhase, known: Known | null): number {
		const isSame = this.#phase?.turn === turn && this.#phase.phase === phase;
		this.#phase = { turn, phase };
		const messages = this.#plan(known).filter(
			(message) =>
				message.type !== "order" || !known?.audit.isAcknowledged(message.id),
		);
		const resent = isSame ? messages.length : 0;
		if (phase === "collecting" && turn >= this.withholdsFrom)
			this.#withheld = messages.pop() ?? null;
		// Where turns wait for persons, one may have used fewer orders than it has.
		else if (phase === "collecting" && known && isReadyAsked(known.view))
			messages.push({ type: "ready", turn, phase });
		const orders = messages.filter((message) => message.type === "order");
		this.#sentOrders = new Set(orders.map(({ id }) => id));
		const isPaced = known?.audit.ruleset.multiStep === false;
		void this.#sendAll(messages, isPaced ? PAUSE_MS : 0);
		return resent;
	}

	/** Whether nothing else will come in this phase before `release`. */
	get onlyWithholds(): boolean {
		return this.#withheld !== null && this.#sentOrders.size === 0;
	}

	/** The turn was resolved. */
	endTurn(): void {
		this.#sentOrders = new Set();
		this.#withheld = null;
	}

	/** Sends nothing more of this phase: its connection is gone. */
	cancel(): void {
		this.#batch = {};
	}

	/** Sends what was withheld. */
	release(): void {
		const message = this.#withheld;
		this.withholdsFrom = (this.#phase?.turn ?? -1) + 1;
		this.#withheld = null;
		if (message !== null) this.#send(message);
	}

	#plan(known: Known | null): readonly FromClient[] {
		if (known === null || this.#phase === null) return [];
		const { phase, turn } = this.#phase;
		if (phase !== "waiting" && phase !== "collecting") return [];
		const { position, seat } = known.audit;
		// A life that began in this turn has used one of its orders.
		const entered = position.seats.flatMap((state, index) =>
			state.type === "alive" && state.startedTurn === turn
				? [index as Seat]
				: [],
		);
		const planned = { view: known.view, position, phase };
		return (
			planPhase({ ...planned, entered: new Set(entered) }, this.#gameId).get(
				seat,
			) ?? []
		);
	}

	/** `pauseMs` before each message; at once without. */
	async #sendAll(
		messages: readonly FromClient[],
		pauseMs: number,
	): Promise<void> {
		const batch = {};
		this.#batch = batch;
		for (const message of messages) {
			if (pauseMs > 0)
				await new Promise((resolve) => setTimeout(resolve, pauseMs));
			if (this.#batch !== batch) return;
			this.#send(message);
		}
	}
}
