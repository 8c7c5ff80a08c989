/** The board of a game: shows the state, tracks the pointed-at tile, and plays animations. */
import type { OverView, PlayingView } from "../../match/view.ts";
import type { Event } from "../../rules/event.ts";
import type { TileIndex } from "../../rules/hex.ts";
import { landOf, type Position } from "../../rules/position.ts";
import type { GameWords } from "../../words/en/game.ts";
import { Board } from "../board/Board.ts";
import { whenSettled } from "../net/preload.ts";
import { isSingleStep } from "../shared/isSingleStep.ts";
import { preferences } from "../shared/preferences.ts";
import { el } from "../ui/dom.ts";
import { AnimationQueue } from "./AnimationQueue.ts";
import { boardModelOf } from "./boardModel.ts";
import type { OrderOn } from "./keyboard.ts";
import type { LazyLoader } from "./LazyLoader.ts";
import type { PlayerActions } from "./PlayerActions.ts";
import { boardViewOf, type GameState } from "./state.ts";
import { meaningOf } from "./status.ts";
import type { BoardFocus, TileWords } from "./tileText.ts";

export type GameBoardOptions = {
	readonly words: GameWords;
	readonly lazy: LazyLoader;
	readonly actions: PlayerActions;
	/** Ms on the game's clock. */
	readonly at: () => number;
	readonly onLevel: (seat: number) => void;
	/** The row in which a seat stands. */
	readonly rowOf: (seat: number) => Element | null;
	/** An event of a turn is shown. */
	readonly onEvent: (event: Event) => void;
	/** Each seat has scored these points. */
	readonly onScored: (points: readonly number[]) => void;
	readonly speak: (text: string) => void;
	/** The animation of the turn after a position has begun, or the last one has ended (null). */
	readonly onAnimation: (before: Position | null) => void;
};

/** The reader points with a finger. */
const FINGER = "(pointer: coarse)";

/** What says something about single tiles, and its words. */
type TileNotes = {
	readonly part: typeof import("./lazy/tileNotes.ts");
	readonly words: TileWords;
};

export class GameBoard {
	/** The board with its overlays. */
	readonly root: HTMLElement;
	readonly board: Board;
	readonly #options: GameBoardOptions;
	readonly #animations: AnimationQueue;
	#state: GameState;
	/** Null until the board has been shown. */
	#hasLand: boolean | null = null;
	#hasZoom = false;
	#pointed: TileIndex | null = null;
	/** What says something about single tiles, once it has loaded. */
	#notes: TileNotes | null = null;
	#loading: Promise<void> | null = null;
	#allNumbers = false;
	#keepsNumbers = false;

	constructor(
		state: GameState,
		view: PlayingView | OverView,
		options: GameBoardOptions,
	) {
		this.#state = state;
		this.#options = options;
		this.board = this.#makeBoard(view);
		this.board.turn(preferences().turned);
		this.#animations = new AnimationQueue(
			this.board,
			view.settings,
			options.onAnimation,
			options.onEvent,
		);
		this.root = el(
			"div",
			{ class: "board-place" },
			this.board.root,
			this.#skipButton(),
		);
		void whenSettled().then(() => this.#loadNotes());
	}

	get isAnimating(): boolean {
		return this.#animations.isPlaying;
	}

	/** Shows a state; the board is not updated while an animation plays. */
	update(state: GameState, view: PlayingView | OverView): void {
		this.#state = state;
		this.#lookAtFirstLand(view);
		this.#show();
	}

	/** A single-step turn leaves no time for an animation. */
	animate(before: Position, events: readonly Event[]): void {
		const { view } = this.#state;
		if (!isSingleStep(view)) this.#animations.play(before, events, view.viewer);
	}

	/** Ends the running animation; returns whether there was one. */
	skip(): boolean {
		return this.#animations.skip();
	}

	focus(): void {
		this.board.root.focus({ preventScroll: true });
	}

	/** Chooses the order that a key stands for. */
	order(orderOn: OrderOn): void {
		const order = orderOn(this.#pointed ?? this.#state.chosen);
		if (order !== null) this.#options.actions.choose(order);
	}

	/** Plans one more order on the chosen tile. */
	planMore(): void {
		const { chosen } = this.#state;
		if (chosen !== null) this.#options.actions.planMore(chosen);
	}

	/** Toggles the display of all numbers. */
	flipNumbers(): void {
		this.#keepsNumbers = !this.#keepsNumbers;
		this.#showNumbers(this.#keepsNumbers);
	}

	/** Shows all numbers as long as a key is held. */
	holdNumbers(areHeld: boolean): void {
		this.#showNumbers(areHeld || this.#keepsNumbers);
	}

	/** Puts the cursor on the viewer's land, and under a finger centres the view there. */
	#lookHome({ position, viewer }: PlayingView | OverView): void {
		const home = viewer === null ? -1 : position.owners.indexOf(viewer);
		const isForFinger = matchMedia(FINGER).matches;
		this.board.lookAt(home < 0 ? null : (home as TileIndex), isForFinger);
		if (isForFinger && this.board.camera.hasSmallTiles) void this.#addZoom();
	}

	async #addZoom(): Promise<void> {
		if (this.#hasZoom) return;
		this.#hasZoom = true;
		const [{ ZoomControls }, { menuItems }] = await this.#options.lazy.load(
			() => import("../shared/ZoomControls.ts"),
		);
		this.root.append(new ZoomControls(menuItems, this.board).root);
	}

	/** At first, and as soon as the viewer has land: moves the cursor there, wherever it is. */
	#lookAtFirstLand(view: PlayingView | OverView): void {
		const hasLand = hasLandIn(view);
		if (this.#hasLand === null || (hasLand && !this.#hasLand))
			this.#lookHome(view);
		this.#hasLand = hasLand;
	}

	#makeBoard({ settings, viewer, seats }: PlayingView | OverView): Board {
		const { words, actions, onLevel, onScored, rowOf } = this.#options;
		return new Board({
			shape: settings.board,
			seatCount: seats.length,
			viewer,
			maxStrength: settings.ruleset.maxStrength,
			name: words.board.name,
			roleDescription: words.board.roleDescription,
			number: words.number,
			level:
				settings.ruleset.levelPerTown > 0
					? words.seats.orders
					: words.seats.level,
			cutOff: words.board.cutOff,
			pointsPerTown: settings.ruleset.pointsPerTown,
			...{ onScored, rowOf },
			meaningOf: (tile) => meaningOf(this.#state, tile),
			onChoose: (tile, isMore) =>
				isMore
					? actions.planMore(tile)
					: actions.choose({ type: "tile", tile }),
			onWithdraw: actions.withdraw,
			onPoint: (tile, byKey) => this.#point(tile, byKey),
			onLevel,
			skip: () => this.skip(),
		});
	}

	#skipButton(): HTMLButtonElement {
		const skip = el("button", { type: "button", class: "skip-animation" });
		skip.textContent = this.#options.words.menu.skip;
		skip.addEventListener("click", () => this.skip());
		return skip;
	}

	#focus(): BoardFocus {
		return {
			pointed: this.#pointed,
			allNumbers: this.#allNumbers,
			at: this.#options.at(),
		};
	}

	#show(): void {
		if (this.isAnimating) return;
		const focus = this.#focus();
		const notes = this.#notes;
		const model = boardModelOf(
			this.#state,
			focus,
			notes &&
				((state) =>
					notes.part.notesOn(state, { ...focus, words: notes.words })),
		);
		if (model) this.board.update(model);
	}

	#loadNotes(): Promise<void> {
		this.#loading ??= this.#addNotes();
		return this.#loading;
	}

	async #addNotes(): Promise<void> {
		const { words, lazy } = this.#options;
		const [part, { notes }] = await lazy.load(
			() => import("./lazy/tileNotes.ts"),
		);
		this.#notes = { part, words: { ...words, ...notes } };
		this.board.addNotes(part.NOTES);
		part.addPatterns(boardViewOf(this.#state)?.seats.length ?? 0);
		this.#show();
	}

	#point(tile: TileIndex | null, byKey: boolean): void {
		this.#pointed = tile;
		this.#show();
		void this.#tell(tile, byKey);
	}

	async #tell(tile: TileIndex | null, byKey: boolean): Promise<void> {
		if (tile === null) return;
		if (this.#notes === null) await this.#loadNotes();
		const notes = this.#notes;
		if (!byKey || this.#pointed !== tile || notes === null) return;
		const focus = { ...this.#focus(), words: notes.words };
		const text = notes.part.spokenTile(this.#state, tile, focus);
		if (text) this.#options.speak(text);
	}

	#showNumbers(areShown: boolean): void {
		if (this.#allNumbers === areShown) return;
		this.#allNumbers = areShown;
		this.#show();
	}
}

function hasLandIn({ viewer, position }: PlayingView | OverView): boolean {
	return viewer !== null && landOf(position, viewer) > 0;
}
