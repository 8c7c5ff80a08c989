/** Keyboard control: the whole game can be played without a mouse. */
import type { TileIndex } from "../../rules/hex.ts";
import { BANK, type Order } from "../../rules/order.ts";
import { keyOf, nameOf } from "../ui/keyOf.ts";

/** The order that a key stands for; `tile`: the pointed-at tile, or else the chosen one. */
export type OrderOn = (tile: TileIndex | null) => Order | null;

export type KeyHandlers = {
	/** Moves the cursor on the board; returns whether the key moves it. */
	readonly onMove: (key: string) => boolean;
	/** `isMore`: with Shift, for one more order on the tile. */
	readonly onChoose: (isMore: boolean) => void;
	readonly onOrder: (orderOn: OrderOn) => void;
	readonly onMore: () => void;
	readonly onConfirm: () => void;
	readonly onEnd: () => void;
	/** Whether the player is asked whether to end the turn; then Enter answers yes. */
	readonly isAsked: () => boolean;
	readonly onUndo: () => void;
	readonly onNumbers: (areShown: boolean) => void;
	readonly onZoom: (factor: number | null) => void;
	/** Ends the running animation; returns whether there was one. */
	readonly skip: () => boolean;
	readonly onCancel: () => void;
	readonly onHelp: () => void;
	/** Changes a setting of play. */
	readonly onFlip?: (name: "speed" | "sound") => void;
};

const ZOOM_STEP = 1.3;

/** Listens on the whole page, until `signal`; `board` is the element whose focus the arrow keys need. */
export function listenToKeys(
	board: HTMLElement,
	handlers: KeyHandlers,
	signal: AbortSignal,
): void {
	const onKey = (event: KeyboardEvent) => {
		const key = keyOf(event);
		if (key === null || isTyping(event.target)) return;
		if (document.querySelector("dialog[open]")) return;
		const { target, repeat, shiftKey } = event;
		const isOnBoard = target === board;
		const isOnButton = target instanceof HTMLButtonElement;
		if (handleKey({ key, repeat, shiftKey, isOnBoard, isOnButton }, handlers))
			event.preventDefault();
	};
	document.addEventListener("keydown", onKey, { signal });
	const onKeyUp = (event: KeyboardEvent) => {
		if (nameOf(event) === "n") handlers.onNumbers(false);
	};
	document.addEventListener("keyup", onKeyUp, { signal });
	addEventListener("blur", () => handlers.onNumbers(false), { signal });
}

type Stroke = {
	readonly key: string;
	/** True for repeats of a held key. */
	readonly repeat: boolean;
	readonly shiftKey: boolean;
	readonly isOnBoard: boolean;
	readonly isOnButton: boolean;
};

/** Handles a key; returns whether it is one of ours. */
function handleKey(
	{ key, repeat, shiftKey, isOnBoard, isOnButton }: Stroke,
	handlers: KeyHandlers,
): boolean {
	if ((key === " " || key === "Escape") && handlers.skip()) {
		// A press on the board during the story plans for the turn that has begun.
		if (key === " " && isOnBoard && !repeat) handlers.onChoose(shiftKey);
		return true;
	}
	if (isOnBoard && handlers.onMove(key)) return true;
	if (key === "Enter" && !isOnButton && handlers.isAsked()) {
		if (!repeat) handlers.onEnd();
		return true;
	}
	if (key === "Enter" || key === " ") {
		// A held key would take back the order it has just planned, even on a focused button.
		if (isOnBoard && !repeat) handlers.onChoose(shiftKey);
		return isOnBoard || (isOnButton && repeat);
	}
	const action = repeat ? null : actionFor(key, handlers);
	action?.();
	return action !== null;
}

function actionFor(key: string, handlers: KeyHandlers): (() => void) | null {
	switch (key) {
		case "b":
			return () => handlers.onOrder(() => BANK);
		case "c":
			return handlers.onConfirm;
		case "e":
			return handlers.onEnd;
		case "a":
			return handlers.onMore;
		case "u":
		case "Backspace":
			return handlers.onUndo;
		case "n":
			return () => handlers.onNumbers(true);
		case "+":
		case "=":
			return () => handlers.onZoom(ZOOM_STEP);
		case "-":
			return () => handlers.onZoom(1 / ZOOM_STEP);
		case "0":
			return () => handlers.onZoom(null);
		case "Escape":
			return handlers.onCancel;
		case "?":
			return handlers.onHelp;
		case "s":
			return () => handlers.onFlip?.("speed");
		case "m":
			return () => handlers.onFlip?.("sound");
		default:
			return null;
	}
}

function isTyping(target: EventTarget | null): boolean {
	return (
		target instanceof HTMLInputElement ||
		target instanceof HTMLTextAreaElement ||
		target instanceof HTMLSelectElement
	);
}
