/** The keyboard: everything can be played without a mouse. */

export type KeyHandlers = {
	/** Moves the cursor on the board; whether the key was one for that. */
	readonly onMove: (key: string) => boolean;
	readonly onChoose: () => void;
	readonly onBank: () => void;
	readonly onConfirm: () => void;
	readonly onReady: () => void;
	readonly onUndo: () => void;
	readonly onNumbers: (areShown: boolean) => void;
	readonly onZoom: (factor: number | null) => void;
	/** Skips what is being told; whether there was something. */
	readonly skip: () => boolean;
	readonly onCancel: () => void;
	readonly onHelp: () => void;
};

const ZOOM_STEP = 1.3;

/** Listens on the whole page, till `signal`; `board` is the element whose focus the arrow keys need. */
export function listenToKeys(
	board: HTMLElement,
	handlers: KeyHandlers,
	signal: AbortSignal,
): void {
	const onKey = (event: KeyboardEvent) => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		if (isTyping(event.target) || document.querySelector("dialog[open]"))
			return;
		if (handleKey(event, board, handlers)) event.preventDefault();
	};
	document.addEventListener("keydown", onKey, { signal });
	const onKeyUp = ({ key }: KeyboardEvent) => {
		if (key.toLowerCase() === "n") handlers.onNumbers(false);
	};
	document.addEventListener("keyup", onKeyUp, { signal });
	addEventListener("blur", () => handlers.onNumbers(false), { signal });
}

function handleKey(
	event: KeyboardEvent,
	board: HTMLElement,
	handlers: KeyHandlers,
): boolean {
	const { key, target } = event;
	const isOnBoard = target === board;
	if ((key === " " || key === "Escape") && handlers.skip()) return true;
	if (isOnBoard && handlers.onMove(key)) return true;
	if (key === "Enter" || key === " ") {
		if (isOnBoard) handlers.onChoose();
		return isOnBoard;
	}
	const action = event.repeat ? null : actionFor(key, handlers);
	action?.();
	return action !== null;
}

function actionFor(key: string, handlers: KeyHandlers): (() => void) | null {
	switch (key.length === 1 ? key.toLowerCase() : key) {
		case "b":
			return handlers.onBank;
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
