/** Zooming with one finger where a board's tiles are too small for it: buttons over the board's lower edge, and two taps. */
import type { MenuItemWords } from "../../words/en/menuItems.ts";
import type { Board } from "../board/Board.ts";
import { el } from "../ui/dom.ts";

/** Two taps no later and no farther apart than this, in pixels, belong together. */
const TWICE_MS = 350;
const TWICE_PX = 30;

/** How much one press, and two taps, zoom in. */
const STEP = 1.5;
const LEAP = 2;

export class ZoomControls {
	readonly root: HTMLElement;
	readonly #board: Board;
	#before: MouseEvent | null = null;

	constructor(words: MenuItemWords, board: Board) {
		const { camera } = board;
		this.#board = board;
		this.root = el(
			"div",
			{ class: "zoom" },
			button("−", words.zoomOut, () => camera.zoomBy(1 / STEP)),
			button("+", words.zoomIn, () => camera.zoomBy(STEP)),
			button("⤢", words.fit, () => camera.fit()),
		);
		board.root.addEventListener("click", (event) => this.#tap(event));
	}

	#tap(event: MouseEvent): void {
		const before = this.#before;
		// A tap that gives an order must not also move the board.
		this.#before = isOnOpenTile(event) ? null : event;
		if (before === null || this.#before === null) return;
		const ms = event.timeStamp - before.timeStamp;
		const x = event.clientX - before.clientX;
		const y = event.clientY - before.clientY;
		if (ms > TWICE_MS || Math.hypot(x, y) > TWICE_PX) return;
		this.#before = null;
		const at = { x: event.clientX, y: event.clientY };
		this.#board.camera.zoomBy(LEAP, at);
	}
}

function isOnOpenTile({ clientX, clientY }: MouseEvent): boolean {
	return document
		.elementsFromPoint(clientX, clientY)
		.some((element) => element.matches(".tile.raised"));
}

function button(
	sign: string,
	name: string,
	onClick: () => void,
): HTMLButtonElement {
	const made = el(
		"button",
		{ type: "button", "aria-label": name, title: name },
		sign,
	);
	made.addEventListener("click", onClick);
	return made;
}
