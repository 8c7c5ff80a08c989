/** The guided first game on its page: board, card, panel and order bar, and the presses between them. */

import { landBySeat } from "../../board/land.ts";
import { LEARNER, OPPONENT } from "../../board/lesson.ts";
import { lessonNumbers } from "../../board/lessonNumbers.ts";
import type { TileIndex } from "../../rules/hex.ts";
import type { GameWords } from "../../words/en/game.ts";
import type { LearnWords } from "../../words/en/learn.ts";
import type { NoteWords } from "../../words/en/notes.ts";
import { listenToKeys } from "../game/keyboard.ts";
import { orderBarOf } from "../game/orderBarText.ts";
import { OrderBar } from "../game/panels/OrderBar.ts";
import { cancel, planMore, undo, withdraw } from "../game/plan.ts";
import { type GameState, playedIn } from "../game/state.ts";
import { el, setText } from "../ui/dom.ts";
import { Coach } from "./Coach.ts";
import { LessonBoard } from "./LessonBoard.ts";
import { LessonPanel } from "./LessonPanel.ts";
import {
	CONTEXT,
	endTurn,
	type Lesson,
	moved,
	openLesson,
	positionIn,
	press,
	tilesToPress,
	withSlip,
} from "./lesson.ts";
import { keepStep, recallStep } from "./lessonMemory.ts";
import {
	cardText,
	freeText,
	type LessonContext,
	spokenStep,
} from "./lessonText.ts";

export type LessonScreenOptions = {
	readonly words: GameWords & NoteWords;
	readonly learn: LearnWords;
	/** The ways on from the lesson, as the server wrote them. */
	readonly ways: HTMLElement;
};

export class LessonScreen {
	readonly #root: HTMLElement;
	readonly #words: GameWords & NoteWords;
	readonly #context: LessonContext;
	readonly #coach = new Coach();
	readonly #spoken = el("div", { class: "unseen", "aria-live": "polite" });
	readonly #board: LessonBoard;
	readonly #panel: LessonPanel;
	readonly #bar: OrderBar;
	#lesson: Lesson = openLesson(recallStep());
	/** The step that was told last; undefined: none yet. */
	#told: Lesson["step"] | undefined;

	constructor(root: HTMLElement, { words, learn, ways }: LessonScreenOptions) {
		const numbers = lessonNumbers();
		this.#root = root;
		this.#words = words;
		this.#context = { words: learn, numbers, endTurn: words.bar.end };
		this.#board = this.#makeBoard();
		this.#panel = new LessonPanel({
			...{ context: this.#context, ways },
			onBack: () => this.#go(moved(this.#lesson, -1)),
			onSkip: () => this.#go(moved(this.#lesson, 1)),
			onRestart: () => this.#go(openLesson("take")),
		});
		this.#bar = this.#makeBar();
	}

	/** Takes over the page, in pieces: a phone may draw and react between them. */
	*open(): Generator<void, void> {
		// Nothing is laid out before it is on the page, where one layout then serves all.
		this.#board.update(this.#lesson);
		yield;
		const parts = [this.#panel, this.#board, this.#bar, this.#coach];
		this.#root.replaceChildren(...parts.map((part) => part.root), this.#spoken);
		this.#root.classList.add("learning");
		this.#listenToKeys();
		this.#followView();
		const { owners } = positionIn(this.#lesson);
		this.#board.board.lookAt(owners.indexOf(LEARNER) as TileIndex, false);
		this.#show();
	}

	/** Shows the lesson. What a turn led to is told once it has been shown. */
	#show(): void {
		const { game, step } = this.#lesson;
		const { isAnimating } = this.#board;
		this.#root.classList.toggle("animating", isAnimating);
		this.#root.classList.toggle("guided", step !== "goal");
		this.#board.update(this.#lesson);
		this.#bar.root.hidden = step === null;
		this.#bar.update(orderBarOf(game, 0, this.#words));
		const text = isAnimating ? null : cardText(this.#lesson, this.#context);
		this.#coach.say(text, this.#lesson.slip !== null);
		if (isAnimating) return;
		this.#panel.update(this.#lesson);
		this.#bar.say(freeText(this.#lesson, this.#context));
		this.#placeCoach();
		if (this.#told !== step) this.#tellStep();
	}

	#act(lesson: Lesson): void {
		const isSameStep = lesson.step === this.#lesson.step;
		this.#lesson = lesson;
		if (!isSameStep) keepStep(lesson.step);
		this.#show();
		const text = cardText(lesson, this.#context);
		if (isSameStep && text !== null && !this.#board.isAnimating)
			this.#speak(text);
	}

	/** Takes planned orders back. */
	#plan(game: GameState): void {
		if (this.#board.isAnimating) return;
		this.#act({ ...this.#lesson, game, slip: null });
	}

	/** One more order on the chosen tile. */
	#planMore(): void {
		const { game } = this.#lesson;
		if (game.chosen !== null)
			this.#plan(planMore(game, game.chosen, CONTEXT).state);
	}

	#endTurn(): void {
		if (this.#board.isAnimating || this.#lesson.step === null) return;
		const ended = endTurn(this.#lesson);
		if (ended === null) {
			this.#act(withSlip(this.#lesson, "early"));
			return;
		}
		const { before, events } = ended.played;
		this.#board.animate(before, events);
		this.#act(ended.lesson);
	}

	/** Goes to another step, without playing what lies between. */
	#go(lesson: Lesson): void {
		this.#board.skip();
		this.#act(lesson);
	}

	#tellStep(): void {
		const isFirst = this.#told === undefined;
		this.#told = this.#lesson.step;
		this.#speak(spokenStep(this.#lesson, this.#context, isFirst));
		if (this.#lesson.step === null) this.#panel.focus();
	}

	#speak(text: string): void {
		// A screen reader would not repeat an identical sentence.
		const isSame = this.#spoken.textContent === text;
		setText(this.#spoken, isSame ? `${text}\u00a0` : text);
	}

	#makeBoard(): LessonBoard {
		return new LessonBoard(this.#lesson, {
			words: this.#words,
			markedTile: this.#context.words.markedTile,
			onChoose: (tile) => {
				if (!this.#board.isAnimating) this.#act(press(this.#lesson, tile));
			},
			onWithdraw: (tile) =>
				this.#plan(withdraw(this.#lesson.game, tile, CONTEXT).state),
			speak: (text) => this.#speak(text),
			onAnimation: () => this.#show(),
		});
	}

	#makeBar(): OrderBar {
		return new OrderBar(this.#words, {
			playedIn: () => playedIn(this.#lesson.game),
			bank: () => {},
			more: () => this.#planMore(),
			back: () => this.#plan(undo(this.#lesson.game).state),
			confirm: () => {},
			end: () => this.#endTurn(),
			onFocusLost: () => this.#board.focus(),
		});
	}

	#listenToKeys(): void {
		const { board } = this.#board;
		listenToKeys(
			board.root,
			{
				onMove: (key) => board.moveCursor(key),
				onChoose: () => board.chooseAtCursor(),
				onOrder: () => {},
				onMore: () => this.#planMore(),
				onConfirm: () => {},
				onEnd: () => this.#endTurn(),
				isAsked: () => false,
				onUndo: () => this.#plan(undo(this.#lesson.game).state),
				onNumbers: () => {},
				onZoom: (factor) =>
					factor === null ? board.camera.fit() : board.camera.zoomBy(factor),
				skip: () => this.#board.skip(),
				onCancel: () => this.#plan(cancel(this.#lesson.game).state),
				onHelp: () => {},
			},
			new AbortController().signal,
		);
	}

	/** The card stays where it points, however the board is moved. */
	#followView(): void {
		const place = () => requestAnimationFrame(() => this.#placeCoach());
		new ResizeObserver(place).observe(this.#root);
		for (const type of ["wheel", "pointermove", "keydown"] as const)
			this.#root.addEventListener(type, place, { passive: true });
	}

	#placeCoach(): void {
		const tiles = tilesToPress(this.#lesson);
		const boxesOf = (all: readonly TileIndex[]) =>
			all.map((tile) => this.#board.boxOf(tile));
		const button = this.#bar.root.querySelector(".end");
		const press =
			tiles.length > 0
				? boxesOf(tiles)
				: button
					? [button.getBoundingClientRect()]
					: [];
		const look = boxesOf(
			landBySeat(positionIn(this.#lesson).owners).get(OPPONENT) ?? [],
		);
		this.#coach.put(this.#root.getBoundingClientRect(), { press, look });
	}
}
