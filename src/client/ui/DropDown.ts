/** The menu behind three dots: closed by Escape, and by a press outside. */
import type { GameWords } from "../../words/en/game.ts";
import { el } from "./dom.ts";

export type DropDownOptions = {
	readonly menu: GameWords["menu"];
	readonly items: readonly HTMLElement[];
	/** The menu was closed. */
	readonly onShut?: () => void;
	/** Removes the listeners outside the menu. */
	readonly signal?: AbortSignal;
};

export class DropDown {
	readonly root: HTMLDetailsElement;
	readonly #onShut: () => void;

	constructor({ menu, items, onShut = () => {}, signal }: DropDownOptions) {
		this.#onShut = onShut;
		this.root = el(
			"details",
			{ class: "game-menu" },
			el("summary", { "aria-label": menu.name, title: menu.name }, "⋯"),
			el("div", { class: "menu-list" }, ...items),
		);
		const onPress = ({ target }: PointerEvent) => {
			if (!(target instanceof Node && this.root.contains(target))) this.shut();
		};
		document.addEventListener("pointerdown", onPress, signal && { signal });
		this.root.addEventListener("keydown", (event) => {
			if (event.key !== "Escape" || !this.root.open) return;
			event.stopPropagation();
			this.shut();
			this.root.querySelector("summary")?.focus();
		});
	}

	shut(): void {
		this.root.open = false;
		this.#onShut();
	}
}

/** A menu item that performs an action. */
export function menuButton(
	text: string,
	onClick: () => void,
): HTMLButtonElement {
	const button = el("button", { type: "button" }, text);
	button.addEventListener("click", onClick);
	return button;
}
