/** Sends one seat's messages in each phase of its game, and can withhold the last message of a turn. */
import type { PlayingView } from "../../src/match/view.ts";
import type { FromClient } from "../../src/protocol/fromClient.ts";
import type { Phase } from "../../src/rules/phase.ts";
import type { Seat } from "../../src/rules/position.ts";
import { isReadyAsked, planPhase } from "../load/plan.ts";
import { Allowance } from "./Allowance.ts";
import type { SeatAudit } from "./SeatAudit.ts";

/** What the seat knows when a phase begins. */
type Known = { readonly view: PlayingView; readonly audit: SeatAudit };

export type CurrentPhase = { readonly turn: number; readonly phase: Phase };

export class PhaseSender {
	/** From this turn on the last message of each turn is withheld until `release`. */
	withholdsFrom = Number.POSITIVE_INFINITY;
	#withheld: FromClient | null = null;
	#phase: CurrentPhase | null = null;
	/** Ids of the orders of this phase that were sent. */
	#sentOrders = new Set<string>();
	readonly #allowance = new Allowance();
	/** Identifies the messages being sent; replaced to stop sending. */
	#batch = {};
	readonly #gameId: string;
	readonly #send: (message: FromClient) => void;

	/** `gameId` distinguishes the games' draws. */
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

	/** Whether all orders of the phase are acknowledged, except a withheld one. */
	isAcknowledged(audit: SeatAudit): boolean {
		return [...this.#sentOrders].every((id) => audit.isAcknowledged(id));
	}

	/**
	 * Sends the messages of a phase, except orders that were already acknowledged, as a phase
	 * may resume after a kill. Returns how many messages were sent a second time.
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
		// If turns wait for persons, a person may have used fewer orders than they have.
		else if (phase === "collecting" && known && isReadyAsked(known.view))
			messages.push({ type: "ready", turn, phase });
		const orders = messages.filter((message) => message.type === "order");
		this.#sentOrders = new Set(orders.map(({ id }) => id));
		void this.#sendAll(messages);
		return resent;
	}

	/** Whether nothing else will be sent in this phase before `release`. */
	get onlyWithholds(): boolean {
		return this.#withheld !== null && this.#sentOrders.size === 0;
	}

	/** The turn was resolved. */
	endTurn(): void {
		this.#sentOrders = new Set();
		this.#withheld = null;
	}

	/** Stops sending in this phase: its connection is gone. */
	cancel(): void {
		this.#batch = {};
	}

	/** Sends the withheld message. */
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

	/** At once, unless the room would take it for a flood. */
	async #sendAll(messages: readonly FromClient[]): Promise<void> {
		const batch = {};
		this.#batch = batch;
		for (const message of messages) {
			for (let wait = this.#allowance.take(); wait > 0; ) {
				await new Promise((resolve) => setTimeout(resolve, wait));
				if (this.#batch !== batch) return;
				wait = this.#allowance.take();
			}
			this.#send(message);
		}
	}
}
