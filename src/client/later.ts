/** What a page needs only at times is loaded when it is first needed, so that the page opens sooner. */
import type { LaterWords } from "../words/game/enLater.ts";
import type { LobbyWords } from "../words/game/enLobby.ts";
import { el } from "./dom.ts";
import type { RoomLobby } from "./parts/roomLobby.ts";

/** What differs by language. */
export type LaterByLanguage = {
	/** The room before a game. */
	readonly lobby: () => Promise<{
		readonly RoomLobby: typeof RoomLobby;
		readonly lobbyWords: LobbyWords;
	}>;
	/** The words of all other parts. */
	readonly words: () => Promise<LaterWords>;
};

/** Addresses of style sheets; those that the page has already are left out. */
export type Styles = {
	/** The board's and what is around it. */
	readonly board?: string | undefined;
	/** All parts' that are loaded later, but for the lobby's. */
	readonly parts?: string | undefined;
};

export class Later {
	readonly lobby: LaterByLanguage["lobby"];
	readonly #words: LaterByLanguage["words"];
	readonly #styles: Styles;
	readonly #added = new Map<keyof Styles, Promise<void>>();

	constructor({ lobby, words }: LaterByLanguage, styles: Styles) {
		this.lobby = lobby;
		this.#words = words;
		this.#styles = styles;
	}

	/** A part with its words, once its style is there too. */
	async load<Part>(part: () => Promise<Part>): Promise<[Part, LaterWords]> {
		const [loaded, words] = await Promise.all([
			part(),
			this.#words(),
			this.style("parts"),
		]);
		return [loaded, words];
	}

	/** Null if it is there already. */
	style(name: keyof Styles): Promise<void> | null {
		const href = this.#styles[name];
		if (href === undefined) return null;
		const known = this.#added.get(name);
		if (known) return known;
		const added = addStyle(href);
		this.#added.set(name, added);
		return added;
	}
}

/** What can't be loaded is done without. */
function addStyle(href: string): Promise<void> {
	const link = el("link", { rel: "stylesheet", href });
	return new Promise((resolve) => {
		link.onload = () => resolve();
		link.onerror = () => resolve();
		document.head.append(link);
	});
}
