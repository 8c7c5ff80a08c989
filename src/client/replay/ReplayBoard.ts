/** The board of a replay: shows facts about tiles and, on request, everyone's orders and all numbers. It is read-only. */
import type { OverView } from "../../match/view.ts";
import type { TileIndex } from "../../rules/hex.ts";
import { Board } from "../board/Board.ts";
import type { CalloutText, OrderArrow } from "../board/model.ts";
import { TileCards } from "../board/TileCards.ts";
import { describeTile, type FactWords, tileFacts } from "../shared/describe.ts";
import { preferences } from "../shared/preferences.ts";

export type ReplayBoardOptions = {
	readonly view: OverView;
	readonly words: FactWords;
	/** Ends the running animation; returns whether there was one. */
	readonly skip: () => boolean;
	readonly onLevel: (seat: number) => void;
	/** Each seat has scored these points. */
	readonly onScored: (points: readonly number[]) => void;
	readonly speak: (text: string) => void;
	/** The display of orders or numbers was switched. */
	readonly onChange: () => void;
};

/** A frame as the board shows it. */
export type ShownFrame = {
	readonly view: OverView;
	/** The orders of the turn that begins. */
	readonly plans: readonly OrderArrow[];
	/** True while an animation plays, which hides everything else. */
	readonly isAnimating: boolean;
};

const NONE: ReadonlySet<TileIndex> = new Set();

export class ReplayBoard {
	readonly board: Board;
	readonly #options: ReplayBoardOptions;
	#shown: ShownFrame | null = null;
	#pointed: TileIndex | null = null;
	#chosen: TileIndex | null = null;
	#hasOrders = true;
	#keepsNumbers = false;
	#holdsNumbers = false;

	constructor(options: ReplayBoardOptions) {
		const { words, view, skip, onLevel, onScored } = options;
		this.#options = options;
		this.board = new Board({
			shape: view.settings.board,
			seatCount: view.seats.length,
			viewer: view.viewer,
			maxStrength: view.settings.ruleset.maxStrength,
			name: words.board.name,
			roleDescription: words.board.roleDescription,
			number: words.number,
			level:
				view.settings.ruleset.levelPerTown > 0
					? words.seats.orders
					: words.seats.level,
			cutOff: words.board.cutOff,
			pointsPerTown: view.settings.ruleset.pointsPerTown,
			onScored,
			onChoose: (tile) => this.#tap(tile),
			onWithdraw: () => this.choose(null),
			onPoint: (tile, byKey) => this.#point(tile, byKey),
			onLevel,
			skip,
		});
		this.board.turn(preferences().turned);
		this.board.addNotes([TileCards]);
	}

	get hasOrders(): boolean {
		return this.#hasOrders;
	}

	get hasNumbers(): boolean {
		return this.#keepsNumbers || this.#holdsNumbers;
	}

	show(shown: ShownFrame): void {
		this.#shown = shown;
		this.#redraw();
	}

	/** Keeps the card of a tile open. */
	choose(tile: TileIndex | null): void {
		this.#chosen = tile;
		this.#redraw();
	}

	flipOrders(): void {
		this.#hasOrders = !this.#hasOrders;
		this.#change();
	}

	flipNumbers(): void {
		this.#keepsNumbers = !this.#keepsNumbers;
		this.#change();
	}

	holdNumbers(areHeld: boolean): void {
		if (this.#holdsNumbers === areHeld) return;
		this.#holdsNumbers = areHeld;
		this.#change();
	}

	#change(): void {
		this.#redraw();
		this.#options.onChange();
	}

	/** A second tap closes the card. The board gives up the focus, so that the arrow keys move through the game. */
	#tap(tile: TileIndex): void {
		if (!this.board.root.matches(":focus-visible")) this.board.root.blur();
		this.choose(tile === this.#chosen ? null : tile);
	}

	#point(tile: TileIndex | null, byKey: boolean): void {
		this.#pointed = tile;
		this.#redraw();
		const { words, speak } = this.#options;
		if (byKey && tile !== null && this.#shown)
			speak(describeTile(this.#shown.view, tile, words));
	}

	#redraw(): void {
		if (this.#shown === null || this.#shown.isAnimating) return;
		const { view, plans } = this.#shown;
		this.board.update({
			position: view.position,
			expected: null,
			cut: [],
			actionable: NONE,
			signs: [],
			preview: null,
			plans: this.#hasOrders ? plans : [],
			chosen: this.#chosen,
			note: this.#cardOf(this.#chosen),
			tip: this.#cardOf(this.#pointed),
			allNumbers: this.hasNumbers,
		});
	}

	#cardOf(tile: TileIndex | null): CalloutText | null {
		if (tile === null || this.#shown === null) return null;
		const facts = tileFacts(this.#shown.view, tile, this.#options.words);
		return { ...facts, action: null, canAct: false, hint: null };
	}
}
