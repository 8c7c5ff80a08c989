/** Starts the game page: reads the data that the server wrote into the page, and takes over. */
import { packedView, unpackView } from "../../protocol/packedView.ts";
import type { GameWords } from "../../words/en/game.ts";
import type { LazyWords } from "../../words/en/lazy.ts";
import { Connection } from "../net/Connection.ts";
import { Loader } from "../net/Loader.ts";
import { preload } from "../net/preload.ts";
import {
	type GameParts,
	GameSession,
	type GameSessionOptions,
} from "./GameSession.ts";
import { LazyLoader } from "./LazyLoader.ts";

/** The words of a game, in one language. */
export type AllGameWords = {
	readonly words: GameWords;
	/** The words of what is loaded later. */
	readonly lazyWords: () => Promise<LazyWords>;
};

export async function beginGame(
	words: AllGameWords,
	parts: GameParts,
): Promise<void> {
	// A phone may draw and react between them: the script has just been read, and the game is about to be drawn.
	await new Promise((resolve) => setTimeout(resolve));

	const root = document.getElementById("game");
	const { gameId } = root?.dataset ?? {};
	const data = document.getElementById("view")?.textContent;
	if (!root || !gameId || !data) return;
	const parsed = packedView.safeParse(JSON.parse(data));
	// The page has another version than the script, so the script leaves it unchanged.
	if (!parsed.success) return;
	openGame({
		...{ root, gameId, parts, ...words },
		view: unpackView(parsed.data),
		connect: (handlers) => new Connection(gameId, handlers),
	});
}

export type OpenGameOptions = Omit<GameSessionOptions, "lazy"> & AllGameWords;

/** Takes over the page with a game; `root` has the addresses of its style sheets. */
export function openGame({ lazyWords, ...options }: OpenGameOptions): void {
	const { root, parts } = options;
	const { boardStyle, overlayStyle } = root.dataset;
	const lazy = new LazyLoader({
		words: lazyWords,
		styles: { board: boardStyle, overlays: overlayStyle },
		loader: new Loader(),
	});
	const session = new GameSession({ ...options, lazy });
	const hint = async () => {
		const [{ FirstHints }, { hints }] = await lazy.load(
			() => import("./lazy/FirstHints.ts"),
		);
		const first = new FirstHints(root, hints);
		session.followTurns((state, events) => first.take(state, events));
	};
	preload([parts.turnRules, ...lazy.everything, ...PARTS, hint]);
}

/** What every page of a game loads on first use, except what differs by language. */
const PARTS: readonly (() => Promise<unknown>)[] = [
	() => import("./lazy/LogList.ts"),
	() => import("./lazy/tileNotes.ts"),
	() => import("./lazy/Signals.ts"),
	() => import("../shared/StandingBars.ts"),
	() => import("../site/site.ts"),
	() => import("./lazy/ResultPanel.ts"),
	() => import("./lazy/ownPart.ts"),
	() => import("../board/TurnAnimation.ts"),
	() => import("../board/Effects.ts"),
	() => import("./lazy/QuickChat.ts"),
	() => import("./lazy/MenuPanel.ts"),
	() => import("./lazy/AsidePanel.ts"),
	() => import("./lazy/ScreenDialogs.ts"),
	() => import("../shared/ZoomControls.ts"),
];
