/** The menu of rarely needed options: orders and numbers on the board, the keys, links. */

import type { ReplayWords } from "../../words/en/replay.ts";
import type { ShownWords } from "../../words/en/shown.ts";
import { type ViewItemsOptions, viewItems } from "../shared/viewItems.ts";
import { copyButton } from "../ui/copyButton.ts";
import { DropDown, menuButton } from "../ui/DropDown.ts";
import { menuDetails } from "../ui/menuDetails.ts";

export type ReplayMenuHandlers = Pick<ViewItemsOptions, "board"> & {
	/** The HTML by which other sites show the game; null if they may not. */
	readonly embed: (() => string) | null;
	readonly onOrders: () => void;
	readonly onNumbers: () => void;
	readonly onKeys: () => void;
	/** On a phone, whose bar is narrow: the address of the turn that is shown, and the proof. */
	readonly link: () => string;
	readonly onVerify: () => void;
};

export class ReplayMenu {
	readonly root: HTMLDetailsElement;
	readonly #orders: HTMLButtonElement;
	readonly #numbers: HTMLButtonElement;

	/** `links`: the links that the server wrote. */
	constructor(
		words: ShownWords & { readonly replay: ReplayWords },
		{ board, embed, link, ...handlers }: ReplayMenuHandlers,
		links: readonly HTMLElement[],
	) {
		const { replay, menu, home } = words;
		const { menuItems } = replay;
		const shut = () => dropDown.shut();
		const item = (text: string, onClick: () => void) =>
			menuButton(text, () => {
				shut();
				onClick();
			});
		this.#orders = item(replay.orders, handlers.onOrders);
		this.#numbers = item(menuItems.numbers, handlers.onNumbers);
		const verify = item(replay.verify, handlers.onVerify);
		verify.classList.add("on-phone");
		const copy = copyButton(replay, link);
		copy[0].classList.add("on-phone", "copy-link");
		this.root = menuDetails(menu.name);
		const dropDown = new DropDown(this.root, {
			items: [
				this.#orders,
				this.#numbers,
				...viewItems({ words: menuItems, home, board, shut }),
				item(menuItems.keys, handlers.onKeys),
				verify,
				...copy,
				...(embed ? copyButton({ ...replay, copy: replay.embed }, embed) : []),
				...links,
			],
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
}
