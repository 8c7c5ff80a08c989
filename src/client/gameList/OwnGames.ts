/** The list of the reader's own games: regularly queries which of them wait for the reader. */
import { countWaiting } from "../../protocol/countWaiting.ts";
import { type OwnListedGame, ownGames } from "../../protocol/fromDirectory.ts";
import type { GameListWords } from "../../words/en/gameList.ts";
import { ownGameLine } from "../../words/gameLine.ts";
import { onWake } from "../net/onWake.ts";
import { withTimeout } from "../net/retry.ts";
import { showAppBadge } from "../ui/appBadge.ts";
import { setText } from "../ui/dom.ts";
import { showWaitingCount } from "../ui/waitingCount.ts";
import { RowList } from "./RowList.ts";

const LOOK_EVERY_MS = 30_000;
const TICK_MS = 1000;

export function startOwnGames(words: GameListWords): void {
	const list = document.getElementById("mine");
	if (list) new OwnGames(list, words).follow();
}

class OwnGames {
	readonly #words: GameListWords;
	readonly #list: RowList<OwnListedGame>;
	#games: readonly OwnListedGame[] = [];
	/** How far the server's clock is ahead of the page's own. */
	#aheadMs = 0;
	#isLooking = false;

	constructor(list: HTMLElement, words: GameListWords) {
		this.#words = words;
		this.#list = new RowList(list, {
			lineOf: (game) =>
				ownGameLine(game, words, performance.now() + this.#aheadMs),
			join: words.line.join,
			goneText: () => words.line.gone,
		});
		this.#count(Number(document.body.dataset.waiting ?? 0));
	}

	follow(): void {
		const look = () => {
			if (document.visibilityState === "visible") this.#look();
		};
		setInterval(look, LOOK_EVERY_MS);
		setInterval(() => this.#tick(), TICK_MS);
		document.addEventListener("visibilitychange", look);
		addEventListener("online", look);
		onWake(look);
		// Also when the browser restores the page from its back/forward cache.
		addEventListener("pageshow", look);
	}

	async #look(): Promise<void> {
		if (this.#isLooking) return;
		this.#isLooking = true;
		try {
			// The same query as the page's, so that the answer has as many games.
			const { search } = location;
			const response = await withTimeout(fetch(`/games/mine.json${search}`));
			const { now, games } = ownGames.parse(await response.json());
			this.#aheadMs = now - performance.now();
			this.#show(games);
			this.#note("");
		} catch {
			this.#note(this.#words.own.lost);
		} finally {
			this.#isLooking = false;
		}
	}

	#show(games: readonly OwnListedGame[]): void {
		this.#games = games;
		this.#list.show(games);
		const waiting = games.filter(({ isWaiting }) => isWaiting).length;
		this.#count(countWaiting(games));
		const note = document.getElementById("waiting");
		const text = games.length === 0 ? "" : this.#words.own.waiting(waiting);
		if (note) setText(note, text);
	}

	#count(waiting: number): void {
		showWaitingCount(waiting);
		showAppBadge(waiting);
	}

	/** The remaining times change without news from the server. */
	#tick(): void {
		if (document.visibilityState === "visible" && this.#games.length > 0)
			this.#list.show(this.#games);
	}

	#note(text: string): void {
		const note = document.getElementById("live");
		if (note) setText(note, text);
	}
}
