/** The items of a menu: it is closed by Escape, and by a press outside. */
import { el } from "./dom.ts";

export type DropDownOptions = {
	readonly items: readonly HTMLElement[];
	/** The menu was closed. */
	readonly onShut?: () => void;
	/** Removes the listeners outside the menu. */
	readonly signal?: AbortSignal;
};

export class DropDown {
	readonly #root: HTMLDetailsElement;
	readonly #onShut: () => void;

	/** Fills what `menuDetails` made. */
	constructor(root: HTMLDetailsElement, options: DropDownOptions) {
		const { items, onShut = () => {}, signal } = options;
		this.#root = root;
		this.#onShut = onShut;
		root.append(el("div", { class: "menu-list" }, ...items));
		const onPress = ({ target }: PointerEvent) => {
			if (!(target instanceof Node && root.contains(target))) this.shut();
		};
		document.addEventListener("pointerdown", onPress, signal && { signal });
		root.addEventListener("keydown", (event) => {
			if (event.key !== "Escape" || !root.open) return;
			event.stopPropagation();
			this.shut();
			root.querySelector("summary")?.focus();
		});
	}

	shut(): void {
		this.#root.open = false;
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
