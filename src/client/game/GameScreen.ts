/** The game's page: its panels around the board. Shows what it is given, tells what is asked for. */
import type { OverView, PlayingView } from "../../match/view.ts";
import type { Event } from "../../rules/event.ts";
import type { TileIndex } from "../../rules/hex.ts";
import { landOf, type Position } from "../../rules/position.ts";
import type { GameWords } from "../../words/en/game.ts";
import { Board } from "../board/Board.ts";
import type { ConnectionState } from "../net/Connection.ts";
import { PHONE } from "../ui/breakpoints.ts";
import { el } from "../ui/dom.ts";
import { isSingleStep } from "../view/isSingleStep.ts";
import { SeatsPanel } from "../view/SeatsPanel.ts";
import { AnimationQueue } from "./AnimationQueue.ts";
import { Announcer } from "./Announcer.ts";
import {
	boardModelOf,
	messageOf,
	orderBarOf,
	spokenTile,
} from "./boardModel.ts";
import { listenToKeys } from "./keyboard.ts";
import type { LazyLoader } from "./LazyLoader.ts";
import { OtherGames } from "./OtherGames.ts";
import type { PlayerActions } from "./PlayerActions.ts";
import { AsidePanel } from "./panels/AsidePanel.ts";
import { LogPanel } from "./panels/LogPanel.ts";
import { MenuPanel } from "./panels/MenuPanel.ts";
import { Notices } from "./panels/Notices.ts";
import { OrderBar } from "./panels/OrderBar.ts";
import { TopLine } from "./panels/TopLine.ts";
import { QuickChatButton } from "./QuickChatButton.ts";
import { ResultOverlay } from "./ResultOverlay.ts";
import type { PageScreen } from "./screen.ts";
import { actorOf, boardViewOf, type GameState, type Said } from "./state.ts";
import {
	canTakeOver,
	meaningOf,
	playedIn,
	type Status,
	statusOf,
	topLineOf,
} from "./status.ts";

export type GameScreenOptions = {
	readonly gameId: string;
	readonly words: GameWords;
	readonly lazy: LazyLoader;
	/** Epoch ms on the server's clock. */
	readonly now: () => number;
	readonly actions: PlayerActions;
	/** It takes the place of something that had the focus. */
	readonly takesFocus: boolean;
};

/** On narrow screens the board starts as large as its place, up to this. */
const MAX_FIRST_ZOOM = 1.7;

export class GameScreen implements PageScreen {
	readonly #root: HTMLElement;
	readonly #options: GameScreenOptions;
	readonly #board: Board;
	readonly #animations: AnimationQueue;
	readonly #top: TopLine;
	readonly #seats: SeatsPanel;
	readonly #log: LogPanel;
	readonly #bar: OrderBar;
	readonly #menu: MenuPanel;
	readonly #quickChat: QuickChatButton;
	readonly #notices: Notices;
	readonly #aside: AsidePanel;
	readonly #announcer: Announcer;
	readonly #result: ResultOverlay;
	readonly #otherGames: OtherGames;
	readonly #ended = new AbortController();
	#state: GameState;
	#hasLand = false;
	#pointed: TileIndex | null = null;
	#allNumbers = false;
	#keepsNumbers = false;
	#isShowingKeys = false;

	constructor(
		root: HTMLElement,
		state: GameState,
		view: PlayingView | OverView,
		options: GameScreenOptions,
	) {
		const { words, actions, lazy } = options;
		this.#root = root;
		this.#state = state;
		this.#options = options;
		this.#announcer = new Announcer(words);
		this.#board = this.#makeBoard(view);
		this.#animations = new AnimationQueue(
			this.#board,
			view.settings,
			(isTelling) => {
				root.classList.toggle("animating", isTelling);
				this.update(this.#state);
			},
		);
		this.#menu = this.#makeMenu();
		this.#quickChat = new QuickChatButton(state, {
			...{ words, lazy, actions },
			anchorOf: (seat) => this.#seats.rowOf(seat),
			onSaid: (said, text) => this.#noteSaid(said, text),
		});
		const tools = [this.#quickChat.root, this.#menu.root];
		this.#top = new TopLine(words, tools, options.now);
		this.#seats = new SeatsPanel(view, words);
		this.#log = new LogPanel(words, (tile) => this.#board.light(tile));
		this.#bar = new OrderBar(words, {
			playedIn: () => playedIn(this.#state),
			onBank: actions.bank,
			onUndo: actions.undo,
			onConfirm: actions.confirm,
			onReady: actions.ready,
			onFocusLost: () => this.#focusBoard(),
		});
		this.#notices = new Notices(words, () => {
			actions.comeBack();
			this.#focusBoard();
		});
		this.#aside = new AsidePanel(words, () => actions.send({ type: "join" }));
		this.#otherGames = new OtherGames(options.gameId, () => this.#showAside());
		const place = el(
			"div",
			{ class: "board-place" },
			this.#board.root,
			this.#skipButton(),
			this.#notices.root,
		);
		this.#result = new ResultOverlay(root, place, {
			...{ gameId: options.gameId, lazy, words },
			barRoot: this.#bar.root,
			speak: (text) => this.#announcer.speak(text),
		});
		root.replaceChildren(
			this.#top.root,
			place,
			this.#seats.root,
			this.#log.root,
			this.#bar.root,
			this.#announcer.root,
		);
		this.#bar.root.append(this.#aside.root);
		root.classList.add("playing");
		this.#listenToKeys();
		this.#lookHome(view);
		this.update(state);
		if (options.takesFocus) this.#focusBoard();
	}

	/** Shows a state; while a turn is told the board waits. */
	update(state: GameState): void {
		this.#state = state;
		const view = boardViewOf(state);
		if (!view) return;
		const { words } = this.#options;
		const { presence, lands } = state;
		const at = this.#at();
		this.#welcomeHome(view);
		if (!this.#animations.isTelling) this.#showBoard();
		this.#seats.update(view, { lands, presence, at });
		const lines = this.#log.update(view, state.log);
		this.#bar.update(orderBarOf(state, at, words));
		// Only who plays can give up.
		this.#menu.update(actorOf(state.view) !== null);
		this.#quickChat.update(state);
		this.#bar.say(messageOf(state, words));
		this.#showStatus(view, lines);
		this.#showAside();
		if (view.type === "over" && !this.#animations.isTelling)
			this.#result.show(view, state);
	}

	/** Where a turn takes a second there is no time to tell it. */
	tell(before: Position, events: readonly Event[]): void {
		if (!isSingleStep(this.#state.view)) this.#animations.tell(before, events);
	}

	hear(said: Said): void {
		this.#quickChat.hear(said);
	}

	showConnection(state: ConnectionState): void {
		const isWell = this.#notices.showConnection(state);
		this.#root.classList.toggle("offline", !isWell);
	}

	end(): void {
		this.#ended.abort();
		this.#animations.skip();
		this.#top.end();
		this.#quickChat.end();
	}

	#makeBoard({ settings, viewer, seats }: PlayingView | OverView): Board {
		const { words, actions } = this.#options;
		return new Board({
			shape: settings.board,
			seatCount: seats.length,
			viewer,
			maxStrength: settings.ruleset.maxStrength,
			name: words.board.name,
			roleDescription: words.board.roleDescription,
			number: words.number,
			level: words.seats.level,
			meaningOf: (tile) => meaningOf(this.#state, tile),
			onChoose: actions.choose,
			onWithdraw: actions.withdraw,
			onPoint: (tile, byKey) => this.#point(tile, byKey),
			onLevel: (seat) => this.#seats.pulse(seat),
			skip: () => this.#animations.skip(),
		});
	}

	#makeMenu(): MenuPanel {
		const { words, actions } = this.#options;
		return new MenuPanel(
			words,
			{
				onKeys: () => void this.#showKeys(),
				onFit: () => this.#board.camera.fit(),
				onNumbers: () => {
					this.#keepsNumbers = !this.#keepsNumbers;
					this.#showNumbers(this.#keepsNumbers);
				},
				onResign: () => actions.send({ type: "resign" }),
			},
			this.#ended.signal,
		);
	}

	#listenToKeys(): void {
		const { actions } = this.#options;
		const { camera } = this.#board;
		listenToKeys(
			this.#board.root,
			{
				onMove: (key) => this.#board.moveCursor(key),
				onChoose: () => this.#board.chooseAtCursor(),
				onBank: actions.bank,
				onConfirm: actions.confirm,
				onReady: actions.ready,
				onUndo: actions.undo,
				onNumbers: (areShown) =>
					this.#showNumbers(areShown || this.#keepsNumbers),
				onZoom: (factor) =>
					factor === null ? camera.fit() : camera.zoomBy(factor),
				skip: () => this.#animations.skip(),
				onCancel: actions.cancel,
				onHelp: () => void this.#showKeys(),
			},
			this.#ended.signal,
		);
	}

	async #showKeys(): Promise<void> {
		if (this.#isShowingKeys) return;
		this.#isShowingKeys = true;
		const [{ keysDialog }, words] = await this.#options.lazy.load(
			() => import("../view/keysDialog.ts"),
		);
		const dialog = keysDialog(words);
		dialog.addEventListener("close", () => {
			dialog.remove();
			this.#isShowingKeys = false;
		});
		this.#root.append(dialog);
		dialog.showModal();
	}

	#focusBoard(): void {
		this.#board.root.focus({ preventScroll: true });
	}

	/** The cursor goes to the viewer's first land, wherever it was when it came. */
	#welcomeHome(view: PlayingView | OverView): void {
		const isHome =
			view.viewer !== null && landOf(view.position, view.viewer) > 0;
		if (isHome && !this.#hasLand) this.#lookHome(view);
		this.#hasLand = isHome;
	}

	#at(): number {
		const view = boardViewOf(this.#state);
		return view ? this.#options.now() - view.startedAt : 0;
	}

	#looking() {
		return {
			pointed: this.#pointed,
			allNumbers: this.#allNumbers,
			at: this.#at(),
			words: this.#options.words,
		};
	}

	#showBoard(): void {
		const model = boardModelOf(this.#state, this.#looking());
		if (model) this.#board.update(model);
	}

	#lookHome({ position, viewer }: PlayingView | OverView): void {
		const home = viewer === null ? -1 : position.owners.indexOf(viewer);
		this.#board.lookAt(
			home < 0 ? null : (home as TileIndex),
			matchMedia(PHONE).matches ? MAX_FIRST_ZOOM : 1,
		);
	}

	#point(tile: TileIndex | null, byKey: boolean): void {
		this.#pointed = tile;
		if (!this.#animations.isTelling) this.#showBoard();
		if (byKey && tile !== null)
			this.#announcer.speak(spokenTile(this.#state, tile, this.#looking()));
	}

	#showNumbers(areShown: boolean): void {
		if (this.#allNumbers === areShown) return;
		this.#allNumbers = areShown;
		if (!this.#animations.isTelling) this.#showBoard();
	}

	#skipButton(): HTMLButtonElement {
		const skip = el("button", { type: "button", class: "skip-animation" });
		skip.textContent = this.#options.words.menu.skip;
		skip.addEventListener("click", () => this.#animations.skip());
		return skip;
	}

	#showStatus(view: PlayingView | OverView, lines: readonly string[]): void {
		const moment = statusOf(this.#state, this.#animations.isTelling);
		this.#root.dataset.moment = moment;
		this.#top.update(topLineOf(this.#state, view, moment, this.#options.words));
		this.#notices.showHeld(moment === "held");
		const { turn } = view.position;
		this.#announcer.tell({
			moment,
			turn,
			lines,
			isSingleStep: isSingleStep(view),
		});
	}

	#noteSaid({ seat }: Said, text: string): void {
		const view = boardViewOf(this.#state);
		if (!view) return;
		this.#log.say(view.position.turn, seat, text);
		this.#announcer.speak(text);
	}

	#showAside(): void {
		const view = boardViewOf(this.#state);
		if (!view) return;
		const moment = this.#root.dataset.moment as Status;
		this.#aside.update({
			type: moment === "dead" || moment === "watching" ? moment : "none",
			canTakeOver: canTakeOver(view),
			otherGames: this.#otherGames.count(view, moment),
		});
	}
}
