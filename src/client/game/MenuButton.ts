/** The menu's button; what is in the menu is loaded on first use. */
import type { GameWords } from "../../words/en/game.ts";
import { menuDetails } from "../ui/menuDetails.ts";
import type { LazyLoader } from "./LazyLoader.ts";
import type { MenuHandlers, MenuPanel } from "./lazy/MenuPanel.ts";

export type MenuButtonOptions = MenuHandlers & {
	readonly words: GameWords;
	readonly lazy: LazyLoader;
	/** Removes the listeners outside the menu. */
	readonly signal: AbortSignal;
};

export class MenuButton {
	readonly root: HTMLDetailsElement;
	#panel: MenuPanel | null = null;
	#canResign = false;

	constructor(options: MenuButtonOptions) {
		this.root = menuDetails(options.words.menu.name);
		this.root.addEventListener("toggle", () => void this.#fill(options), {
			once: true,
		});
	}

	/** Only players can give up. */
	update(canResign: boolean): void {
		this.#canResign = canResign;
		this.#panel?.update(canResign);
	}

	async #fill(options: MenuButtonOptions): Promise<void> {
		const { words, lazy } = options;
		const [{ MenuPanel }, { menuItems }] = await lazy.load(
			() => import("./lazy/MenuPanel.ts"),
		);
		const given = { ...options, words: menuItems, home: words.home };
		this.#panel = new MenuPanel(this.root, given);
		this.#panel.update(this.#canResign);
	}
}
