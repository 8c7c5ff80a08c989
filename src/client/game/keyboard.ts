/** The keyboard: everything can be played without a mouse. */
import type { TileIndex } from "../../rules/hex.ts";
import { BANK, type Order } from "../../rules/order.ts";
import { keyOf, nameOf } from "../ui/keyOf.ts";

/** The order that a key stands for; `tile`: the one pointed at, or else the one chosen. */
export type OrderOn = (tile: TileIndex | null) => Order | null;

export type KeyHandlers = {
	/** Moves the cursor on the board; whether the key was one for that. */
	readonly onMove: (key: string) => boolean;
	readonly onChoose: () => void;
	readonly onOrder: (orderOn: OrderOn) => void;
	readonly onConfirm: () => void;
	readonly onReady: () => void;
	readonly onUndo: () => void;
	readonly onNumbers: (areShown: boolean) => void;
	readonly onZoom: (factor: number | null) => void;
	/** Ends the animation that plays; whether there was one. */
	readonly skip: () => boolean;
	readonly onCancel: () => void;
	readonly onHelp: () => void;
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
		const { target, repeat } = event;
		const isOnBoard = target === board;
		const isOnButton = target instanceof HTMLButtonElement;
		if (handleKey({ key, repeat, isOnBoard, isOnButton }, handlers))
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
	/** It is held down. */
	readonly repeat: boolean;
	readonly isOnBoard: boolean;
	readonly isOnButton: boolean;
};

/** Whether the key was one of ours. */
function handleKey(
	{ key, repeat, isOnBoard, isOnButton }: Stroke,
	handlers: KeyHandlers,
): boolean {
	if ((key === " " || key === "Escape") && handlers.skip()) return true;
	if (isOnBoard && handlers.onMove(key)) return true;
	if (key === "Enter" || key === " ") {
		// Held, it would confirm what it has just planned; on a button too.
		if (isOnBoard && !repeat) handlers.onChoose();
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
		case "r":
			return handlers.onReady;
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
