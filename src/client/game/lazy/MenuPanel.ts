/** The menu of rarely needed actions: the whole board, the keys, giving up. */
import type { LazyWords } from "../../../words/en/lazy.ts";
import { type ViewItemsOptions, viewItems } from "../../shared/viewItems.ts";
import { DropDown, menuButton } from "../../ui/DropDown.ts";
import { el } from "../../ui/dom.ts";

export type MenuHandlers = Pick<ViewItemsOptions, "board"> & {
	readonly onPreferences: () => void;
	readonly onKeys: () => void;
	readonly onNumbers: () => void;
	readonly onResign: () => void;
};

export type MenuPanelOptions = MenuHandlers & {
	readonly words: LazyWords["menuItems"];
	readonly home: string;
	/** Removes the listeners outside the menu. */
	readonly signal: AbortSignal;
};

export class MenuPanel {
	readonly #resign: HTMLButtonElement;
	readonly #sure: HTMLElement;

	/** Fills the menu of a button. */
	constructor(root: HTMLDetailsElement, options: MenuPanelOptions) {
		const { words, home, board, signal } = options;
		const { onPreferences, onKeys, onNumbers, onResign } = options;
		const shut = () => dropDown.shut();
		const item = (text: string, handler: () => void) =>
			menuButton(text, () => {
				shut();
				handler();
			});
		this.#resign = menuButton(words.resign, () => this.#ask(true));
		this.#sure = el(
			"div",
			{ class: "sure" },
			el("p", {}, words.resignSure),
			menuButton(words.resignNo, shut),
			item(words.resignYes, onResign),
		);
		this.#sure.lastElementChild?.classList.add("danger");
		this.#sure.hidden = true;
		const dropDown = new DropDown(root, {
			items: [
				...viewItems({ words, home, board, shut }),
				item(words.numbers, onNumbers),
				item(words.preferences, onPreferences),
				item(words.keys, onKeys),
				this.#resign,
				this.#sure,
			],
			onShut: () => this.#ask(false),
			signal,
		});
	}

	/** Only players can give up. */
	update(canResign: boolean): void {
		this.#resign.hidden = !canResign || !this.#sure.hidden;
		if (!canResign) this.#sure.hidden = true;
	}

	#ask(isAsking: boolean): void {
		this.#sure.hidden = !isAsking;
		this.#resign.hidden = isAsking;
		if (isAsking) this.#sure.querySelector("button")?.focus();
	}
}
