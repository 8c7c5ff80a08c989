/** One game on one page: ties the socket, the state and what is shown together. */
import type { View } from "../../match/view.ts";
import type { FromClient } from "../../protocol/fromClient.ts";
import type {
	FromServer,
	MessageFromServer,
} from "../../protocol/fromServer.ts";
import type { GameWords } from "../../words/en/game.ts";
import { ClockSync } from "../net/ClockSync.ts";
import { Connection, type ConnectionState } from "../net/Connection.ts";
import { mayReload } from "../net/reloadPage.ts";
import { retry } from "../net/retry.ts";
import { withDeletedPlayers } from "./deletedPlayers.ts";
import { GameScreen } from "./GameScreen.ts";
import type { LazyLoader } from "./LazyLoader.ts";
import { OverdueCheck } from "./OverdueCheck.ts";
import type { PlayerActions } from "./PlayerActions.ts";
import { PresenceReporter } from "./PresenceReporter.ts";
import {
	bank,
	cancel,
	choose,
	confirmAll,
	giveWaiting,
	type Means,
	ready,
	unacknowledged,
	undo,
	withdraw,
} from "./plan.ts";
import { QuickChatButton } from "./QuickChatButton.ts";
import { RequestSender } from "./RequestSender.ts";
import { receive } from "./receive.ts";
import { SavedPlans } from "./SavedPlans.ts";
import type { PageScreen } from "./screen.ts";
import {
	boardViewOf,
	changed,
	type GameState,
	isForgetful,
	isPlaying,
	openState,
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
};

/** By then it is past indeed. */
const PAST_TRIES = 5;

export class GameSession {
	readonly #options: GameSessionOptions;
	readonly #time: ClockSync;
	readonly #connection: Connection;
	readonly #attendance: PresenceReporter;
	readonly #overdue: OverdueCheck;
	readonly #seen: SeenStore;
	readonly #plans: SavedPlans;
	readonly #asking = new RequestSender({
		state: () => this.#state,
		send: (message) => this.#connection.send(message),
		onUnanswered: (isUnanswered) =>
			this.#do(changed(this.#state, { isUnanswered })),
	});
	#state: GameState;
	#screen: PageScreen | null = null;
	/** What is shown, or is being loaded to be shown. */
	#showing = "";
	#connectionState: ConnectionState = "connecting";
	/** The next picture, for which something is to be shown. */
	#frame = 0;
	/** The socket is new, and has yet to tell where the game is. */
	#isGreeting = false;

	constructor(options: GameSessionOptions) {
		const { gameId, view } = options;
		this.#options = options;
		this.#seen = new SeenStore(gameId);
		this.#plans = new SavedPlans(gameId, document.body.dataset.reader ?? "");
		this.#state = openState(view, {
			...recallSeen(gameId, view.seats.length),
			muted: recallMuted(),
		});
		const send = (message: FromClient) => this.#connection.send(message);
		this.#time = new ClockSync(send, () => isTimed(this.#state));
		this.#state = this.#plans.recall(this.#state, this.#means());
		this.#plans.follow(() =>
			this.#do({
				state: this.#plans.adopt(this.#state, this.#means()),
				effects: [],
			}),
		);
		this.#show();
		this.#connection = new Connection(gameId, {
			turn: () => boardViewOf(this.#state)?.position.turn ?? null,
			seat: () => this.#state.view.viewer,
			onMessage: (message) => this.#hear(message),
			onState: (state) => this.#showConnection(state),
			onOpen: () => this.#greet(),
		});
		this.#attendance = new PresenceReporter(send);
		this.#attendance.follow(this.#state);
		this.#overdue = new OverdueCheck(send, () => this.#time.now());
		this.#overdue.follow(this.#state);
	}

	#greet(): void {
		this.#time.connect();
		this.#isGreeting = true;
		this.#asking.connect();
		this.#attendance.connect();
		for (const message of unacknowledged(this.#state))
			this.#connection.send(message);
	}

	#hear(message: FromServer): void {
		if (message.type === "clock") {
			this.#time.answer(message);
			return;
		}
		if (message.type === "past") {
			void this.#remember(message);
			return;
		}
		const tellsPhase = message.type === "view" || message.type === "phase";
		if (tellsPhase) this.#time.hear(message);
		this.#asking.hear(message);
		const { deletedPlayer } = this.#options.words;
		this.#take(
			receive(this.#state, withDeletedPlayers(message, deletedPlayer)),
		);
		if (tellsPhase) {
			if (this.#isGreeting || message.type === "view") this.#recall();
			if (this.#isGreeting) this.#asking.askAgain();
			this.#isGreeting = false;
			this.#take(giveWaiting(this.#state, this.#means()));
		}
		this.#asking.look();
		this.#showSoon();
	}

	/** Asks what led here, where the page was not there. */
	#recall(): void {
		if (isForgetful(this.#state)) this.#connection.send({ type: "recall" });
	}

	async #remember(message: MessageFromServer<"past">): Promise<void> {
		try {
			const { takeRecentTurns } = await retry(
				() => import("./recentTurns.ts"),
				PAST_TRIES,
			);
			this.#take(takeRecentTurns(this.#state, message));
			this.#showSoon();
		} catch {
			// The line is bad: what led here stays untold.
		}
	}

	#take({ state, effects }: Transition): void {
		if (state === this.#state && effects.length === 0) return;
		const { lands, log } = this.#state;
		this.#state = state;
		if (state.lands !== lands || state.log !== log) this.#seen.keep(state);
		this.#plans.keep(state);
		for (const effect of effects) {
			if (effect.type === "send") this.#asking.ask(effect.message);
			else if (effect.type === "show")
				this.#screen?.animate(effect.before, effect.events);
			else this.#screen?.hear(effect.said);
		}
		this.#attendance.follow(state);
		this.#overdue.follow(state);
	}

	/** What comes in a burst is shown at once, with the next picture; unseen, there are none. */
	#showSoon(): void {
		if (document.visibilityState === "hidden") this.#show();
		else this.#frame ||= requestAnimationFrame(() => this.#show());
	}

	/** Does what the reader asks for, and shows it. */
	#do(step: Transition): void {
		this.#take(step);
		this.#show();
	}

	/** Shows the state: in a lobby the room's page, else the board, anew where it is seen from another seat. */
	#show(): void {
		cancelAnimationFrame(this.#frame);
		this.#frame = 0;
		const { view } = this.#state;
		const wanted = view.type === "lobby" ? "lobby" : `board ${view.viewer}`;
		if (wanted !== this.#showing) {
			this.#showing = wanted;
			void (view.type === "lobby"
				? this.#showLobby()
				: this.#showBoard(wanted));
		}
		this.#screen?.update(this.#state);
	}

	/** After a lobby the board's style is yet to come; until then the lobby stays. */
	async #showBoard(wanted: string): Promise<void> {
		const { root, gameId, words, lazy } = this.#options;
		const style = lazy.style("board");
		if (style !== null) await style;
		const view = boardViewOf(this.#state);
		if (!view || this.#showing !== wanted) return;
		// What the reader was at will be gone.
		const takesFocus = root.contains(document.activeElement);
		this.#screen?.end();
		this.#screen = new GameScreen(root, this.#state, view, {
			...{ gameId, words, lazy },
			now: () => this.#time.now(),
			actions: this.#actions(),
			takesFocus,
		});
		this.#screen.showConnection(this.#connectionState);
	}

	/** Until it is loaded the page stays as the server wrote it; its forms work too. */
	async #showLobby(): Promise<void> {
		const { root, words, lazy } = this.#options;
		const { LobbyScreen, lobbyWords } = await lazy.lobby();
		if (this.#showing !== "lobby") return;
		const actions = this.#actions();
		this.#screen = new LobbyScreen(root, this.#state, {
			...{ words, lobbyWords, actions },
			now: () => this.#time.now(),
			talking: (place) =>
				new QuickChatButton(this.#state, { ...place, words, lazy, actions }),
		});
		this.#screen.showConnection(this.#connectionState);
	}

	#means(): Means {
		return {
			at: this.#time.now() - (boardViewOf(this.#state)?.startedAt ?? 0),
			newId: newOrderId,
		};
	}

	#actions(): PlayerActions {
		const means = () => this.#means();
		return {
			choose: (tile) => this.#do(choose(this.#state, tile, means())),
			withdraw: (tile) => this.#do(withdraw(this.#state, tile)),
			bank: () => this.#do(bank(this.#state, means())),
			undo: () => this.#do(undo(this.#state)),
			cancel: () => this.#do(cancel(this.#state)),
			confirm: () => this.#do(confirmAll(this.#state, means())),
			ready: () => this.#do(ready(this.#state, means())),
			comeBack: () => this.#attendance.comeBack(),
			send: (message) => {
				this.#do(changed(this.#state, { refusal: null }));
				return this.#asking.ask(message);
			},
			mute: (name, isMuted) => this.#mute(name, isMuted),
		};
	}

	#mute(name: string, isMuted: boolean): void {
		this.#do(withMuted(this.#state, name, isMuted));
		keepMuted(this.#state.muted);
	}

	#showConnection(state: ConnectionState): void {
		if (state === "refusedVersion" && mayReload()) {
			location.reload();
			return;
		}
		this.#connectionState = state;
		this.#screen?.showConnection(state);
	}
}

/** crypto.randomUUID is missing where the page came over a plain line. */
function newOrderId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(8));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(
		"",
	);
}

/** Whether it matters how early an order comes. */
function isTimed(state: GameState): boolean {
	const { ruleset, hasClock } = state.view.settings;
	return isPlaying(state) && hasClock && ruleset.tempo === "speed";
}
