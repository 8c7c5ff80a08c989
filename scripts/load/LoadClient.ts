/** One client of a game under load: its socket, and which of its orders the server has acknowledged. */
import type { FromClient } from "../../src/protocol/fromClient.ts";
import type { Seat } from "../../src/rules/position.ts";
import type { Connection } from "./Connection.ts";

export class LoadClient {
	readonly connection: Connection;
	/** Null for a spectator. */
	readonly seat: Seat | null;
	/** The last phase that it received. */
	phase = "";
	/** The current turn, as received. */
	#turn = 0;
	readonly #unacknowledged = new Set<string>();
	/** Orders of earlier turns that count for this one: each leaves one order less for this turn. */
	#lateOrders = 0;

	constructor(connection: Connection, seat: Seat | null) {
		this.connection = connection;
		this.seat = seat;
	}

	send(message: FromClient): void {
		if (message.type === "order") this.#unacknowledged.add(message.id);
		this.connection.send(message);
	}

	get hasUnacknowledged(): boolean {
		return this.#unacknowledged.size > 0;
	}

	/** Records that an order was accepted; returns false if it was not sent. */
	acknowledge(id: string): boolean {
		if (turnOf(id) < this.#turn) this.#lateOrders++;
		return this.#unacknowledged.delete(id);
	}

	/**
	 * Whether an order may be refused because it arrived too late. Where time ends a turn, a
	 * late order counts for the next one if there is room for it, and may leave an order of
	 * that turn without room.
	 */
	isTooLate(id: string, reason: string): boolean {
		this.#unacknowledged.delete(id);
		if (turnOf(id) < this.#turn)
			return reason === "no_action_left" || reason === "wrong_turn";
		return reason === "no_action_left" && this.#lateOrders-- > 0;
	}

	beginTurn(turn: number): void {
		this.#turn = turn;
		this.#lateOrders = 0;
	}
}

/** The turn that an order was planned for (see plan.ts). */
function turnOf(id: string): number {
	return Number.parseInt(id, 10);
}
