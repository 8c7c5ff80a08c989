/** One game on one page: ties the socket, the state and what is shown together. */
import type { View } from "../match/view.ts";
import type { FromClient } from "../protocol/fromClient.ts";
import type { FromServer } from "../protocol/fromServer.ts";
import type { GameWords } from "../words/game/en.ts";
import { type Asked, asAsked, isOutstanding } from "./asked.ts";
import { ServerClock } from "./clock.ts";
import { Connection, type ConnectionState } from "./connection.ts";
import { forgetReload, keepSeen, mayReload, recallSeen } from "./memory.ts";
import {
	bank,
	cancel,
	choose,
	confirmAll,
	type Means,
	ready,
	unacknowledged,
	undo,
	withdraw,
} from "./plan.ts";
import { receive } from "./receive.ts";
import { Stage, type Wishes } from "./stage.ts";
import {
	boardViewOf,
	type GameState,
	isPlaying,
	openState,
	type Step,
} from "./state.ts";

export class Session {
	readonly #root: HTMLElement;
	readonly #gameId: string;
	readonly #words: GameWords;
	readonly #clock = new ServerClock();
	readonly #connection: Connection;
	#state: GameState;
	#stage: Stage | null = null;
	#asked: Asked | null = null;
	/** The socket is new, and has yet to tell where the game is. */
	#isGreeting = false;
	/** The turn in which the page last said ready for a player who is dead. */
	#saidReady = -1;

	constructor(root: HTMLElement, gameId: string, view: View, words: GameWords) {
		this.#root = root;
		this.#gameId = gameId;
		this.#words = words;
		this.#state = openState(view, recallSeen(gameId, view.seats.length));
		this.#show();
		this.#connection = new Connection(gameId, {
			turn: () => boardViewOf(this.#state)?.position.turn ?? null,
			onMessage: (message) => this.#hear(message),
			onState: (state) => this.#showConnection(state),
			onOpen: () => this.#greet(),
		});
		this.#showConnection("connecting");
	}

	#greet(): void {
		forgetReload(this.#gameId);
		this.#clock.restart();
		this.#askTime();
		this.#isGreeting = true;
		for (const message of unacknowledged(this.#state))
			this.#connection.send(message);
	}

	#askTime(): void {
		this.#connection.send({ type: "clock", sent: Date.now() });
	}

	#hear(message: FromServer): void {
		if (message.type === "clock") {
			if (this.#clock.answer(message.sent, message.now)) this.#askTime();
			return;
		}
		if (message.type === "view" || message.type === "phase")
			this.#clock.hear(message.now);
		this.#take(receive(this.#state, message));
		if (message.type === "view" || message.type === "phase") this.#askAgain();
	}

	/** Only when it is known where the game is: in another phase it would mean something else. */
	#askAgain(): void {
		if (!this.#isGreeting) return;
		this.#isGreeting = false;
		if (this.#asked !== null && isOutstanding(this.#state, this.#asked))
			this.#connection.send(this.#asked.message);
	}

	#take({ state, effects }: Step): void {
		const { lands } = this.#state;
		this.#state = state;
		if (state.lands !== lands) keepSeen(this.#gameId, state);
		for (const effect of effects) {
			if (effect.type === "send") this.#ask(effect.message);
			else this.#stage?.tell(effect.before, effect.events);
		}
		this.#show();
		this.#attend();
	}

	#ask(message: FromClient): void {
		this.#asked = asAsked(this.#state, message) ?? this.#asked;
		this.#connection.send(message);
	}

	#show(): void {
		if (this.#stage) {
			this.#stage.update(this.#state);
			return;
		}
		const view = boardViewOf(this.#state);
		if (!view) return;
		this.#stage = new Stage(this.#root, this.#state, view, {
			words: this.#words,
			now: () => this.#clock.now(),
			wishes: this.#wishes(),
		});
	}

	#wishes(): Wishes {
		const means = (): Means => ({
			at: this.#clock.now() - (boardViewOf(this.#state)?.startedAt ?? 0),
			newId: () => crypto.randomUUID().replaceAll("-", "").slice(0, 16),
		});
		return {
			choose: (tile) => this.#take(choose(this.#state, tile, means())),
			withdraw: (tile) => this.#take(withdraw(this.#state, tile)),
			bank: () => this.#take(bank(this.#state, means())),
			undo: () => this.#take(undo(this.#state)),
			cancel: () => this.#take(cancel(this.#state)),
			confirm: () => this.#take(confirmAll(this.#state, means())),
			ready: () => this.#take(ready(this.#state, means())),
			resign: () => this.#connection.send({ type: "resign" }),
		};
	}

	/** A dead player who still looks on counts as there, so that the game plays on. */
	#attend(): void {
		const state = this.#state;
		if (!isPlaying(state) || state.view.viewer === null) return;
		const { viewer, position, seats, phase } = state.view;
		// In the waiting phase it would mean not to come back.
		const isDead =
			position.seats[viewer].type === "dead" && phase === "collecting";
		if (!isDead || seats[viewer].isReady || this.#saidReady === position.turn)
			return;
		this.#saidReady = position.turn;
		this.#connection.send({ type: "ready", turn: position.turn });
	}

	#showConnection(state: ConnectionState): void {
		if (state === "refusedVersion" && mayReload(this.#gameId)) {
			location.reload();
			return;
		}
		this.#stage?.showConnection(state);
	}
}
