/** The menu of rarely needed options: orders and numbers on the board, the keys, links. */
import type { GameWords } from "../../words/en/game.ts";
import type { ReplayWords } from "../../words/en/replay.ts";
import { DropDown, menuButton } from "../ui/DropDown.ts";

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

	/** `links`: the links that the server wrote. */
	constructor(
		{ menu, replay }: GameWords & { readonly replay: ReplayWords },
		handlers: ReplayMenuHandlers,
		links: readonly HTMLElement[],
	) {
		const item = (text: string, onClick: () => void) =>
			menuButton(text, () => {
				dropDown.shut();
				onClick();
			});
		this.#orders = item(replay.orders, handlers.onOrders);
		this.#numbers = item(menu.numbers, handlers.onNumbers);
		const dropDown = new DropDown({
			menu,
			items: [
				this.#orders,
				this.#numbers,
				item(menu.fit, handlers.onFit),
				item(menu.keys, handlers.onKeys),
				...links,
			],
		});
		this.root = dropDown.root;
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
}
