/** The menu's items for what is seen: the board, and on a phone the site, whose header makes room for the game. */
import type { MenuItemWords } from "../../words/en/menuItems.ts";
import type { Board } from "../board/Board.ts";
import { menuButton } from "../ui/DropDown.ts";
import { el } from "../ui/dom.ts";
import { prefer } from "./preferences.ts";

export type ViewItemsOptions = {
	readonly words: MenuItemWords;
	/** The name of the home page. */
	readonly home: string;
	readonly board: () => Board;
	readonly shut: () => void;
};

export function viewItems(options: ViewItemsOptions): HTMLElement[] {
	const { words, home, board, shut } = options;
	const item = (text: string, act: () => void) =>
		menuButton(text, () => {
			shut();
			act();
		});
	const site = item(words.site, flipHeader);
	site.classList.add("on-phone");
	return [
		item(words.fit, () => board().camera.fit()),
		item(words.turn, () => flipTurn(board())),
		site,
		el("a", { href: "/", class: "button on-phone" }, home),
	];
}

/** Lays the board the other way, and remembers it unless it is how the board would lie anyway. */
function flipTurn(board: Board): void {
	const wish = !board.isTurned;
	board.turn(null);
	const turned = board.isTurned === wish ? null : wish;
	prefer({ turned });
	board.turn(turned);
}

function flipHeader(): void {
	if (document.body.classList.toggle("with-header"))
		document.querySelector<HTMLElement>(".site-header a")?.focus();
}
