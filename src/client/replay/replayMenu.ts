/** What is seldom needed: orders and numbers on the board, the keys, ways on. */
import type { GameWords } from "../../words/game/en.ts";
import type { ReplayWords } from "../../words/game/enReplay.ts";
import { el } from "../dom.ts";

export type ReplayMenuHandlers = {
	readonly onOrders: () => void;
	readonly onNumbers: () => void;
	readonly onFit: () => void;
	readonly onKeys: () => void;
};

export class ReplayMenu {
	readonly root: HTMLDetailsElement;
	readonly #orders: HTMLButtonElement;
	readonly #numbers: HTMLButtonElement;

	/** `links`: what the server wrote and still serves. */
	constructor(
		{ menu, replay }: GameWords & { readonly replay: ReplayWords },
		handlers: ReplayMenuHandlers,
		links: readonly HTMLElement[],
	) {
		this.#orders = this.#button(replay.orders, handlers.onOrders);
		this.#numbers = this.#button(menu.numbers, handlers.onNumbers);
		this.root = el(
			"details",
			{ class: "game-menu" },
			el("summary", { "aria-label": menu.name, title: menu.name }, "⋯"),
			el(
				"div",
				{ class: "menu-list" },
				this.#orders,
				this.#numbers,
				this.#button(menu.fit, handlers.onFit),
				this.#button(menu.keys, handlers.onKeys),
				...links,
			),
		);
		document.addEventListener("pointerdown", ({ target }) => {
			if (!(target instanceof Node && this.root.contains(target)))
				this.root.open = false;
		});
		this.root.addEventListener("keydown", (event) => {
			if (event.key !== "Escape" || !this.root.open) return;
			event.stopPropagation();
			this.root.open = false;
			this.root.querySelector("summary")?.focus();
		});
	}

	update({
		hasOrders,
		hasNumbers,
	}: {
		readonly hasOrders: boolean;
		readonly hasNumbers: boolean;
	}): void {
		this.#orders.setAttribute("aria-pressed", String(hasOrders));
		this.#numbers.setAttribute("aria-pressed", String(hasNumbers));
	}

	#button(text: string, onClick: () => void): HTMLButtonElement {
		const button = el("button", { type: "button" }, text);
		button.addEventListener("click", () => {
			this.root.open = false;
			onClick();
		});
		return button;
	}
}
