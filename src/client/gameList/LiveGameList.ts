/** The list of games: follows the region's directory. */
import {
	DIRECTORY_CLOSE,
	type FromDirectory,
	type ListedGame,
	parseFromDirectory,
} from "../../protocol/fromDirectory.ts";
import { CLOSE } from "../../protocol/fromServer.ts";
import { compareGames } from "../../protocol/listOrder.ts";
import { PROTOCOL_VERSION } from "../../protocol/version.ts";
import type { GameListWords } from "../../words/en/gameList.ts";
import { gameLine } from "../../words/gameLine.ts";
import { onWake } from "../net/onWake.ts";
import {
	ReconnectingSocket,
	type SocketState,
} from "../net/ReconnectingSocket.ts";
import { setText } from "../ui/dom.ts";
import { RowList } from "./RowList.ts";

/** Close codes after which the page does not reconnect: it would be refused, or push another page out. */
const REFUSALS: ReadonlySet<number> = new Set([
	CLOSE.version,
	CLOSE.crowded,
	...Object.values(DIRECTORY_CLOSE),
]);

/** A page that was hidden for this long disconnects until it is visible again. */
const ASLEEP_AFTER_MS = 5 * 60_000;

const TICK_MS = 1000;

export function startGameList(words: GameListWords): void {
	const region = document.getElementById("content")?.dataset.region;
	if (region) new LiveGameList(words).follow(region);
}

class LiveGameList {
	readonly #words: GameListWords;
	readonly #games = new Map<string, ListedGame>();
	readonly #lists: Readonly<Record<ListedGame["state"], RowList<ListedGame>>>;
	/** How far the server's clock is ahead of the page's own. */
	#aheadMs = 0;

	constructor(words: GameListWords) {
		this.#words = words;
		this.#lists = { open: this.#list("open"), running: this.#list("running") };
	}

	follow(region: string): void {
		// On a narrow screen not all regions fit, so the current one is scrolled into view.
		currentRegion()?.scrollIntoView({ block: "nearest", inline: "nearest" });
		const path = `/lobby/socket?v=${PROTOCOL_VERSION}&region=${region}`;
		const socket = new ReconnectingSocket(
			{
				path: () => path,
				refusals: REFUSALS,
				asleepAfterMs: ASLEEP_AFTER_MS,
			},
			{
				onText: (text) => {
					const message = parseFromDirectory(text);
					if (message) this.#receive(message);
				},
				onState: (state) => this.#showState(state),
				onRefused: () => this.#showState("refused"),
			},
		);
		// A new list carries the server's time.
		onWake(() => socket.reopen());
		setInterval(() => this.#tick(), TICK_MS);
	}

	#list(id: ListedGame["state"]): RowList<ListedGame> {
		return new RowList<ListedGame>(element(id), {
			lineOf: (game) => gameLine(game, this.#words, this.#now()),
			join: this.#words.line.join,
			goneText: (gone) => {
				const game = this.#games.get(gone);
				const { line } = this.#words;
				return game?.state === "running" ? line.turn(game.turn) : line.gone;
			},
		});
	}

	#receive(message: FromDirectory): void {
		switch (message.type) {
			case "list":
				this.#aheadMs = message.now - performance.now();
				this.#games.clear();
				for (const game of message.games) this.#games.set(game.id, game);
				this.#showPeople(message);
				break;
			case "game":
				this.#games.set(message.game.id, message.game);
				break;
			case "gone":
				this.#games.delete(message.id);
				break;
			case "people":
				this.#showPeople(message);
				return;
		}
		this.#show();
	}

	#show(): void {
		const games = [...this.#games.values()].sort(compareGames);
		for (const state of ["open", "running"] as const)
			this.#lists[state].show(games.filter((game) => game.state === state));
		const count = currentRegion()?.querySelector(".game-count");
		const [shown, spoken] = count?.children ?? [];
		if (shown)
			setText(
				shown,
				games.length.toLocaleString(document.documentElement.lang),
			);
		if (spoken) setText(spoken, this.#words.games(games.length));
	}

	/** Updates the countdown of games that begin soon. */
	#tick(): void {
		if (document.visibilityState === "hidden") return;
		const isSoon = ({ beginsAt }: ListedGame) => beginsAt !== null;
		if ([...this.#games.values()].some(isSoon)) this.#show();
	}

	#showPeople({ online, playing }: { online: number; playing: number }): void {
		setText(element("people"), this.#words.people(online, playing));
	}

	#showState(state: SocketState | "refused"): void {
		const { live } = this.#words;
		const texts: Record<typeof state, string> = {
			connecting: "",
			open: live.on,
			reconnecting: live.lost,
			refused: live.stale,
		};
		const note = element("live");
		note.dataset.state = state;
		setText(note, texts[state]);
	}

	#now(): number {
		return performance.now() + this.#aheadMs;
	}
}

function currentRegion(): Element | null {
	return document.querySelector(".regions [aria-current]");
}

function element(id: string): HTMLElement {
	const found = document.getElementById(id);
	if (!found) throw new Error(`the page has no #${id}`);
	return found;
}
