/** Hands on the room's messages in order: those that need the rules of a turn wait until these have loaded, and later ones behind them. */
import { unpackPosition } from "../../protocol/packedPosition.ts";
import { checkEntry } from "../../rules/order.ts";
import type { Seat } from "../../rules/position.ts";
import type { LazyLoader } from "./LazyLoader.ts";
import type { OfTurn, receiveTurn } from "./lazy/receiveTurn.ts";
import { type AtOnce, receive } from "./receive.ts";
import type { GameState, Transition } from "./state.ts";

/** A message that may change what the page knows of the game. */
export type GameMessage = AtOnce | OfTurn;

/** `step`: what the message changes in a state. */
export type OnMessage = (
	message: GameMessage,
	step: (state: GameState) => Transition,
) => void;

/** Loads the rules of a turn. */
export type TurnRules = () => Promise<{
	readonly receiveTurn: typeof receiveTurn;
}>;

export type MessageQueueOptions = {
	readonly lazy: LazyLoader;
	readonly turnRules: TurnRules;
	readonly state: () => GameState;
	readonly onMessage: OnMessage;
};

export class MessageQueue {
	readonly #options: MessageQueueOptions;
	readonly #waiting: GameMessage[] = [];
	#receiveTurn: typeof receiveTurn | null = null;

	constructor(options: MessageQueueOptions) {
		this.#options = options;
	}

	/** Hands the message on, now or in its turn. */
	add(message: GameMessage): void {
		const mustWait =
			this.#receiveTurn === null && needsTurn(message, this.#options.state());
		if (this.#waiting.length > 0) this.#waiting.push(message);
		else if (mustWait) {
			this.#waiting.push(message);
			void this.#load();
		} else this.#handle(message);
	}

	async #load(): Promise<void> {
		const { lazy, turnRules } = this.#options;
		const part = await lazy.part(turnRules, "page");
		this.#receiveTurn = part.receiveTurn;
		for (const message of this.#waiting.splice(0)) this.#handle(message);
	}

	#handle(message: GameMessage): void {
		this.#options.onMessage(message, (state) =>
			isOfTurn(message)
				? (this.#receiveTurn?.(state, message, unpackPosition) ?? {
						state,
						effects: [],
					})
				: receive(state, message),
		);
	}
}

/** Whether a message changes a state by the rules of a turn. A room names to each new socket all who have entered in a turn. */
function needsTurn(message: GameMessage, { view }: GameState): boolean {
	if (message.type !== "entered") return isOfTurn(message);
	const { seat, at } = message;
	return (
		view.type === "playing" &&
		checkEntry(view.settings.ruleset, view.position, seat as Seat, at) === null
	);
}

function isOfTurn(message: GameMessage): message is OfTurn {
	const { type } = message;
	return type === "turn" || type === "past" || type === "entered";
}
