/** A page without a browser: its state, tied to a room. */
import { actionableTiles } from "../../../src/client/game/forecast.ts";
import {
	type EndContext,
	endTurn,
	giveAll,
	reopen,
} from "../../../src/client/game/giveOrders.ts";
import { receiveTurn } from "../../../src/client/game/lazy/receiveTurn.ts";
import {
	choose,
	planMore,
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
import { unpackPosition } from "../../../src/protocol/packedPosition.ts";
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

	constructor(room: Room, { pressTwice = false } = {}) {
		this.#room = room;
		this.state = openState(room.view, { pressTwice });
	}

	/** As if the page had shown the turn for a minute. */
	get context(): EndContext {
		const startedAt =
			this.state.view.type === "lobby" ? 0 : this.state.view.startedAt;
		return {
			at: this.#room.now - startedAt,
			newId: () => `id ${this.#ids++}`,
			...{ knownMs: 60_000, canOrder: true },
		};
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

	planMore(tile: TileIndex): void {
		this.do(planMore(this.state, tile, this.context));
	}

	/** Gives what is planned, without ending the turn. */
	confirm(): void {
		this.do(giveAll(this.state, this.context));
	}

	/** One press of the button; `later`: ms after now. */
	pressEnd(later = 0, change: Partial<EndContext> = {}): void {
		const at = this.context.at + later;
		this.do(endTurn(this.state, { ...this.context, at, ...change }));
	}

	/** Ends the turn, also if the page asks as orders are left. */
	ready(): void {
		this.pressEnd();
		if (this.state.askedAt !== null) this.pressEnd(1000);
	}

	reopen(): void {
		this.do(reopen(this.state));
	}
}

/** What a message changes, once everything that a page needs for it has loaded. */
function received(state: GameState, message: FromServer): Transition {
	switch (message.type) {
		case "turn":
		case "past":
		case "entered":
			return receiveTurn(state, message, unpackPosition);
		case "clock":
			return { state, effects: [] };
		default:
			return receive(state, message);
	}
}
