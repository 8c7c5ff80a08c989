/**
 * The replay's keys. Left and right move through the game, except on the board, where the
 * arrows move over the tiles. Up and down move through the game only on the chart, as
 * elsewhere they scroll.
 */
import { keyOf, nameOf } from "../ui/keyOf.ts";

export type ReplayKeys = {
	readonly board: HTMLElement;
	readonly chart: HTMLElement;
	/** Moves the cursor on the board; returns whether the key moves it. */
	readonly onMove: (key: string) => boolean;
	readonly onChoose: () => void;
	readonly onToggle: () => void;
	/** Moves forward by this many turns, back if negative. */
	readonly onStep: (turns: number, isHeld: boolean) => void;
	readonly onFirst: () => void;
	readonly onLast: () => void;
	readonly onSpeed: (by: number) => void;
	readonly onOrders: () => void;
	readonly onNumbers: (areShown: boolean) => void;
	readonly onFit: () => void;
	readonly onCancel: () => void;
	readonly onHelp: () => void;
};

const PAGE = 10;

export function listenToReplayKeys(keys: ReplayKeys): void {
	document.addEventListener("keydown", (event) => {
		const key = keyOf(event);
		if (key === null || document.querySelector("dialog[open]")) return;
		if (handle(key, event, keys)) event.preventDefault();
	});
	document.addEventListener("keyup", (event) => {
		if (nameOf(event) === "n") keys.onNumbers(false);
	});
	addEventListener("blur", () => keys.onNumbers(false));
}

function handle(
	key: string,
	{ target, repeat }: KeyboardEvent,
	keys: ReplayKeys,
): boolean {
	// A focused control keeps these keys.
	if (target instanceof HTMLSelectElement) return false;
	const isControl =
		target instanceof Element && target.closest("button, a, summary") !== null;
	if (isControl && (key === " " || key === "Enter")) return false;
	if (target === keys.board) {
		if (keys.onMove(key)) return true;
		if (key === "Enter") {
			keys.onChoose();
			return true;
		}
	}
	const isOnChart = target === keys.chart;
	const isOnList =
		target instanceof Element && target.closest("[data-rolls]") !== null;
	const action =
		(isOnList ? null : endFor(key, keys)) ??
		(isOnChart ? sliderFor(key, keys) : null) ??
		actionFor(key, repeat, keys);
	action?.();
	return action !== null;
}

function endFor(key: string, keys: ReplayKeys): (() => void) | null {
	if (key === "Home") return keys.onFirst;
	return key === "End" ? keys.onLast : null;
}

/** Other keys that move a slider: https://www.w3.org/WAI/ARIA/apg/patterns/slider/ */
function sliderFor(key: string, { onStep }: ReplayKeys): (() => void) | null {
	switch (key) {
		case "ArrowUp":
			return () => onStep(1, true);
		case "ArrowDown":
			return () => onStep(-1, true);
		case "PageUp":
			return () => onStep(PAGE, true);
		case "PageDown":
			return () => onStep(-PAGE, true);
		default:
			return null;
	}
}

function actionFor(
	key: string,
	isHeld: boolean,
	keys: ReplayKeys,
): (() => void) | null {
	switch (key) {
		case " ":
			return isHeld ? () => {} : keys.onToggle;
		case "ArrowLeft":
			return () => keys.onStep(-1, isHeld);
		case "ArrowRight":
			return () => keys.onStep(1, isHeld);
		case "+":
		case "=":
			return () => keys.onSpeed(1);
		case "-":
			return () => keys.onSpeed(-1);
		case "o":
			return keys.onOrders;
		case "n":
			return () => keys.onNumbers(true);
		case "0":
			return keys.onFit;
		case "Escape":
			return keys.onCancel;
		case "?":
			return keys.onHelp;
		default:
			return null;
	}
}
