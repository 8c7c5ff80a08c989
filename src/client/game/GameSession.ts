/** One game on one page: connects the connection, the state and the screen. */
import type { View } from "../../match/view.ts";
import type { FromClient } from "../../protocol/fromClient.ts";
import type {
	FromServer,
	MessageFromServer,
} from "../../protocol/fromServer.ts";
import type { Event } from "../../rules/event.ts";
import type { GameWords } from "../../words/en/game.ts";
import { ClockSync } from "../net/ClockSync.ts";
import type {
	ConnectionHandlers,
	ConnectionState,
	Line,
} from "../net/Connection.ts";
import { mayReload } from "../net/reloadPage.ts";
import { onPreference, preferences } from "../shared/preferences.ts";
import { actionableIn } from "./boardModel.ts";
import { DeadlineSender } from "./DeadlineSender.ts";
import { withDeletedPlayers } from "./deletedPlayers.ts";
import {
	type EndContext,
	endTurn,
	type GiveContext,
	giveAll,
	reopen,
	unacknowledged,
} from "./giveOrders.ts";
import type { LazyLoader } from "./LazyLoader.ts";
import { type GameMessage, MessageQueue } from "./MessageQueue.ts";
import { OverdueCheck } from "./OverdueCheck.ts";
import type { PlayerActions } from "./PlayerActions.ts";
import { PresenceReporter } from "./PresenceReporter.ts";
import {
	cancel,
	choose,
	planMore,
	sendQueuedOrders,
	undo,
	withdraw,
} from "./plan.ts";
import { RequestSender } from "./RequestSender.ts";
import { SavedPlans } from "./SavedPlans.ts";
import { ScreenSwitcher } from "./ScreenSwitcher.ts";
import {
	boardViewOf,
	changed,
	type GameState,
	hasEnded,
	isPlaying,
	lacksLastTurn,
	openState,
	playedIn,
	type Transition,
	withMuted,
} from "./state.ts";
import { keepMuted, recallMuted, recallSeen, SeenStore } from "./tabMemory.ts";

export type GameSessionOptions = {
	readonly root: HTMLElement;
	readonly gameId: string;
	readonly view: View;
	readonly words: GameWords;
	readonly lazy: LazyLoader;
	/** Opens the way to the room of the game. */
	readonly connect: (handlers: ConnectionHandlers) => Line;
};

/** `events`: of the turn that led to the state. */
type TurnListener = (state: GameState, events: readonly Event[]) => void;

export class GameSession {
	readonly #options: GameSessionOptions;
	readonly #clock: ClockSync;
	readonly #connection: Line;
	readonly #presence: PresenceReporter;
	readonly #overdueCheck: OverdueCheck;
	readonly #deadlineSender = new DeadlineSender(
		() => this.#act(giveAll(this.#state, this.#planContext())),
		() => this.#clock.now(),
	);
	readonly #messages: MessageQueue;
	readonly #seen: SeenStore;
	readonly #plans: SavedPlans;
	readonly #requests = new RequestSender({
		state: () => this.#state,
		send: (message) => this.#connection.send(message),
		onUnanswered: (isUnanswered) =>
			this.#act(changed(this.#state, { isUnanswered })),
	});
	readonly #screens: ScreenSwitcher;
	#state: GameState;
	/** When the present turn and phase began to be shown, by `performance.now()`. */
	#knownSince = performance.now();
	#onTurn: TurnListener | null = null;
	/** The socket is new; no message has told us the current phase yet. */
	#isNewSocket = false;

	constructor(options: GameSessionOptions) {
		const { gameId, view } = options;
		this.#options = options;
		this.#seen = new SeenStore(gameId);
		this.#plans = new SavedPlans(gameId, document.body.dataset.reader ?? "");
		this.#state = openState(view, {
			...recallSeen(gameId, view.seats.length),
			muted: recallMuted(),
			pressTwice: preferences().pressTwice,
		});
		this.#messages = new MessageQueue(
			options.lazy,
			() => this.#state,
			(message, step) => this.#take(message, step),
		);
		const send = (message: FromClient) => this.#connection.send(message);
		this.#clock = new ClockSync(send, () => isTimed(this.#state));
		this.#state = this.#plans.recall(this.#state, this.#planContext());
		this.#plans.follow(() =>
			this.#act({
				state: this.#plans.adopt(this.#state, this.#planContext()),
				effects: [],
			}),
		);
		onPreference(() => {
			const { pressTwice } = preferences();
			this.#act(changed(this.#state, { pressTwice }));
		});
		this.#screens = this.#makeScreens();
		this.#screens.show();
		this.#connection = options.connect({
			turn: () => boardViewOf(this.#state)?.position.turn ?? null,
			seat: () => this.#state.view.viewer,
			onMessage: (message) => this.#receive(message),
			onState: (state) => this.#showConnection(state),
			onOpen: () => this.#onOpen(),
		});
		this.#presence = new PresenceReporter(send);
		this.#presence.follow(this.#state);
		this.#overdueCheck = new OverdueCheck(send, () => this.#clock.now());
		this.#overdueCheck.follow(this.#state);
		this.#deadlineSender.follow(this.#state);
	}

	/** Tells a part that loads later of the game as it is, and of every turn that is played. */
	followTurns(listener: TurnListener): void {
		this.#onTurn = listener;
		listener(this.#state, []);
	}

	#onOpen(): void {
		this.#clock.connect();
		this.#isNewSocket = true;
		this.#requests.connect();
		this.#presence.connect();
		for (const message of unacknowledged(this.#state))
			this.#connection.send(message);
	}

	#receive(message: FromServer): void {
		if (message.type === "clock") {
			this.#clock.answer(message);
			return;
		}
		if (saysPhase(message)) this.#clock.hear(message);
		const { deletedPlayer } = this.#options.words;
		this.#messages.add(withDeletedPlayers(message, deletedPlayer));
	}

	#take(message: GameMessage, step: (state: GameState) => Transition): void {
		this.#requests.hear(message);
		this.#apply(step(this.#state));
		if (saysPhase(message)) {
			if (this.#isNewSocket || message.type === "view") this.#recall();
			if (this.#isNewSocket) this.#requests.askAgain();
			this.#isNewSocket = false;
			this.#apply(sendQueuedOrders(this.#state, this.#planContext()));
		}
		this.#requests.look();
		this.#screens.showSoon();
	}

	/** Requests the previous turns if the page hasn't seen them. */
	#recall(): void {
		if (lacksLastTurn(this.#state)) this.#connection.send({ type: "recall" });
	}

	#apply({ state, effects }: Transition): void {
		if (state === this.#state && effects.length === 0) return;
		const { lands, log } = this.#state;
		if (playedIn(state) !== playedIn(this.#state))
			this.#knownSince = performance.now();
		this.#state = state;
		if (state.lands !== lands || state.log !== log) this.#seen.keep(state);
		this.#plans.keep(state);
		const { screen } = this.#screens;
		for (const effect of effects) {
			if (effect.type === "send") this.#requests.ask(effect.message);
			else if (effect.type === "show") {
				screen?.animate(effect.before, effect.events);
				this.#onTurn?.(state, effect.events);
			} else screen?.hear(effect.said);
		}
		this.#presence.follow(state);
		this.#overdueCheck.follow(state);
		this.#deadlineSender.follow(state);
	}

	/** Performs what the reader asks for, and shows the result. */
	#act(step: Transition): void {
		this.#apply(step);
		this.#screens.show();
	}

	#makeScreens(): ScreenSwitcher {
		const { root, gameId, words, lazy } = this.#options;
		return new ScreenSwitcher({
			...{ root, gameId, words, lazy },
			state: () => this.#state,
			now: () => this.#clock.now(),
			actions: this.#actions(),
		});
	}

	#planContext(): GiveContext {
		return {
			at: this.#clock.now() - (boardViewOf(this.#state)?.startedAt ?? 0),
			newId: newOrderId,
		};
	}

	#endContext(): EndContext {
		const context = this.#planContext();
		return {
			...context,
			knownMs: performance.now() - this.#knownSince,
			canOrder: actionableIn(this.#state, context.at).size > 0,
		};
	}

	#actions(): PlayerActions {
		const context = () => this.#planContext();
		return {
			choose: (order) => this.#act(choose(this.#state, order, context())),
			withdraw: (tile) => this.#act(withdraw(this.#state, tile, context())),
			planMore: (tile) => this.#act(planMore(this.#state, tile, context())),
			undo: () => this.#act(this.#undone),
			cancel: () => this.#act(cancel(this.#state)),
			confirm: () => this.#act(giveAll(this.#state, context())),
			endTurn: () => this.#act(endTurn(this.#state, this.#endContext())),
			comeBack: () => this.#presence.comeBack(),
			send: (message) => {
				this.#act(changed(this.#state, { refusal: null }));
				return this.#requests.ask(message);
			},
			mute: (name, isMuted) => this.#mute(name, isMuted),
		};
	}

	/** One step back: the last plan, or after the end of the turn that. */
	get #undone(): Transition {
		return hasEnded(this.#state) ? reopen(this.#state) : undo(this.#state);
	}

	#mute(name: string, isMuted: boolean): void {
		this.#act(withMuted(this.#state, name, isMuted));
		keepMuted(this.#state.muted);
	}

	#showConnection(state: ConnectionState): void {
		if (state === "refusedVersion" && mayReload()) {
			location.reload();
			return;
		}
		this.#screens.showConnection(state);
	}
}

/** crypto.randomUUID is missing on pages loaded over http. */
function newOrderId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(8));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(
		"",
	);
}

/** Whether a message names the current phase and the time. */
function saysPhase(
	message: GameMessage,
): message is MessageFromServer<"view" | "phase"> {
	return message.type === "view" || message.type === "phase";
}

/** Whether the arrival time of an order matters. */
function isTimed(state: GameState): boolean {
	const { ruleset, hasClock } = state.view.settings;
	return isPlaying(state) && hasClock && ruleset.tempo === "speed";
}
