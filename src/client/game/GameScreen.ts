/** The game's page: its panels around the board. Displays the state and reports what the reader asks for. */
import type { OverView, PlayingView } from "../../match/view.ts";
import type { Event } from "../../rules/event.ts";
import { BANK } from "../../rules/order.ts";
import type { Position } from "../../rules/position.ts";
import type { GameWords } from "../../words/en/game.ts";
import type { ConnectionState } from "../net/Connection.ts";
import { currentTurn } from "../shared/currentTurn.ts";
import { GameBoard } from "./GameBoard.ts";
import { listenToKeys } from "./keyboard.ts";
import { LazyDialogs } from "./LazyDialogs.ts";
import type { LazyLoader } from "./LazyLoader.ts";
import { LazySignals } from "./LazySignals.ts";
import { MenuButton } from "./MenuButton.ts";
import { barMessageOf, orderBarOf } from "./orderBarText.ts";
import type { PageScreen } from "./PageScreen.ts";
import type { PlayerActions } from "./PlayerActions.ts";
import { LogPanel } from "./panels/LogPanel.ts";
import { OrderBar } from "./panels/OrderBar.ts";
import { QuickChatButton } from "./QuickChatButton.ts";
import { ResultOverlay } from "./ResultOverlay.ts";
import { StatusPanels } from "./StatusPanels.ts";
import {
	boardViewOf,
	type ChatMessage,
	type GameState,
	playedIn,
} from "./state.ts";
import { mayGiveUp, statusOf } from "./status.ts";
import { ToldStanding } from "./ToldStanding.ts";

export type GameScreenOptions = {
	readonly gameId: string;
	readonly words: GameWords;
	readonly lazy: LazyLoader;
	/** Epoch ms on the server's clock. */
	readonly now: () => number;
	readonly actions: PlayerActions;
	/** As in `GameSessionOptions`. */
	readonly readLog: (() => Promise<string | null>) | undefined;
	/** This screen replaces an element that had the focus. */
	readonly takesFocus: boolean;
};

export class GameScreen implements PageScreen {
	readonly #root: HTMLElement;
	readonly #options: GameScreenOptions;
	readonly #board: GameBoard;
	readonly #status: StatusPanels;
	readonly #told: ToldStanding;
	readonly #log: LogPanel;
	readonly #bar: OrderBar;
	readonly #menu: MenuButton;
	readonly #quickChat: QuickChatButton;
	readonly #result: ResultOverlay;
	readonly #signals: LazySignals;
	readonly #dialogs: LazyDialogs;
	readonly #ended = new AbortController();
	#state: GameState;

	constructor(
		root: HTMLElement,
		state: GameState,
		view: PlayingView | OverView,
		options: GameScreenOptions,
	) {
		const { words } = options;
		this.#root = root;
		this.#state = state;
		this.#options = options;
		this.#board = this.#makeBoard(view);
		this.#menu = this.#makeMenu();
		this.#quickChat = this.#makeQuickChat();
		this.#status = this.#makeStatus();
		this.#told = new ToldStanding(view, {
			...{ words, lazy: options.lazy, at: () => this.#at() },
			onText: (text) => this.#status.top.showGoal(text),
		});
		this.#log = this.#makeLog();
		this.#bar = this.#makeBar();
		this.#result = this.#makeResult();
		this.#signals = new LazySignals(state, {
			...{ lazy: options.lazy, place: root },
			onAsked: () => this.#board.focus(),
			signal: this.#ended.signal,
		});
		this.#dialogs = new LazyDialogs(options.lazy, {
			root,
			tell: (text) => this.#bar.tell(text),
			onVolume: () => this.#signals.sample(),
		});
		this.#fill();
		this.#listenToKeys();
		this.update(state);
		if (options.takesFocus) this.#board.focus();
	}

	update(state: GameState): void {
		this.#state = state;
		const view = boardViewOf(state);
		if (!view) return;
		const { words } = this.#options;
		const isTelling = this.#board.isAnimating;
		// A turn's story comes before its result, and the last turn's before the end.
		if (!isTelling) this.#told.update(state);
		const lines = isTelling ? [] : this.#log.update(view, state.log);
		if (!isTelling || view.type !== "over")
			this.#bar.update(orderBarOf(state, this.#at(), words));
		this.#quickChat.update(state);
		if (state.refusal === null) this.#bar.say(barMessageOf(state, words));
		else void this.#sayRefusal(state.refusal);
		const status = statusOf(state, isTelling);
		this.#menu.update(mayGiveUp(state.view));
		this.#signals.update(state, status);
		this.#status.update(state, view, { status, told: this.#told.turn, lines });
		// A panel may have brought a newer state, all of which is shown by now.
		if (this.#state !== state) return;
		// The rest leaves the board its room, so it comes last: what it measures stays as it is.
		this.#board.update(state, view);
		if (view.type === "over" && !isTelling) this.#result.show(view, state);
	}

	/** Says why the last action failed. */
	async #sayRefusal(refusal: string): Promise<void> {
		const { refusals, refusedOther } = await this.#options.lazy.words();
		const known: Readonly<Record<string, string>> = refusals;
		if (this.#state.refusal === refusal)
			this.#bar.say(known[refusal] ?? refusedOther);
	}

	animate(before: Position, events: readonly Event[]): void {
		this.#log.hush();
		this.#board.animate(before, events);
		if (!this.#board.isAnimating) this.#signals.hearAll(events);
	}

	hear(said: ChatMessage): void {
		this.#quickChat.hear(said);
	}

	showConnection(state: ConnectionState): void {
		const isWell = this.#status.notices.showConnection(state);
		this.#root.classList.toggle("offline", !isWell);
	}

	end(): void {
		this.#ended.abort();
		this.#board.skip();
		this.#status.end();
		this.#quickChat.end();
	}

	#makeBoard(view: PlayingView | OverView): GameBoard {
		const { words, lazy, actions } = this.#options;
		return new GameBoard(this.#state, view, {
			...{ words, lazy, actions },
			at: () => this.#at(),
			onLevel: (seat) => this.#told.seats.pulse(seat),
			rowOf: (seat) => this.#told.seats.rowOf(seat),
			onEvent: (event) => this.#signals.hear(event),
			onScored: (points) => {
				this.#told.score(this.#state, points);
				this.update(this.#state);
			},
			speak: (text) => this.#status.announcer.speak(text),
			onAnimation: (before) => {
				this.#root.classList.toggle("animating", before !== null);
				if (before !== null) this.#told.update(this.#state, before);
				this.update(this.#state);
			},
		});
	}

	#makeLog(): LogPanel {
		const { words, lazy } = this.#options;
		return new LogPanel({
			...{ words, lazy },
			onPoint: (tiles) => this.#board.board.highlight(tiles),
			speak: (lines) => this.#status.announcer.speak(words.sentences(lines)),
		});
	}

	#makeMenu(): MenuButton {
		const { words, lazy, actions } = this.#options;
		return new MenuButton({
			...{ words, lazy, signal: this.#ended.signal },
			board: () => this.#board.board,
			onPreferences: () =>
				this.#dialogs.with((dialogs) => dialogs.showPreferences()),
			onKeys: () =>
				this.#dialogs.with((dialogs) => dialogs.showKeys(this.#state)),
			onNumbers: () => this.#board.flipNumbers(),
			onResign: () => actions.send({ type: "resign" }),
		});
	}

	#makeQuickChat(): QuickChatButton {
		const { words, lazy, actions } = this.#options;
		return new QuickChatButton(this.#state, {
			...{ words, lazy, actions },
			anchorOf: (seat) => this.#told.seats.rowOf(seat),
			onSaid: (said, text) => this.#noteSaid(said, text),
		});
	}

	#makeStatus(): StatusPanels {
		const { gameId, words, lazy, now, actions } = this.#options;
		return new StatusPanels({
			...{ gameId, words, lazy, now, actions },
			tools: [this.#quickChat.root, this.#menu.root],
			skip: () => this.#board.skip(),
			onBack: () => {
				actions.comeBack();
				this.#board.focus();
			},
		});
	}

	#makeBar(): OrderBar {
		const { words, actions } = this.#options;
		return new OrderBar(words, {
			playedIn: () => playedIn(this.#state),
			bank: () => actions.choose(BANK),
			more: () => this.#board.planMore(),
			back: actions.undo,
			confirm: actions.confirm,
			end: actions.endTurn,
			onFocusLost: () => this.#board.focus(),
		});
	}

	#makeResult(): ResultOverlay {
		const { gameId, lazy, words, readLog } = this.#options;
		return new ResultOverlay(this.#root, this.#board.root, {
			...{ gameId, lazy, words, readLog },
			barRoot: this.#bar.root,
			speak: (text) => this.#status.announcer.speak(text),
		});
	}

	/** Replaces the previous content of the page. */
	#fill(): void {
		const { top, notices, aside, announcer } = this.#status;
		this.#board.root.append(notices.root, this.#log.told);
		this.#bar.root.append(aside);
		this.#root.replaceChildren(
			...[top.root, this.#board.root, this.#told.seats.root],
			...[this.#log.root, this.#bar.root, announcer.root],
		);
		this.#root.classList.add("playing");
	}

	#listenToKeys(): void {
		const { actions } = this.#options;
		const { board } = this.#board;
		listenToKeys(
			board.root,
			{
				onMove: (key) => board.moveCursor(key),
				onChoose: (isMore) => board.chooseAtCursor(isMore),
				onOrder: (orderOn) => this.#board.order(orderOn),
				onMore: () => this.#board.planMore(),
				onConfirm: actions.confirm,
				onEnd: actions.endTurn,
				isAsked: () => this.#state.askedAt !== null,
				onUndo: actions.undo,
				onNumbers: (areHeld) => this.#board.holdNumbers(areHeld),
				onZoom: (factor) =>
					factor === null ? board.camera.fit() : board.camera.zoomBy(factor),
				skip: () => this.#board.skip(),
				onCancel: actions.cancel,
				onHelp: () =>
					this.#dialogs.with((dialogs) => dialogs.showKeys(this.#state)),
				onFlip: (name) => this.#dialogs.with((dialogs) => dialogs.flip(name)),
			},
			this.#ended.signal,
		);
	}

	/** Ms on the game's clock. */
	#at(): number {
		const view = boardViewOf(this.#state);
		return view ? this.#options.now() - view.startedAt : 0;
	}

	#noteSaid({ seat }: ChatMessage, text: string): void {
		const view = boardViewOf(this.#state);
		if (!view) return;
		this.#log.say(currentTurn(view), seat, text);
		this.#status.announcer.speak(text);
	}
}
