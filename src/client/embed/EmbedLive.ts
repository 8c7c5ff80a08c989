/** A game in play on another site's page: follows it as any spectator does, and says when it is over. */
import type { OverView, PlayingView } from "../../match/view.ts";
import type { FromServer } from "../../protocol/fromServer.ts";
import { unpackPosition } from "../../protocol/packedPosition.ts";
import { unpackView } from "../../protocol/packedView.ts";
import { turnsInAll } from "../../rules/ending.ts";
import type { Event } from "../../rules/event.ts";
import type { Position } from "../../rules/position.ts";
import { endText, winnerText } from "../../words/replayText.ts";
import type { Board } from "../board/Board.ts";
import { TurnAnimation } from "../board/TurnAnimation.ts";
import { withDeletedPlayers } from "../game/deletedPlayers.ts";
import { receiveTurn } from "../game/lazy/receiveTurn.ts";
import type { GameMessage } from "../game/MessageQueue.ts";
import { receive } from "../game/receive.ts";
import {
	boardViewOf,
	type GameState,
	openState,
	type Transition,
} from "../game/state.ts";
import { mayReload } from "../net/reloadPage.ts";
import { isSingleStep } from "../shared/isSingleStep.ts";
import { prefersStillness, setText } from "../ui/dom.ts";
import { drawPosition, makeBoard, placeBoard } from "./EmbedBoard.ts";
import type { EmbedWords } from "./embedWords.ts";
import { partOf } from "./parts.ts";
import { Ranks } from "./Ranks.ts";
import { spectate } from "./spectate.ts";

/** How long a turn is told at most. */
const TURN_MS = 1600;

export class EmbedLive {
	readonly #root: HTMLElement;
	readonly #words: EmbedWords;
	readonly #ranks: Ranks;
	readonly #send: ReturnType<typeof spectate>;
	/** Null until the room has sent the game. */
	#state: GameState | null = null;
	#board: Board | null = null;
	readonly #animation = new TurnAnimation({
		onEvent: (event, at, ms) => this.#board?.showEvent(event, at, ms),
		onPosition: (position) => this.#board?.showPosition(position),
		onEnd: () => this.#show(),
	});

	constructor(root: HTMLElement, words: EmbedWords) {
		this.#root = root;
		this.#words = words;
		this.#ranks = new Ranks(root, words);
		this.#send = spectate(root.dataset.live ?? "", {
			turn: () => this.#boardView()?.position.turn ?? null,
			onMessage: (message) => this.#hear(message),
			onOpen: (isOpen) =>
				partOf(root, ".live").classList.toggle("is-open", isOpen),
			onRefused: reloadOnce,
		});
	}

	#boardView(): PlayingView | OverView | null {
		return this.#state && boardViewOf(this.#state);
	}

	#hear(message: FromServer): void {
		if (message.type === "clock") return;
		const named = withDeletedPlayers(message, this.#words.deletedPlayer);
		const step = this.#step(named);
		if (step === null) return;
		this.#state = step.state;
		if (this.#state.isClosed) reloadOnce();
		let isTold = false;
		for (const effect of step.effects) {
			if (effect.type === "send") this.#send(effect.message);
			if (effect.type === "show")
				isTold = this.#tell(effect.before, effect.events) || isTold;
		}
		if (!isTold && !this.#animation.isPlaying) this.#show();
	}

	/** What a message changes; null for one that came before the game. */
	#step(message: GameMessage): Transition | null {
		if (this.#state === null)
			return message.type === "view"
				? { state: openState(unpackView(message.view)), effects: [] }
				: null;
		return isOfTurn(message)
			? receiveTurn(this.#state, message, unpackPosition)
			: receive(this.#state, message);
	}

	/** Tells a turn on the board; returns whether it does. */
	#tell(before: Position, events: readonly Event[]): boolean {
		const view = this.#boardView();
		const isStill = prefersStillness() || document.hidden;
		if (this.#board === null || view === null || isStill) return false;
		if (isSingleStep(view)) return false;
		void this.#board.prepareEffects();
		this.#root.classList.add("animating");
		this.#animation.play(before, events, { limitMs: TURN_MS });
		return true;
	}

	#show(): void {
		if (this.#state === null) return;
		const { view } = this.#state;
		this.#root.className = view.type;
		this.#ranks.update(view);
		if (view.type === "lobby") return;
		this.#showBoard(view);
		const { replay } = this.#words;
		const isOver = view.type === "over";
		const inAll = turnsInAll(view.settings.ruleset);
		setText(
			partOf(this.#root, ".turn"),
			isOver
				? winnerText(view, replay)
				: this.#words.turn(view.position.turn, inAll),
		);
		setText(partOf(this.#root, ".told"), isOver ? endText(view, replay) : "");
		partOf(this.#root, ".live").hidden = isOver;
		partOf(this.#root, ".again").hidden = !isOver;
	}

	#showBoard(view: PlayingView | OverView): void {
		const isNew = this.#board === null;
		this.#board ??= makeBoard(view, this.#words);
		drawPosition(this.#board, view.position);
		if (isNew) void placeBoard(this.#root, this.#board);
	}
}

function reloadOnce(): void {
	if (mayReload()) location.reload();
}

function isOfTurn(
	message: GameMessage,
): message is Extract<GameMessage, { type: "turn" | "past" | "entered" }> {
	return ["turn", "past", "entered"].includes(message.type);
}
