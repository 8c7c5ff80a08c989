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
import { DeadlineSender } from "./DeadlineSender.ts";
import { withDeletedPlayers } from "./deletedPlayers.ts";
import { GiveTimes } from "./GiveTimes.ts";
import {
	endTurn,
	type GiveContext,
	giveAll,
	unacknowledged,
} from "./giveOrders.ts";
import { isTimed } from "./isTimed.ts";
import type { LazyLoader } from "./LazyLoader.ts";
import type { LookAhead, PlanChange } from "./LookAhead.ts";
import {
	type GameMessage,
	MessageQueue,
	type TurnRules,
} from "./MessageQueue.ts";
import { OverdueCheck } from "./OverdueCheck.ts";
import type { PlayerActions } from "./PlayerActions.ts";
import { PresenceReporter } from "./PresenceReporter.ts";
import {
	cancel,
	choose,
	planAgain,
	planMore,
	sendQueuedOrders,
	undone,
	withdraw,
} from "./plan.ts";
import { RequestSender } from "./RequestSender.ts";
import { SavedPlans } from "./SavedPlans.ts";
import { ScreenSwitcher, type Screens } from "./ScreenSwitcher.ts";
import {
	boardViewOf,
	changed,
	type GameState,
	lacksLastTurn,
	openState,
	type Transition,
	withMuted,
} from "./state.ts";
import { keepMuted, recallMuted, recallSeen, SeenStore } from "./tabMemory.ts";

/** What depends on how the page begins. */
export type GameParts = Screens & {
	/** They come with the board if that is loaded later, too. */
	readonly turnRules: TurnRules;
};

export type GameSessionOptions = {
	readonly root: HTMLElement;
	readonly gameId: string;
	readonly view: View;
	readonly words: GameWords;
	readonly lazy: LazyLoader;
	readonly parts: GameParts;
	/** Opens the way to the room of the game. */
	readonly connect: (handlers: ConnectionHandlers) => Line;
	/** The text of the log once the game is over, null if it can't be had; the server has it if absent. */
	readonly readLog?: () => Promise<string | null>;
};

/** `events`: of the turn that led to the state; none of a game that is over. */
type TurnListener = (state: GameState, events: readonly Event[]) => void;

export class GameSession {
	readonly #options: GameSessionOptions;
	readonly #clock: ClockSync;
	readonly #times = new GiveTimes(() => this.#clock.now());
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
	/** The later turn that is shown instead, planned in advance. */
	#ahead: LookAhead | null = null;
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
		this.#messages = new MessageQueue({
			lazy: options.lazy,
			turnRules: options.parts.turnRules,
			state: () => this.#state,
			onMessage: (message, step) => this.#take(message, step),
		});
		const send = (message: FromClient) => this.#connection.send(message);
		this.#clock = new ClockSync(send, () => isTimed(this.#state));
		this.#times.follow(this.#state);
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

	/** Tells a part that loads later of the game as it is, of every turn that is played, and of the end. */
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
		this.#times.follow(state);
		this.#state = state;
		this.#ahead = this.#ahead?.follow(state) ?? null;
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
		if (state.view.type === "over") this.#onTurn?.(state, []);
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
		const { root, gameId, words, lazy, parts, readLog } = this.#options;
		return new ScreenSwitcher({
			...{ root, gameId, words, lazy, readLog, screens: parts },
			state: () => this.#ahead?.state ?? this.#state,
			now: () => this.#clock.now(),
			actions: this.#actions(),
		});
	}

	#planContext(): GiveContext {
		return this.#times.give(this.#state);
	}

	#actions(): PlayerActions {
		return {
			choose: (order) => this.#plan((state, at) => choose(state, order, at)),
			withdraw: (tile) => this.#plan((state, at) => withdraw(state, tile, at)),
			planMore: (tile) => this.#plan((state, at) => planMore(state, tile, at)),
			undo: () => this.#plan(undone),
			cancel: () => this.#plan(cancel),
			confirm: () => this.#plan(giveAll),
			endTurn: () => {
				if (this.#ahead) this.#lookAhead(null);
				else this.#act(endTurn(this.#state, this.#times.end(this.#state)));
			},
			replan: (orders) =>
				this.#act(planAgain(this.#state, orders, this.#planContext())),
			keep: (message) => this.#connection.send(message),
			lookAhead: (ahead) => this.#lookAhead(ahead),
			comeBack: () => this.#presence.comeBack(),
			send: (message) => {
				this.#act(changed(this.#state, { refusal: null }));
				return this.#requests.ask(message);
			},
			mute: (name, isMuted) => this.#mute(name, isMuted),
		};
	}

	/** Changes the plans of the turn that is shown. */
	#plan(change: PlanChange): void {
		if (!this.#ahead) this.#act(change(this.#state, this.#planContext()));
		else {
			this.#ahead.plan(change);
			this.#screens.show();
		}
	}

	#lookAhead(ahead: LookAhead | null): void {
		this.#ahead = ahead;
		this.#screens.show();
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

/** Whether a message names the current phase and the time. */
function saysPhase(
	message: GameMessage,
): message is MessageFromServer<"view" | "phase"> {
	return message.type === "view" || message.type === "phase";
}
