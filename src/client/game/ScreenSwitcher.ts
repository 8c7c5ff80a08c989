/** Shows the state on the right screen: the lobby, or the board, which is rebuilt if the viewer's seat changes. */
import type { GameWords } from "../../words/en/game.ts";
import type { LobbyWords } from "../../words/en/lobby.ts";
import type { ConnectionState } from "../net/Connection.ts";
import type { GameScreen } from "./GameScreen.ts";
import type { LazyLoader } from "./LazyLoader.ts";
import type { LobbyScreen } from "./lobby/LobbyScreen.ts";
import type { PageScreen } from "./PageScreen.ts";
import type { PlayerActions } from "./PlayerActions.ts";
import { QuickChatButton } from "./QuickChatButton.ts";
import { boardViewOf, type GameState } from "./state.ts";

type BoardPart = { readonly GameScreen: typeof GameScreen };

export type Screens = {
	/** A page that began in play needs none. */
	readonly lobby: {
		readonly LobbyScreen: typeof LobbyScreen;
		readonly lobbyWords: LobbyWords;
	} | null;
	/** A page that began as a lobby loads it later; any other shows it at once. */
	readonly board: BoardPart | (() => Promise<BoardPart>);
};

export type ScreenSwitcherOptions = {
	readonly screens: Screens;
	readonly root: HTMLElement;
	readonly gameId: string;
	readonly words: GameWords;
	readonly lazy: LazyLoader;
	readonly state: () => GameState;
	/** Epoch ms on the server's clock. */
	readonly now: () => number;
	readonly actions: PlayerActions;
	/** As in `GameSessionOptions`. */
	readonly readLog: (() => Promise<string | null>) | undefined;
};

export class ScreenSwitcher {
	readonly #options: ScreenSwitcherOptions;
	#screen: PageScreen | null = null;
	/** The screen that is shown, or is loading. */
	#showing = "";
	#connection: ConnectionState = "connecting";
	/** The requested animation frame, at which the screen is updated. */
	#frame = 0;

	constructor(options: ScreenSwitcherOptions) {
		this.#options = options;
	}

	/** The current screen; null until the first one has loaded. */
	get screen(): PageScreen | null {
		return this.#screen;
	}

	show(): void {
		cancelAnimationFrame(this.#frame);
		this.#frame = 0;
		const state = this.#options.state();
		const { view } = state;
		const wanted = view.type === "lobby" ? "lobby" : `board ${view.viewer}`;
		const before = this.#screen;
		if (wanted !== this.#showing) {
			this.#showing = wanted;
			if (view.type === "lobby") this.#showLobby();
			else void this.#showBoard(wanted);
		}
		// A screen that was just made shows it already.
		if (this.#screen === before) before?.update(state);
	}

	/** Shows a burst of changes at once in the next frame; at once if the page is hidden, as it has no frames. */
	showSoon(): void {
		if (document.visibilityState === "hidden") this.show();
		else this.#frame ||= requestAnimationFrame(() => this.show());
	}

	showConnection(state: ConnectionState): void {
		this.#connection = state;
		this.#screen?.showConnection(state);
	}

	/** After a lobby the board and its style sheet may have yet to load; until then the lobby stays. */
	async #showBoard(wanted: string): Promise<void> {
		const { root, gameId, words, lazy, now, actions, screens } = this.#options;
		const { readLog } = this.#options;
		const style = lazy.style("board");
		const { board } = screens;
		const { GameScreen } =
			typeof board === "function" ? await lazy.part(board, "files") : board;
		if (style !== null) await style;
		const state = this.#options.state();
		const view = boardViewOf(state);
		if (!view || this.#showing !== wanted) return;
		// The element that has the focus is about to be removed.
		const takesFocus = root.contains(document.activeElement);
		this.#screen?.end();
		this.#screen = new GameScreen(root, state, view, {
			...{ gameId, words, lazy, now, actions, readLog, takesFocus },
		});
		this.#screen.showConnection(this.#connection);
	}

	#showLobby(): void {
		const { root, words, lazy, now, actions, state, screens } = this.#options;
		if (screens.lobby === null) return;
		const { LobbyScreen, lobbyWords } = screens.lobby;
		this.#screen = new LobbyScreen(root, state(), {
			...{ words, lobbyWords, now, actions },
			quickChat: (place) =>
				new QuickChatButton(state(), { ...place, words, lazy, actions }),
		});
		this.#screen.showConnection(this.#connection);
	}
}
