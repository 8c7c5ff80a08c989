/** What is seldom needed: the keys, the whole board, giving up. */
import type { GameWords } from "../../words/game/en.ts";
import { el } from "../dom.ts";

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
		this.#resign = this.#button(menu.resign, () => this.#ask(true));
		this.#sure = el(
			"div",
			{ class: "sure" },
			el("p", {}, menu.resignSure),
			this.#button(menu.resignNo, () => this.#close()),
			this.#button(menu.resignYes, () => {
				handlers.onResign();
				this.#close();
			}),
		);
		this.#sure.lastElementChild?.classList.add("danger");
		this.#sure.hidden = true;
		const closing = (handler: () => void) => () => {
			this.#close();
			handler();
		};
		this.root = el(
			"details",
			{ class: "game-menu" },
			el("summary", { "aria-label": menu.name, title: menu.name }, "⋯"),
			el(
				"div",
				{ class: "menu-list" },
				this.#button(menu.fit, closing(handlers.onFit)),
				this.#button(menu.numbers, closing(handlers.onNumbers)),
				this.#button(menu.keys, closing(handlers.onKeys)),
				this.#resign,
				this.#sure,
			),
		);
		const onPress = ({ target }: PointerEvent) => {
			if (!(target instanceof Node && this.root.contains(target)))
				this.#close();
		};
		document.addEventListener("pointerdown", onPress, { signal });
		this.root.addEventListener("keydown", (event) => {
			if (event.key !== "Escape") return;
			event.stopPropagation();
			this.#close();
			this.root.querySelector("summary")?.focus();
		});
	}

	/** Only who plays can give up. */
	update(canResign: boolean): void {
		this.#resign.hidden = !canResign || !this.#sure.hidden;
		if (!canResign) this.#sure.hidden = true;
	}

	#ask(isAsking: boolean): void {
		this.#sure.hidden = !isAsking;
		this.#resign.hidden = isAsking;
		if (isAsking) this.#sure.querySelector("button")?.focus();
	}

	#close(): void {
		this.#ask(false);
		this.root.open = false;
	}

	#button(text: string, onClick: () => void): HTMLButtonElement {
		const button = el("button", { type: "button" }, text);
		button.addEventListener("click", onClick);
		return button;
	}
}
