/** The menu of rarely needed actions: the keys, the whole board, giving up. */
import type { GameWords } from "../../../words/en/game.ts";
import { DropDown, menuButton } from "../../ui/DropDown.ts";
import { el } from "../../ui/dom.ts";

export type MenuHandlers = {
	readonly onKeys: () => void;
	readonly onFit: () => void;
	readonly onNumbers: () => void;
	readonly onResign: () => void;
};

export class MenuPanel {
	readonly root: HTMLDetailsElement;
	readonly #resign: HTMLButtonElement;
	readonly #sure: HTMLElement;

	constructor(
		{ menu }: GameWords,
		handlers: MenuHandlers,
		signal: AbortSignal,
	) {
		const closing = (handler: () => void) => () => {
			dropDown.shut();
			handler();
		};
		this.#resign = menuButton(menu.resign, () => this.#ask(true));
		this.#sure = el(
			"div",
			{ class: "sure" },
			el("p", {}, menu.resignSure),
			menuButton(menu.resignNo, () => dropDown.shut()),
			menuButton(menu.resignYes, closing(handlers.onResign)),
		);
		this.#sure.lastElementChild?.classList.add("danger");
		this.#sure.hidden = true;
		const dropDown = new DropDown({
			menu,
			items: [
				menuButton(menu.fit, closing(handlers.onFit)),
				menuButton(menu.numbers, closing(handlers.onNumbers)),
				menuButton(menu.keys, closing(handlers.onKeys)),
				this.#resign,
				this.#sure,
			],
			onShut: () => this.#ask(false),
			signal,
		});
		this.root = dropDown.root;
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
