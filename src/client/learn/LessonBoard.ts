/** The board of the lesson: the game's own, with the asked tile marked. */
import { markedTiles } from "../../board/lesson.ts";
import type { Event } from "../../rules/event.ts";
import type { TileIndex } from "../../rules/hex.ts";
import type { Position } from "../../rules/position.ts";
import { Board } from "../board/Board.ts";
import type { TileSign } from "../board/model.ts";
import { TileActs } from "../board/TileActs.ts";
import { TileCards } from "../board/TileCards.ts";
import { AnimationQueue } from "../game/AnimationQueue.ts";
import { boardModelOf } from "../game/boardModel.ts";
import { notesOn } from "../game/notesOn.ts";
import { boardViewOf } from "../game/state.ts";
import { meaningOf } from "../game/status.ts";
import {
	type SpokenFocus,
	spokenTile,
	type TileWords,
} from "../game/tileText.ts";
import { el } from "../ui/dom.ts";
import type { Box } from "./Coach.ts";
import { type Lesson, tilesToPress } from "./lesson.ts";

export type LessonBoardOptions = {
	readonly words: TileWords;
	/** What a marked tile is called when it is read aloud. */
	readonly markedTile: string;
	readonly onChoose: (tile: TileIndex) => void;
	readonly onWithdraw: (tile: TileIndex) => void;
	readonly speak: (text: string) => void;
	/** An animation has begun, or the last one has ended. */
	readonly onAnimation: () => void;
};

export class LessonBoard {
	readonly root: HTMLElement;
	readonly board: Board;
	readonly #options: LessonBoardOptions;
	readonly #animations: AnimationQueue;
	#lesson: Lesson;
	#pointed: TileIndex | null = null;

	constructor(lesson: Lesson, options: LessonBoardOptions) {
		this.#lesson = lesson;
		this.#options = options;
		this.board = this.#makeBoard();
		this.board.addNotes([TileActs, TileCards]);
		this.#animations = new AnimationQueue(
			this.board,
			lesson.game.view.settings,
			options.onAnimation,
		);
		this.root = el("div", { class: "board-place" }, this.board.root);
	}

	get isAnimating(): boolean {
		return this.#animations.isPlaying;
	}

	update(lesson: Lesson): void {
		this.#lesson = lesson;
		this.#show();
	}

	animate(before: Position, events: readonly Event[]): void {
		this.#animations.play(before, events);
	}

	skip(): boolean {
		return this.#animations.skip();
	}

	focus(): void {
		this.board.root.focus({ preventScroll: true });
	}

	/** Where a tile is on the screen. */
	boxOf(tile: TileIndex): Box {
		const { x, y, radius } = this.board.discOf(tile);
		// As far as the tile's corners.
		const reach = radius * (2 / Math.sqrt(3));
		const [left, right] = [x - reach, x + reach];
		return { left, right, top: y - reach, bottom: y + reach };
	}

	#makeBoard(): Board {
		const { words, onChoose, onWithdraw } = this.#options;
		const { settings, viewer, seats } = this.#lesson.game.view;
		return new Board({
			shape: settings.board,
			seatCount: seats.length,
			viewer,
			maxStrength: settings.ruleset.maxStrength,
			name: words.board.name,
			roleDescription: words.board.roleDescription,
			number: words.number,
			level: words.seats.orders,
			cutOff: words.board.cutOff,
			pointsPerTown: settings.ruleset.pointsPerTown,
			onScored: () => {},
			meaningOf: (tile) => meaningOf(this.#lesson.game, tile),
			onChoose,
			onWithdraw,
			onPoint: (tile, byKey) => this.#point(tile, byKey),
			onLevel: () => {},
			skip: () => this.skip(),
		});
	}

	#show(): void {
		if (this.isAnimating) {
			this.board.highlight([]);
			return;
		}
		const { game, step } = this.#lesson;
		const marked = step === null ? [] : markedTiles(step);
		const focus = this.#focus();
		const model = boardModelOf(game, focus, (state) => notesOn(state, focus));
		// In a guided step the lesson's own card says what to do, and only what is asked for is marked.
		const isInDanger = ({ type, tile }: TileSign) =>
			type === "danger" && marked.includes(tile);
		const shown =
			marked.length > 0 && model
				? {
						...model,
						signs: model.signs.filter(isInDanger),
						note: null,
						tip: null,
					}
				: model;
		if (shown) this.board.update(shown);
		this.board.highlight(tilesToPress(this.#lesson));
	}

	#focus(): SpokenFocus {
		const { words } = this.#options;
		return { pointed: this.#pointed, allNumbers: true, at: 0, words };
	}

	#point(tile: TileIndex | null, byKey: boolean): void {
		this.#pointed = tile;
		this.#show();
		const { speak, markedTile } = this.#options;
		if (!byKey || tile === null || !boardViewOf(this.#lesson.game)) return;
		const text = spokenTile(this.#lesson.game, tile, this.#focus());
		const isMarked = tilesToPress(this.#lesson).includes(tile);
		const { words } = this.#options;
		speak(words.sentences([text, isMarked ? markedTile : ""]));
	}
}
