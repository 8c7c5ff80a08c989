/** The game's page: its panels around the board. Shows what it is given, tells what is asked for. */
import type { OverView, PlayingView } from "../match/view.ts";
import type { Event } from "../rules/event.ts";
import type { TileIndex } from "../rules/hex.ts";
import { landOf, type Position } from "../rules/position.ts";
import type { GameWords } from "../words/game/en.ts";
import { Board } from "./board/board.ts";
import { Story } from "./board/story.ts";
import type { ConnectionState } from "./connection.ts";
import { el, prefersStillness, setText } from "./dom.ts";
import { listenToKeys } from "./keys.ts";
import { keysDialog } from "./panels/keysPanel.ts";
import { LogPanel } from "./panels/logPanel.ts";
import { MenuPanel } from "./panels/menuPanel.ts";
import { OrderBar } from "./panels/orderBar.ts";
import { resultPanel } from "./panels/resultPanel.ts";
import { SeatsPanel } from "./panels/seatsPanel.ts";
import { TopLine } from "./panels/topLine.ts";
import { orderBarOf, sceneOf, spokenTile } from "./scene.ts";
import { boardViewOf, type GameState, isPlaying } from "./state.ts";
import { goalWords, momentOf } from "./telling.ts";

/** What a player can ask for. */
export type Wishes = {
	readonly choose: (tile: TileIndex) => void;
	readonly withdraw: (tile: TileIndex) => void;
	readonly bank: () => void;
	readonly undo: () => void;
	readonly cancel: () => void;
	readonly confirm: () => void;
	readonly ready: () => void;
	readonly resign: () => void;
};

/** On narrow screens the board starts as large as its place, up to this. */
const MAX_FIRST_ZOOM = 1.7;

export class Stage {
	readonly #root: HTMLElement;
	readonly #words: GameWords;
	readonly #now: () => number;
	readonly #board: Board;
	readonly #story: Story;
	readonly #top: TopLine;
	readonly #seats: SeatsPanel;
	readonly #log: LogPanel;
	readonly #bar: OrderBar;
	readonly #menu: MenuPanel;
	readonly #banner = el("div", { class: "banner", role: "status" });
	readonly #aside = el("div", { class: "aside" });
	readonly #live = el("div", { class: "unseen", "aria-live": "polite" });
	readonly #place: HTMLElement;
	readonly #stories: { before: Position; events: readonly Event[] }[] = [];
	#state: GameState;
	#hasLand = false;
	#pointed: TileIndex | null = null;
	#allNumbers = false;
	#keepsNumbers = false;
	#spoken = "";
	#moment = "";
	#hasResult = false;

	/** `now`: epoch ms on the server's clock. */
	constructor(
		root: HTMLElement,
		state: GameState,
		view: PlayingView | OverView,
		options: { words: GameWords; now: () => number; wishes: Wishes },
	) {
		const { words, now, wishes } = options;
		const { settings, viewer } = view;
		this.#root = root;
		this.#state = state;
		this.#words = words;
		this.#now = now;
		const keys = keysDialog(words);
		this.#board = new Board({
			shape: settings.board,
			seatCount: view.seats.length,
			viewer,
			maxStrength: settings.ruleset.maxStrength,
			name: words.board.name,
			roleDescription: words.board.roleDescription,
			number: words.number,
			level: words.seats.level,
			onChoose: wishes.choose,
			onWithdraw: wishes.withdraw,
			onPoint: (tile, byKey) => this.#point(tile, byKey),
			onLevel: (seat) => this.#seats.pulse(seat),
			skip: () => this.#skip(),
		});
		this.#story = new Story({
			onBeat: (event, position, ms) =>
				this.#board.showEvent(event, position, ms),
			onPosition: (position) => this.#board.showPosition(position),
			onEnd: () => this.#tellNext(),
		});
		this.#menu = new MenuPanel(words, {
			onKeys: () => keys.showModal(),
			onFit: () => this.#board.camera.fit(),
			onNumbers: () => {
				this.#keepsNumbers = !this.#keepsNumbers;
				this.#showNumbers(this.#keepsNumbers);
			},
			onResign: wishes.resign,
		});
		this.#top = new TopLine(words, this.#menu.root, now);
		this.#seats = new SeatsPanel(view, words);
		this.#log = new LogPanel(words, (tile) => this.#board.light(tile));
		this.#bar = new OrderBar(words, {
			onBank: wishes.bank,
			onUndo: wishes.undo,
			onConfirm: wishes.confirm,
			onReady: wishes.ready,
			onFocusLost: () => this.#board.root.focus({ preventScroll: true }),
		});
		this.#place = el(
			"div",
			{ class: "board-place" },
			this.#board.root,
			this.#skipButton(),
			this.#banner,
		);
		this.#root.replaceChildren(
			this.#top.root,
			this.#place,
			this.#seats.root,
			this.#log.root,
			this.#bar.root,
			this.#live,
			keys,
		);
		this.#bar.root.append(this.#aside);
		this.#root.classList.add("playing");
		listenToKeys(this.#board.root, {
			onMove: (key) => this.#board.moveCursor(key),
			onChoose: () => this.#board.chooseAtCursor(),
			onBank: wishes.bank,
			onConfirm: wishes.confirm,
			onReady: wishes.ready,
			onUndo: wishes.undo,
			onNumbers: (areShown) =>
				this.#showNumbers(areShown || this.#keepsNumbers),
			onZoom: (factor) =>
				factor === null
					? this.#board.camera.fit()
					: this.#board.camera.zoomBy(factor),
			skip: () => this.#skip(),
			onCancel: wishes.cancel,
			onHelp: () => keys.showModal(),
		});
		this.#lookHome(view);
		this.update(state);
	}

	/** The cursor goes to the viewer's first land, wherever it was when it came. */
	#welcomeHome(view: PlayingView | OverView): void {
		const isHome =
			view.viewer !== null && landOf(view.position, view.viewer) > 0;
		if (isHome && !this.#hasLand) this.#lookHome(view);
		this.#hasLand = isHome;
	}

	/** Shows a state; while a turn is told the board waits. */
	update(state: GameState): void {
		this.#state = state;
		const view = boardViewOf(state);
		if (!view) return;
		const at = this.#at();
		this.#welcomeHome(view);
		if (!this.#story.isTelling) this.#showBoard();
		this.#seats.update(view, state.lands, at);
		const lines = this.#log.update(view, state.log);
		this.#bar.update(orderBarOf(state, at, this.#words));
		this.#menu.update(
			isPlaying(state) &&
				state.view.viewer !== null &&
				!state.view.seats[state.view.viewer].hasResigned,
		);
		this.#sayRefusal();
		this.#showMoment(view, lines);
		this.#showAside(view);
	}

	/** Tells what led to the state: in order, or, where stillness is preferred, not at all. */
	tell(before: Position, events: readonly Event[]): void {
		if (prefersStillness() || document.visibilityState === "hidden") return;
		this.#stories.push({ before, events });
		if (!this.#story.isTelling) this.#tellNext();
		else if (this.#stories.length > 1) this.#story.skip();
	}

	showConnection(state: ConnectionState): void {
		const { connection, reload, home } = this.#words;
		const isOpen = state === "open";
		this.#banner.hidden = isOpen;
		this.#root.classList.toggle("offline", !isOpen);
		if (isOpen) return;
		const link =
			state === "refusedVersion"
				? el("a", { href: location.href }, reload)
				: state === "refusedGame"
					? el("a", { href: "/" }, home)
					: null;
		this.#banner.replaceChildren(
			connection[state],
			...(link ? [" ", link] : []),
		);
	}

	#at(): number {
		const view = boardViewOf(this.#state);
		return view ? this.#now() - view.startedAt : 0;
	}

	#looking() {
		return {
			pointed: this.#pointed,
			allNumbers: this.#allNumbers,
			at: this.#at(),
			words: this.#words,
		};
	}

	#showBoard(): void {
		const scene = sceneOf(this.#state, this.#looking());
		if (scene) this.#board.update(scene);
	}

	#lookHome({ position, viewer }: PlayingView | OverView): void {
		const home = viewer === null ? -1 : position.owners.indexOf(viewer);
		this.#board.lookAt(
			home < 0 ? null : (home as TileIndex),
			matchMedia("(max-width: 700px)").matches ? MAX_FIRST_ZOOM : 1,
		);
	}

	#point(tile: TileIndex | null, byKey: boolean): void {
		this.#pointed = tile;
		if (!this.#story.isTelling) this.#showBoard();
		if (byKey && tile !== null)
			this.#speak(spokenTile(this.#state, tile, this.#looking()));
	}

	#showNumbers(areShown: boolean): void {
		if (this.#allNumbers === areShown) return;
		this.#allNumbers = areShown;
		if (!this.#story.isTelling) this.#showBoard();
	}

	#skipButton(): HTMLButtonElement {
		const skip = el("button", { type: "button", class: "skip-story" });
		skip.textContent = this.#words.menu.skip;
		skip.addEventListener("click", () => this.#skip());
		return skip;
	}

	/** Ends the story that is being told, and those that wait; whether there was one. */
	#skip(): boolean {
		if (!this.#story.isTelling) return false;
		this.#stories.length = 0;
		this.#board.clearEffects();
		this.#story.skip();
		return true;
	}

	#tellNext(): void {
		const next = this.#stories.shift();
		this.#root.classList.toggle("telling", next !== undefined);
		if (next) this.#story.tell(next.before, next.events);
		this.update(this.#state);
	}

	#showMoment(view: PlayingView | OverView, lines: readonly string[]): void {
		const moment = momentOf(this.#state, this.#story.isTelling);
		const text = this.#words.moments[moment];
		const { turn } = view.position;
		this.#root.dataset.moment = moment;
		this.#top.update({
			turn,
			moment: text,
			goal: view.type === "over" ? "" : goalWords(view, this.#words),
			startedAt: view.type === "playing" ? view.phaseStartedAt : 0,
			deadlineAt: view.type === "playing" ? view.deadlineAt : null,
			hasClock: view.settings.hasClock && view.type === "playing",
		});
		document.title =
			moment === "giveOrders"
				? this.#words.titleYourTurn(turn)
				: moment === "over"
					? this.#words.titleOver
					: this.#words.title(text, turn);
		const news = `${this.#words.turn(turn)}. ${text}.`;
		const hasNews = this.#moment !== news && moment !== "resolving";
		if (hasNews) this.#moment = news;
		const spoken = [...lines, ...(hasNews ? [news] : [])].join(". ");
		if (spoken !== "") this.#speak(spoken);
	}

	#speak(text: string): void {
		// The same sentence twice would not be read again.
		this.#spoken = this.#spoken === text ? `${text}\u00a0` : text;
		setText(this.#live, this.#spoken);
	}

	#sayRefusal(): void {
		const { refusal, pending } = this.#state;
		const { refusals, refusedOther, bar } = this.#words;
		if (refusal !== null)
			this.#bar.say(
				(refusals as Readonly<Record<string, string>>)[refusal] ?? refusedOther,
			);
		else this.#bar.say(pending.length > 0 ? bar.sending : "");
	}

	/** Below the board: kind words for the dead, a word to those who watch, the result. */
	#showAside(view: PlayingView | OverView): void {
		if (view.type === "over") {
			this.#showResult(view);
			return;
		}
		const { moment } = this.#root.dataset;
		const isOut = moment === "dead" || moment === "watching";
		const key = isOut ? moment : "";
		if (this.#aside.dataset.shown === key) return;
		this.#aside.dataset.shown = key;
		const { dead, watching, leave } = this.#words;
		this.#aside.replaceChildren(
			...(isOut
				? [
						el(
							"div",
							{ class: "farewell" },
							el("p", {}, moment === "dead" ? dead.text : watching),
							moment === "dead" ? el("p", { class: "muted" }, dead.hint) : null,
							el("a", { class: "button", href: "/" }, leave),
						),
					]
				: []),
		);
	}

	#showResult(view: OverView): void {
		if (this.#hasResult || this.#story.isTelling) return;
		this.#hasResult = true;
		const close = () => this.#root.classList.remove("with-result");
		const result = resultPanel(view, this.#state.lands, this.#words, close);
		this.#root.classList.add("with-result", "ended");
		this.#aside.replaceChildren();
		this.#place.append(result);
		result.focus({ preventScroll: true });
		const again = el("button", { type: "button", class: "show-result" });
		again.textContent = this.#words.result.title;
		again.addEventListener("click", () =>
			this.#root.classList.add("with-result"),
		);
		this.#bar.root.append(again);
	}
}
