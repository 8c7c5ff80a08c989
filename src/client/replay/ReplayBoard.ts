/** The board of a replay: what a tile is, and on wish everybody's orders and all numbers. Nothing can be done on it. */
import type { OverView } from "../../match/view.ts";
import type { TileIndex } from "../../rules/hex.ts";
import type { GameWords } from "../../words/en/game.ts";
import { Board } from "../board/Board.ts";
import type { CalloutText, OrderArrow } from "../board/model.ts";
import { describeTile, tileFacts } from "../view/describe.ts";

export type ReplayBoardOptions = {
	readonly view: OverView;
	readonly words: GameWords;
	/** Ends the animation that is told; whether there was one. */
	readonly skip: () => boolean;
	readonly onLevel: (seat: number) => void;
	readonly speak: (text: string) => void;
	/** Orders or numbers are shown, or not any more. */
	readonly onWish: () => void;
};

/** A frame as the board needs it. */
export type Still = {
	readonly view: OverView;
	/** What was ordered in the turn that begins. */
	readonly plans: readonly OrderArrow[];
	/** A animation has the board to itself. */
	readonly isTelling: boolean;
};

const NONE: ReadonlySet<TileIndex> = new Set();

export class ReplayBoard {
	readonly board: Board;
	readonly #options: ReplayBoardOptions;
	#still: Still | null = null;
	#pointed: TileIndex | null = null;
	#chosen: TileIndex | null = null;
	#hasOrders = true;
	#keepsNumbers = false;
	#holdsNumbers = false;

	constructor(options: ReplayBoardOptions) {
		const { words, view, skip, onLevel } = options;
		this.#options = options;
		this.board = new Board({
			shape: view.settings.board,
			seatCount: view.seats.length,
			viewer: view.viewer,
			maxStrength: view.settings.ruleset.maxStrength,
			name: words.board.name,
			roleDescription: words.board.roleDescription,
			number: words.number,
			level: words.seats.level,
			onChoose: (tile) => this.#tap(tile),
			onWithdraw: () => this.choose(null),
			onPoint: (tile, byKey) => this.#point(tile, byKey),
			onLevel,
			skip,
		});
	}

	get hasOrders(): boolean {
		return this.#hasOrders;
	}

	get hasNumbers(): boolean {
		return this.#keepsNumbers || this.#holdsNumbers;
	}

	show(still: Still): void {
		this.#still = still;
		this.#redraw();
	}

	/** The tile whose card stays. */
	choose(tile: TileIndex | null): void {
		this.#chosen = tile;
		this.#redraw();
	}

	flipOrders(): void {
		this.#hasOrders = !this.#hasOrders;
		this.#wish();
	}

	flipNumbers(): void {
		this.#keepsNumbers = !this.#keepsNumbers;
		this.#wish();
	}

	holdNumbers(areHeld: boolean): void {
		if (this.#holdsNumbers === areHeld) return;
		this.#holdsNumbers = areHeld;
		this.#wish();
	}

	#wish(): void {
		this.#redraw();
		this.#options.onWish();
	}

	/** A second tap closes the card. The arrows are to lead through the game, so the board does not keep the focus. */
	#tap(tile: TileIndex): void {
		if (!this.board.root.matches(":focus-visible")) this.board.root.blur();
		this.choose(tile === this.#chosen ? null : tile);
	}

	#point(tile: TileIndex | null, byKey: boolean): void {
		this.#pointed = tile;
		this.#redraw();
		const { words, speak } = this.#options;
		if (byKey && tile !== null && this.#still)
			speak(describeTile(this.#still.view, tile, words));
	}

	#redraw(): void {
		if (this.#still === null || this.#still.isTelling) return;
		const { view, plans } = this.#still;
		this.board.update({
			position: view.position,
			actionable: NONE,
			plans: this.#hasOrders ? plans : [],
			chosen: this.#chosen,
			note: this.#cardOf(this.#chosen),
			tip: this.#cardOf(this.#pointed),
			allNumbers: this.hasNumbers,
		});
	}

	#cardOf(tile: TileIndex | null): CalloutText | null {
		if (tile === null || this.#still === null) return null;
		const facts = tileFacts(this.#still.view, tile, this.#options.words);
		return { ...facts, action: null, canAct: false, hint: null };
	}
}
