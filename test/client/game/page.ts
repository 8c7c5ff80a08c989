/** A page without a browser: its state, tied to a room. */
import { actionableTiles } from "../../../src/client/game/forecast.ts";
import { receiveTurn } from "../../../src/client/game/lazy/receiveTurn.ts";
import {
	choose,
	confirmAll,
	type PlanContext,
	ready,
	sendQueuedOrders,
	situationNow,
} from "../../../src/client/game/plan.ts";
import { receive } from "../../../src/client/game/receive.ts";
import {
	type Effect,
	type GameState,
	openState,
	type Transition,
} from "../../../src/client/game/state.ts";
import type { FromClient } from "../../../src/protocol/fromClient.ts";
import type { FromServer } from "../../../src/protocol/fromServer.ts";
import type { TileIndex } from "../../../src/rules/hex.ts";
import type { Order } from "../../../src/rules/order.ts";
import type { Room } from "./room.ts";

export class Page {
	readonly #room: Room;
	state: GameState;
	/** All effects of messages and choices. */
	readonly effects: Effect[] = [];
	/** While it is offline, nothing is sent or received. */
	isOnline = true;
	#ids = 0;

	constructor(room: Room) {
		this.#room = room;
		this.state = openState(room.view);
	}

	get context(): PlanContext {
		const startedAt =
			this.state.view.type === "lobby" ? 0 : this.state.view.startedAt;
		return { at: this.#room.now - startedAt, newId: () => `id ${this.#ids++}` };
	}

	get actionable(): TileIndex[] {
		const situation = situationNow(this.state, this.context.at);
		return situation ? [...actionableTiles(situation)] : [];
	}

	/** The messages that it has sent, or would have. */
	get sent(): FromClient[] {
		return this.effects.flatMap((effect) =>
			effect.type === "send" ? [effect.message] : [],
		);
	}

	get drafts(): readonly Order[] {
		return this.state.drafts;
	}

	hear(messages: readonly FromServer[]): void {
		for (const message of messages) {
			this.do(received(this.state, message));
			if (message.type === "view" || message.type === "phase")
				this.do(sendQueuedOrders(this.state, this.context));
		}
	}

	do({ state, effects }: Transition): void {
		this.state = state;
		for (const effect of effects) {
			this.effects.push(effect);
			if (effect.type !== "send" || !this.isOnline) continue;
			this.#room.take(effect.message);
			this.hear(this.#room.fetch());
		}
	}

	point(tile: TileIndex): void {
		this.do(choose(this.state, { type: "tile", tile }, this.context));
	}

	confirm(): void {
		this.do(confirmAll(this.state, this.context));
	}

	ready(): void {
		this.do(ready(this.state, this.context));
	}
}

/** What a message changes, once everything that a page needs for it has loaded. */
function received(state: GameState, message: FromServer): Transition {
	switch (message.type) {
		case "turn":
		case "past":
		case "entered":
			return receiveTurn(state, message);
		case "clock":
			return { state, effects: [] };
		default:
			return receive(state, message);
	}
}
